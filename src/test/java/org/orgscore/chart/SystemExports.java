package org.orgscore.chart;

import java.nio.charset.Charset;
import java.util.List;

/** Small exports in the layouts of the systems that charts come from; the people are invented. */
final class SystemExports {
    private SystemExports() {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static List<Export> list() {
        return List.of(
                Export.of("workday.csv", """
                        All Workers Report,,,,,,,,
                        Report Effective Date: 06/30/2025,,,,,,,,
                        ,,,,,,,,
                        Employee ID,Worker,Business Title,Job Profile,Supervisory Organization,Location,Worker's Manager,Time Type,Worker Type
                        100001,Rosalind Okafor,Chief Executive Officer,CEO,Executive (Rosalind Okafor),Chicago,,Full time,Employee
                        100002,Ming Alderman,Chief Financial Officer,Executive 1,Finance (Ming Alderman),Chicago,Rosalind Okafor,Full time,Employee
                        100003,Tarek Lindqvist,Senior Accountant,Accountant 3,Finance (Ming Alderman),Remote,Ming Alderman,Full time,Employee
                        100004,Petra Vance (On Leave),Accounts Payable Specialist,AP 2,Finance (Ming Alderman),Chicago,Ming Alderman,Part time,Employee
                        C-00005,Owen Brandt,Contract Developer,Contractor,IT (Lena Mori),Remote,Rosalind Okafor,Full time,Contingent Worker
                        """)
                        .column(Field.TITLE, "Business Title")
                        .column(Field.ID, "Employee ID")
                        .column(Field.DEPARTMENT, "Supervisory Organization")
                        .column(Field.MANAGER_NAME, "Worker's Manager")
                        .column(Field.NAME, "Worker")
                        .rows(5, 0, 0, 0)
                        .headcount(5)
                        .roots("Chief Executive Officer"),
                Export.of("successfactors.csv", """
                        STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,EMAIL,MANAGER,DEPARTMENT,JOBCODE,DIVISION,LOCATION,TITLE,HIREDATE
                        Status,User ID,Username,First Name,Last Name,Email,Manager,Department,Job Code,Division,Location,Title,Hire Date
                        active,cgrant,cgrant,Carla,Grantham,cgrant@acme.example,NO_MANAGER,Corporate,JC1,Industries,New York,President,01/02/2010
                        active,mhoff,mhoff,Marcus,Hoff,mhoff@acme.example,cgrant,Sales,JC2,Industries,New York,Sales Director,03/01/2012
                        active,vstokes,vstokes,Vic,Stokes,vstokes@acme.example,mhoff,Sales,JC3,Industries,Dallas,Account Executive,05/01/2015
                        inactive,aalva,aalva,Ann,Alvarado,aalva@acme.example,mhoff,Sales,JC3,Industries,Dallas,Account Executive,05/01/2016
                        """)
                        .column(Field.TITLE, "TITLE")
                        .column(Field.ID, "USERID")
                        .column(Field.DEPARTMENT, "DEPARTMENT")
                        .column(Field.STATUS, "STATUS")
                        .column(Field.EMAIL, "EMAIL")
                        .rows(3, 1, 0, 1)
                        .headcount(3)
                        .roots("President"),
                Export.of("sap-hcm.txt", """
                        Pers.No.\tName of employee or applicant\tPersonnel area\tEmployee group\tOrg. unit\tOrganizational Unit\tPosition\tPosition title\tJob key\tCapacity Util. Level\tAnnual salary\tCrcy
                        00001001\tMüller Hans\tWerk Köln\tActive\t50000010\tVorstand\t60000001\tVorstandsvorsitzender\t70000001\t100,00\t250.000,00\tEUR
                        00001002\tSchäfer Ute\tWerk Köln\tActive\t50000020\tFinanzen\t60000002\tLeiterin Rechnungswesen\t70000002\t100,00\t98.500,00\tEUR
                        00001003\tGröß Jörg\tWerk Köln\tActive\t50000020\tFinanzen\t60000003\tSachbearbeiter Buchhaltung\t70000003\t50,00\t22.400,00\tEUR
                        00001004\tWeiß Anna\tWerk Köln\tTrainee/Apprent.\t50000030\tFertigung\t60000004\tAuszubildende Mechatronikerin\t70000004\t100,00\t14.400,00\tEUR
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Position title")
                        .column(Field.ID, "Pers.No.")
                        .column(Field.DEPARTMENT, "Organizational Unit")
                        .column(Field.FTE, "Capacity Util. Level")
                        .column(Field.PAY_ANNUAL, "Annual salary")
                        .rows(4, 0, 0, 0)
                        .headcount(4)
                        .roots(
                                "Vorstandsvorsitzender",
                                "Leiterin Rechnungswesen",
                                "Sachbearbeiter Buchhaltung",
                                "Auszubildende Mechatronikerin"),
                Export.of("adp-workforce-now.csv", """
                        Company Code,File Number,Payroll Name,Position ID,Position Status,Job Title Description,Home Department Description,Location Description,Reports To Name,Reports To Position ID,Annual Salary,Regular Pay Rate Amount,Worker Category Description
                        X7K,000101,"Quill, Agatha",X7K000101,Active,Executive Director,Administration,Main Office,,,"$145,000.00",$69.71,Full-Time
                        X7K,000102,"Brand, Otis",X7K000102,Active,Program Manager,Programs,Main Office,"Quill, Agatha",X7K000101,"$82,000.00",$39.42,Full-Time
                        X7K,000103,"Tran, Ivo",X7K000103,Leave,Case Manager,Programs,North Site,"Brand, Otis",X7K000102,"$52,000.00",$25.00,Full-Time
                        X7K,000104,"Ellis, Jo",X7K000104,Terminated,Case Manager,Programs,North Site,"Brand, Otis",X7K000102,"$51,000.00",$24.52,Full-Time
                        X7K,000105,"Nadir, Sam",X7K000105,Active,Receptionist,Administration,Main Office,"Quill, Agatha",X7K000101,,$18.50,Part-Time
                        """)
                        .column(Field.TITLE, "Job Title Description")
                        .column(Field.ID, "File Number")
                        .column(Field.POSITION_ID, "Position ID")
                        .column(Field.DEPARTMENT, "Home Department Description")
                        .column(Field.STATUS, "Position Status")
                        .column(Field.PAY_ANNUAL, "Annual Salary")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Executive Director"),
                Export.of("bamboohr.csv", """
                        "Employee #","Last name, First name","Job Title","Reporting to","Department","Division","Location","Employment Status","Hire Date","Work Email"
                        "1","Abbott, Charlotte","Head of People","","Human Resources","North America","Lindon","Full-Time","2014-02-01","cabbott@example.com"
                        "2","Adams, Ashley","HR Administrator","Charlotte Abbott","Human Resources","North America","Lindon","Full-Time","2016-02-01","aadams@example.com"
                        "3","Agluinda, Christina","HR Administrator","Charlotte Abbott","Human Resources","North America","Lindon","Part-Time","2016-02-01","cagluinda@example.com"
                        "4","Anderson, Shannon","HR Assistant","Christina Agluinda","Human Resources","North America","Lindon","Contractor","2016-02-01","sanderson@example.com"
                        "5","Baker, Tom","Recruiter","Charlotte Abbott","Human Resources","North America","Lindon","Terminated","2016-02-01","tbaker@example.com"
                        """)
                        .column(Field.TITLE, "Job Title")
                        .column(Field.ID, "Employee #")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.NAME, "Last name, First name")
                        .column(Field.MANAGER_NAME, "Reporting to")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Head of People"),
                Export.of("ukg-pro.csv", """
                        Employee Roster,,,,,,,
                        Run Date: 06/30/2025 08:15 AM,,,,,,,
                        Company: Brightwater Clinics,,,,,,,
                        Employee Number,Employee Name (Last Suffix; First MI),Job,Org Level 1,Org Level 2,Supervisor Name (First Last),Employment Status,Full/Part Time
                        500,"Marsh, Delia R",Clinic Administrator,Clinics,Administration,,Active,F
                        501,"Yoon, Peter",Medical Assistant,Clinics,Primary Care,Delia Marsh,Active,F
                        502,"Ruiz, Ana",Medical Assistant,Clinics,Primary Care,Delia Marsh,Active,P
                        503,"Fox, Ben",LPN,Clinics,Primary Care,Delia Marsh,Terminated,F
                        Total Employees: 4,,,,,,,
                        """)
                        .column(Field.TITLE, "Job")
                        .column(Field.ID, "Employee Number")
                        .column(Field.STATUS, "Employment Status")
                        .rows(3, 1, 0, 1)
                        .headcount(3)
                        .roots("Clinic Administrator"),
                Export.of("oracle-hcm.csv", """
                        Person Number,Display Name,Assignment Number,Assignment Status,Person Type,Job Name,Position Name,Department Name,Business Unit Name,Legal Employer,Location Name,Grade Name,Manager Person Number,Line Manager Name,FTE Value
                        300100,Ines Falk,E300100,Active - Payroll Eligible,Employee,Director.IT,Director of Technology,Technology,Vision Ops,Vision Corp,Austin,E1,,,1
                        300101,Rahul Menon,E300101,Active - Payroll Eligible,Employee,Engineer.IT,Systems Engineer,Technology,Vision Ops,Vision Corp,Austin,P3,300100,Ines Falk,1
                        300102,Gwen Stroud,E300102,Suspended - Payroll Eligible,Employee,Engineer.IT,Network Engineer,Technology,Vision Ops,Vision Corp,Austin,P2,300100,Ines Falk,0.5
                        300103,Hal Ott,E300103,Inactive - Payroll Eligible,Ex-employee,Engineer.IT,Network Engineer,Technology,Vision Ops,Vision Corp,Austin,P2,300100,Ines Falk,1
                        300104,Kim Sato,C300104,Active - Payroll Eligible,Contingent Worker,Analyst.IT,Help Desk Analyst,Technology,Vision Ops,Vision Corp,Austin,P1,300101,Rahul Menon,1
                        """)
                        .column(Field.TITLE, "Position Name")
                        .column(Field.ID, "Person Number")
                        .column(Field.MANAGER_ID, "Manager Person Number")
                        .column(Field.DEPARTMENT, "Department Name")
                        .column(Field.FTE, "FTE Value")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Director of Technology"),
                Export.of("peoplesoft.csv", """
                        EMPLID,EMPL_RCD,NAME,DEPTID,DEPTNAME,JOBCODE,JOBTITLE,POSITION_NBR,REPORTS_TO,EMPL_STATUS,STD_HOURS,FTE,ANNUAL_RT,LOCATION
                        0001001,0,"Hart,Linda",10100,President's Office,900100,President,00010001,,A,40,1,310000,MAIN
                        0001002,0,"Boyle,Kevin",10200,Registrar,900200,Registrar,00010002,00010001,A,40,1,118000,MAIN
                        0001003,0,"Nunez,Eva",10200,Registrar,900300,Records Clerk II,00010003,00010002,L,20,0.5,19500,MAIN
                        0001004,0,"Pratt,Joan",10200,Registrar,900300,Records Clerk II,00010004,00010002,T,40,1,39000,MAIN
                        0001005,0,"Singh,Arun",10200,Registrar,900300,Records Clerk I,00010005,00010002,A,40,1,36000,MAIN
                        """)
                        .column(Field.TITLE, "JOBTITLE")
                        .column(Field.ID, "EMPLID")
                        .column(Field.POSITION_ID, "POSITION_NBR")
                        .column(Field.DEPARTMENT, "DEPTNAME")
                        .column(Field.PAY_ANNUAL, "ANNUAL_RT")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("President"),
                Export.of("visio.csv", """
                        Unique_ID,Name,Title,Reports_To,Department,Telephone,Master_Shape
                        1,Joan Prewitt,Owner,,Office,555-0100-1,Executive
                        2,Bill Ostrander,Shop Foreman,1,Shop,555-0100-2,Manager
                        3,Lena Gruber,Welder,2,Shop,555-0100-3,Position
                        4,VACANT,Welder Helper,2,Shop,,Vacancy
                        5,Cal Ruiz,Bookkeeper,1,Office,555-0100-4,Assistant
                        """)
                        .column(Field.TITLE, "Title")
                        .column(Field.ID, "Unique_ID")
                        .column(Field.MANAGER_ID, "Reports_To")
                        .rows(5, 0, 0, 0)
                        .headcount(4)
                        .roots("Owner"),
                Export.of("payroll-print.txt", """
                        HOLLOWAY COUNTY SCHOOLS                 PAYROLL REGISTER                 PAGE 1

                        EMP NO   EMPLOYEE NAME        JOB TITLE              DEPARTMENT        HOURLY RATE
                        ------   -------------------  ---------------------  ----------------  -----------
                        10012    ABBOTT, CAROL        BUS DRIVER             TRANSPORTATION          18.25
                        10013    BENTON, ROY          BUS DRIVER             TRANSPORTATION          19.10
                        10014    COLE, DINAH          CAFETERIA WORKER       FOOD SERVICE            15.40
                        10015    DUNN, EARL           CUSTODIAN              FACILITIES              16.00
                        10016    EAGLE, FAY           SCHOOL SECRETARY       ADMINISTRATION          20.75
                        TOTAL EMPLOYEES: 5
                        """)
                        .column(Field.TITLE, "JOB TITLE")
                        .column(Field.ID, "EMP NO")
                        .column(Field.DEPARTMENT, "DEPARTMENT")
                        .column(Field.PAY_HOURLY, "HOURLY RATE")
                        .rows(5, 0, 0, 2)
                        .headcount(5)
                        .roots("BUS DRIVER", "BUS DRIVER", "CAFETERIA WORKER", "CUSTODIAN", "SCHOOL SECRETARY"),
                Export.of("kept-by-hand.csv", """
                        ,Staff list - Marlow Veterinary Group,,,,
                        ,updated 3/2025 by front desk,,,,
                        ,,,,,
                        ,Department,Name,Position,Hours/week,Notes
                        ,Surgery,Dr. Ann Lowell,Veterinary Surgeon,40,
                        ,,Bo Reyes,Surgical Technician,36,
                        ,,,Surgical Technician,36,need to hire
                        ,Front Desk,Sue Park,Receptionist,40,
                        ,,Ian Cole,Receptionist,20,mornings
                        ,,,,,
                        ,Kennels,Max Dorn,Kennel Attendant,25,
                        ,,Zoe Finch,Kennel Attendant,25,
                        ,Total,,7,,
                        """)
                        .column(Field.TITLE, "Position")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.NAME, "Name")
                        .column(Field.HOURS, "Hours/week")
                        .rows(7, 0, 0, 2)
                        .headcount(6)
                        .roots(
                                "Veterinary Surgeon",
                                "Surgical Technician",
                                "Surgical Technician",
                                "Receptionist",
                                "Receptionist",
                                "Kennel Attendant",
                                "Kennel Attendant"),
                Export.of("nyc-payroll.csv", """
                        Fiscal Year,Payroll Number,Agency Name,Last Name,First Name,Mid Init,Agency Start Date,Work Location Borough,Title Description,Leave Status as of June 30,Base Salary,Pay Basis,Regular Hours,Regular Gross Paid,OT Hours,Total OT Paid,Total Other Pay
                        2024,67,ADMIN FOR CHILDREN'S SVCS,ABRAMSON,VERA,M,07/11/2016,BRONX,CHILD PROTECTIVE SPECIALIST,ACTIVE,60327.00,per Annum,1830,59000.1,0,0,100
                        2024,67,ADMIN FOR CHILDREN'S SVCS,BELL,GUS,,07/11/2016,QUEENS,ADMINISTRATIVE STAFF ANALYST,CEASED,98000.00,per Annum,900,45000,0,0,0
                        2024,827,DEPARTMENT OF SANITATION,CORTEZ,MIA,,01/02/2019,MANHATTAN,JOB TRAINING PARTICIPANT,ACTIVE,16.50,per Hour,1000,16500,0,0,0
                        2024,827,DEPARTMENT OF SANITATION,DIAZ,LEO,,01/02/2019,MANHATTAN,SANITATION WORKER,ON LEAVE,77318.00,per Annum,2080,77000,0,0,0
                        """)
                        .column(Field.TITLE, "Title Description")
                        .column(Field.DEPARTMENT, "Agency Name")
                        .column(Field.PAY_ANNUAL, "Base Salary")
                        .column(Field.PAY_BASIS, "Pay Basis")
                        .column(Field.LOCATION, "Work Location Borough")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("CHILD PROTECTIVE SPECIALIST", "JOB TRAINING PARTICIPANT", "SANITATION WORKER"),
                Export.of("uk-organogram.csv", """
                        Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),,Professional/Occupational Group,Notes,Valid?
                        101,Edith Marrow,SCS4,Permanent Secretary,Runs the department,Dept of Canals,Dept of Canals,Office of the Permanent Secretary,020 7946 0001,edith@canals.example,XX,5000000,1.00,185000,189999,,Policy,,1
                        102,N/D,SCS2,Director of Locks,Locks,Dept of Canals,Dept of Canals,Locks,020 7946 0002,,101,900000,1.00,95000,99999,,Policy,,1
                        103,Vacant,SCS1,Deputy Director of Towpaths,Paths,Dept of Canals,Dept of Canals,Towpaths,,,102,400000,1.00,N/A,N/A,,Policy,,1
                        104,Eliminated,SCS1,Deputy Director of Bridges,Bridges,Dept of Canals,Dept of Canals,Bridges,,,102,0,0.00,N/A,N/A,,Policy,,1
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Job Title")
                        .column(Field.ID, "Post Unique Reference")
                        .column(Field.MANAGER_ID, "Reports to Senior Post")
                        .column(Field.DEPARTMENT, "Unit")
                        .column(Field.PAY_MIN, "Actual Pay Floor (£)")
                        .rows(3, 1, 0, 0)
                        .headcount(2)
                        .roots("Permanent Secretary"),
                Export.of("personio-de.csv", """
                        Personalnummer;Vorname;Nachname;E-Mail;Status;Position;Abteilung;Team;Standort;Vorgesetzter;Wochenstunden;Fixgehalt;Anstellungsart
                        1;Katrin;Böhme;kb@beispiel.example;Aktiv;Geschäftsführerin;Geschäftsführung;;Berlin;;40;12000,00;Unbefristet
                        2;Jens;Krüger;jk@beispiel.example;Aktiv;Teamleiter Entwicklung;Technik;Backend;Berlin;Katrin Böhme;40;6800,00;Unbefristet
                        3;Mia;Vogt;mv@beispiel.example;Aktiv;Softwareentwicklerin;Technik;Backend;Remote;Jens Krüger;32;4900,00;Befristet
                        4;Tom;Lang;tl@beispiel.example;Inaktiv;Softwareentwickler;Technik;Backend;Berlin;Jens Krüger;40;5000,00;Unbefristet
                        """)
                        .column(Field.TITLE, "Position")
                        .column(Field.ID, "Personalnummer")
                        .column(Field.DEPARTMENT, "Abteilung")
                        .column(Field.UNIT, "Team")
                        .column(Field.LOCATION, "Standort")
                        .column(Field.MANAGER_NAME, "Vorgesetzter")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("Geschäftsführerin"),
                Export.of("sirh-fr.csv", """
                        Matricule;Nom;Prénom;Intitulé du poste;Service;Établissement;Type de contrat;ETP;Salaire brut annuel;Matricule manager;Date de sortie
                        A001;Durand;Hélène;Directrice générale;Direction;Lyon;CDI;1,00;120 000,00 €;;
                        A002;Petit;Rémi;Responsable comptable;Comptabilité;Lyon;CDI;1,00;58 000,00 €;A001;
                        A003;Morel;Chloé;Comptable;Comptabilité;Lyon;CDI;0,80;34 500,00 €;A002;
                        A004;Roux;Inès;Comptable;Comptabilité;Lyon;CDD;1,00;33 000,00 €;A002;31/03/2025
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Intitulé du poste")
                        .column(Field.ID, "Matricule")
                        .column(Field.DEPARTMENT, "Service")
                        .column(Field.FTE, "ETP")
                        .column(Field.MANAGER_ID, "Matricule manager")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("Directrice générale"),
                Export.of("nomina-es.csv", """
                        Número de empleado|Nombre|Apellidos|Puesto|Departamento|Centro de trabajo|Jefe directo|Salario anual|Estado
                        10|Lucía|Ferrer|Directora General|Dirección|Madrid||95.000|Activo
                        11|Iván|Soler|Jefe de Almacén|Logística|Getafe|Lucía Ferrer|41.500|Activo
                        12|Marta|Gil|Operaria de Almacén|Logística|Getafe|Iván Soler|22.300|Activo
                        13|Raúl|Cano|Operario de Almacén|Logística|Getafe|Iván Soler|22.300|Baja
                        """)
                        .column(Field.TITLE, "Puesto")
                        .column(Field.ID, "Número de empleado")
                        .column(Field.DEPARTMENT, "Departamento")
                        .column(Field.LOCATION, "Centro de trabajo")
                        .column(Field.MANAGER_NAME, "Jefe directo")
                        .column(Field.PAY_ANNUAL, "Salario anual")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("Directora General"),
                Export.of("google-directory.csv", """
                        First Name [Required],Last Name [Required],Email Address [Required],Employee ID,Employee Title,Employee Type,Manager Email,Department,Cost Center
                        Rita,Holm,rita@shop.example,,Store Director,Employee,,Retail,100
                        Sven,Aas,sven@shop.example,,Floor Manager,Employee,rita@shop.example,Retail,100
                        Tia,Bo,tia@shop.example,,Cashier,Employee,sven@shop.example,Retail,100
                        """)
                        .column(Field.TITLE, "Employee Title")
                        .column(Field.EMAIL, "Email Address [Required]")
                        .column(Field.MANAGER_EMAIL, "Manager Email")
                        .column(Field.DEPARTMENT, "Department")
                        .rows(3, 0, 0, 0)
                        .headcount(3)
                        .roots("Store Director"),
                Export.of("position-control.csv", """
                        Position Number,Position Title,Incumbent,Dept ID,Dept Name,Budgeted FTE,Position Status,Reports To Position Number
                        P100,Library Director,"Ames, Nora",20,Library,1.0,Filled,
                        P101,Librarian II,"Chu, Ken",20,Library,1.0,Filled,P100
                        P102,Librarian I,,20,Library,1.0,Vacant,P100
                        P103,Library Page,"Dow, Pat",20,Library,0.5,Filled,P101
                        P104,Library Page,,20,Library,0.5,Frozen,P101
                        """)
                        .column(Field.TITLE, "Position Title")
                        .column(Field.POSITION_ID, "Position Number")
                        .column(Field.MANAGER_POSITION_ID, "Reports To Position Number")
                        .column(Field.DEPARTMENT, "Dept Name")
                        .column(Field.POSTS, "Budgeted FTE")
                        .rows(5, 0, 0, 0)
                        .headcount(3)
                        .roots("Library Director"),
                Export.of("san-francisco.csv", """
                        Organization Group,Department Code,Department,Union,Job Family Code,Job Family,Job Code,Job,Employee Identifier,Salaries,Overtime,Total Compensation
                        Public Protection,SHF,Sheriff,"Deputy Sheriffs' Assn",8300,Correction & Detention,8304,Deputy Sheriff,8500001,88000.10,1000,140000
                        Public Protection,SHF,Sheriff,"Prof & Tech Eng, Local 21",1800,Budget & Statistics,1823,Senior Administrative Analyst,8500002,99000.5,0,150000
                        Community Health,DPH,Public Health,"SEIU, Local 1021",2300,Nursing,2320,Registered Nurse,8500003,130000,0,190000
                        """)
                        .column(Field.TITLE, "Job")
                        .column(Field.ID, "Employee Identifier")
                        .column(Field.DEPARTMENT, "Department")
                        .rows(3, 0, 0, 0)
                        .headcount(3)
                        .roots("Deputy Sheriff", "Senior Administrative Analyst", "Registered Nurse"),
                Export.of("two-row-header.csv", """
                        Employee,,,Assignment,,,Manager,
                        ID,Name,Hire Date,Title,Department,FTE,ID,Name
                        7,Ada Quist,2010-01-04,Plant Manager,Plant,1,,
                        8,Bo Lind,2012-01-04,Shift Supervisor,Plant,1,7,Ada Quist
                        9,Cy Falk,2015-01-04,Machine Operator,Plant,0.8,8,Bo Lind
                        """)
                        .column(Field.TITLE, "Title")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.MANAGER_ID, "Manager ID")
                        .rows(3, 0, 0, 0)
                        .headcount(3)
                        .roots("Plant Manager"),
                Export.of("no-header.csv", """
                        1001,Nora Bright,Chief Operating Officer,Operations,,1.0
                        1002,Paul Dent,Operations Manager,Operations,1001,1.0
                        1003,Rita Egan,Warehouse Supervisor,Logistics,1002,1.0
                        1004,Stan Ford,Forklift Operator,Logistics,1003,0.5
                        1005,Tina Gray,Forklift Operator,Logistics,1003,1.0
                        1006,Umar Hale,Payroll Clerk,Finance,1002,1.0
                        """)
                        .column(Field.TITLE, "column C")
                        .column(Field.NAME, "column B")
                        .column(Field.ID, "column A")
                        .column(Field.MANAGER_ID, "column E")
                        .column(Field.DEPARTMENT, "column D")
                        .rows(6, 0, 0, 0)
                        .headcount(6)
                        .roots("Chief Operating Officer"),
                Export.of("sections.csv", """
                        BUDGETED POSITIONS FY2025,,,
                        Position,FTE,Grade,Salary
                        NURSING,,,
                        Nurse Manager,1.0,N5,"98,000"
                        Staff Nurse,12.5,N3,"74,000"
                        Subtotal Nursing,13.5,,
                        DIETARY,,,
                        Cook,3.0,D2,"38,000"
                        Dietary Aide,4.5,D1,"31,000"
                        Subtotal Dietary,7.5,,
                        GRAND TOTAL,21.0,,
                        """)
                        .column(Field.TITLE, "Position")
                        .column(Field.FTE, "FTE")
                        .column(Field.GRADE, "Grade")
                        .column(Field.PAY_ANNUAL, "Salary")
                        .rows(4, 0, 0, 5)
                        .headcount(21)
                        .roots("Nurse Manager", "Staff Nurse", "Cook", "Dietary Aide"));
    }
}
