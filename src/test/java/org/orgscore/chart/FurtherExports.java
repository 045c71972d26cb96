package org.orgscore.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Exports in further layouts of the same systems, and sheets kept by hand; the people are invented. */
final class FurtherExports {
    private FurtherExports() {}

    static List<Export> list() {
        return List.of(
                Export.of("workday-two-rows.csv", """
                        Headcount Report,,,,,,,,,
                        As of 11/15/2026,,,,,,,,,
                        Worker,,Position,,,Organizations,,Management,,
                        Employee ID,Legal Name,Job Profile,Position ID,FTE %,Cost Center,Company,Manager - Level 01,Manager,Active Status
                        210045,"Okonkwo, Ngozi",Executive Director,P-00001,100,CC100 Administration,Marlow Health,,,Yes
                        210046,"Ekström, Ingeborg",Registered Nurse,P-00002,100,CC210 Surgery,Marlow Health,Ngozi Okonkwo,Ngozi Okonkwo,Yes
                        210047,"Zawadzki, Wojciech",Registered Nurse,P-00003,60,CC210 Surgery,Marlow Health,Ngozi Okonkwo,Ngozi Okonkwo,Yes
                        210048,"Marchetti, Aoife",Medical Assistant,P-00004,80,CC210 Surgery,Marlow Health,Ngozi Okonkwo,Ingeborg Ekström,No
                        210049,"Quarshie, Tobias",Billing Specialist,P-00005,100,CC110 Billing,Marlow Health,Ngozi Okonkwo,Ngozi Okonkwo,Yes
                        ,,Billing Specialist (Unfilled),P-00006,100,CC110 Billing,Marlow Health,Ngozi Okonkwo,Ngozi Okonkwo,
                        """)
                        .column(Field.TITLE, "Job Profile")
                        .column(Field.ID, "Employee ID")
                        .column(Field.POSITION_ID, "Position ID")
                        .column(Field.DEPARTMENT, "Cost Center")
                        .column(Field.MANAGER_NAME, "Manager")
                        .column(Field.NAME, "Legal Name")
                        .column(Field.FTE, "FTE %")
                        .column(Field.STATUS, "Active Status")
                        .rows(5, 1, 0, 0)
                        .headcount(4)
                        .roots("Executive Director"),
                Export.of("sap-planstelle.csv", """
                        Personalnr.;Name;Planstelle;Bezeichnung Planstelle;Organisationseinheit;Bezeichnung Org.einheit;Vorgesetzte Planstelle;Besch.grad;TrfGr;Monatsentgelt;Eintrittsdatum
                        00004711;Schröder Käthe;50001001;Geschäftsführerin;50000001;Geschäftsleitung;;100,00;AT;9.800,00;01.01.2010
                        00004712;Müller-Lüdenscheidt Jürgen;50001002;Leiter Einkauf;50000010;Einkauf;50001001;100,00;E15;6.450,50;01.03.2012
                        00004713;Weiß Jörg;50001003;Einkäufer;50000010;Einkauf;50001002;50,00;E10;2.225,25;15.06.2019
                        ;(vakant);50001004;Sachbearbeiter Einkauf;50000010;Einkauf;50001002;100,00;E8;;
                        00004715;Groß Änne;50001005;Werkstudentin;50000010;Einkauf;50001002;25,00;;1.050,00;01.10.2024
                        """)
                        .in(StandardCharsets.ISO_8859_1)
                        .column(Field.TITLE, "Bezeichnung Planstelle")
                        .column(Field.DEPARTMENT, "Bezeichnung Org.einheit")
                        .column(Field.ID, "Personalnr.")
                        .column(Field.POSITION_ID, "Planstelle")
                        .column(Field.GRADE, "TrfGr")
                        .column(Field.FTE, "Besch.grad")
                        .column(Field.PAY_MONTHLY, "Monatsentgelt")
                        .rows(5, 0, 0, 0)
                        .headcount(4)
                        .roots("Geschäftsführerin"),
                Export.of("adp-position-title.csv", """
                        "Co Code","File #","Associate ID","Legal / Preferred Name","Position Title Description","Home Cost Number Description","Business Unit Description","Reports To Legal Name","Reports To Associate ID","Position Status","Worker Category","FTE","Annual Salary","Rate Type"
                        "9QX","000110","A1B2C3D4E","Thistlewood, Bartholomew","Chief Operating Officer","Executive","Operations","","","Active","Full Time","1.00","$210,000.00","Salary"
                        "9QX","000111","A1B2C3D4F","Brzezinski, Ludmilla","Plant Manager","Molding","Operations","Thistlewood, Bartholomew","A1B2C3D4E","Active","Full Time","1.00","$118,500.00","Salary"
                        "9QX","000112","A1B2C3D4G","Villanueva, Ximena","Injection Mold Operator","Molding","Operations","Brzezinski, Ludmilla","A1B2C3D4F","Active","Full Time","1.00","$41,600.00","Hourly"
                        "9QX","000113","A1B2C3D4H","Pendergast, Saoirse","Injection Mold Operator","Molding","Operations","Brzezinski, Ludmilla","A1B2C3D4F","Terminated","Part Time","0.50","$20,800.00","Hourly"
                        "9QX","000114","A1B2C3D4J","Abdulrahman, Leocadia","Quality Technician","Quality","Operations","Brzezinski, Ludmilla","A1B2C3D4F","Leave","Full Time","1.00","$48,000.00","Hourly"
                        """)
                        .column(Field.TITLE, "Position Title Description")
                        .column(Field.ID, "Associate ID")
                        .column(Field.MANAGER_ID, "Reports To Associate ID")
                        .column(Field.DEPARTMENT, "Business Unit Description")
                        .column(Field.UNIT, "Home Cost Number Description")
                        .column(Field.NAME, "Legal / Preferred Name")
                        .column(Field.PAY_ANNUAL, "Annual Salary")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Chief Operating Officer"),
                Export.of("ukg-code-and-title.csv", """
                        Report: Employee Listing,,,,,,
                        Company: ALL  Status: A;L,,,,,,
                        Emp #,Employee Name,Job,Department,Supervisor,Status,Sched Hrs
                        10021,"Nakagawa, Hyun-woo",000100 - Director of Nursing,2100 - Nursing Admin,,Active,40.00
                        10022,"Featherstonehaugh, Ximena",001234 - Staff Nurse,2110 - Med Surg,"Nakagawa, Hyun-woo",Active,36.00
                        10023,"Szczepanski, Yevgenia",001234 - Staff Nurse,2110 - Med Surg,"Nakagawa, Hyun-woo",Leave of Absence,36.00
                        10024,"Whitcombe, Tobias",0045A - Unit Secretary,2110 - Med Surg,"Nakagawa, Hyun-woo",Active,20.00
                        10025,"Okonkwo, Kwabena",RN2 - Charge Nurse,2120 - ICU,"Nakagawa, Hyun-woo",Active,36.00
                        Total Employees,5,,,,,168.00
                        """)
                        .column(Field.TITLE, "Job")
                        .column(Field.ID, "Emp #")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.NAME, "Employee Name")
                        .column(Field.MANAGER_NAME, "Supervisor")
                        .rows(5, 0, 0, 1)
                        .headcount(5)
                        .roots("Director of Nursing"),
                Export.of("bamboo-sections.csv", """
                        "Employee Number","Basic Info: Last Name","Basic Info: First Name","Job Information: Job Title","Job Information: Department","Job Information: Division","Job Information: Location","Job Information: Reports To","Compensation: Pay Rate","Compensation: Pay Type","Employment Status: Employment Status","Employment Status: Termination Date"
                        "14","Vanderbilt","Rajinder","VP of Engineering","Engineering","Product","Remote","","182000.00 USD","Salary","Full-Time",""
                        "15","Quarshie","Thandiwe","Senior Software Engineer","Engineering","Product","Remote","Rajinder Vanderbilt","151000.00 USD","Salary","Full-Time",""
                        "16","Brzezinski","Tobias","QA Analyst","Engineering","Product","Austin","Thandiwe Quarshie","88000.00 USD","Salary","Full-Time",""
                        "17","Ekström","Aoife","QA Intern","Engineering","Product","Austin","Thandiwe Quarshie","22.00 USD","Hourly","Intern",""
                        "18","Zawadzki","Ngozi","Product Manager","Product Management","Product","Remote","Rajinder Vanderbilt","140000.00 USD","Salary","Terminated","2026-02-01"
                        """)
                        .column(Field.TITLE, "Job Information: Job Title")
                        .column(Field.DEPARTMENT, "Job Information: Department")
                        .column(Field.LOCATION, "Job Information: Location")
                        .column(Field.MANAGER_NAME, "Job Information: Reports To")
                        .column(Field.LAST_NAME, "Basic Info: Last Name")
                        .column(Field.PAY_ANNUAL, "Compensation: Pay Rate")
                        .column(Field.PAY_BASIS, "Compensation: Pay Type")
                        .column(Field.STATUS, "Employment Status: Employment Status")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("VP of Engineering"),
                Export.of("oracle-assignments.csv", """
                        Assignment Number,Person Name,Assignment Name,Job,Grade,Department,Location,Assignment Category,Assignment Status Type,Manager Assignment Number,Manager Name,Working Hours,Frequency,Effective Start Date,Effective End Date
                        E100201,"Marchetti, Leocadia",Finance Director,FIN-DIR.Finance Director,M6,Finance GB,London,Full-time regular,Active,,,37.5,Weekly,2018-04-01,4712-12-31
                        E100202,"Pendergast, Aoife",Management Accountant,FIN-ACC.Accountant,P3,Finance GB,London,Full-time regular,Active,E100201,"Marchetti, Leocadia",37.5,Weekly,2020-01-06,4712-12-31
                        E100203,"Okonkwo, Tobias",Accounts Payable Clerk,FIN-CLK.Clerk,C2,Finance GB,Leeds,Part-time regular,Active,E100202,"Pendergast, Aoife",22.5,Weekly,2021-09-01,4712-12-31
                        E100204,"Nakagawa, Saoirse",Accounts Payable Clerk,FIN-CLK.Clerk,C2,Finance GB,Leeds,Full-time temporary,Suspended,E100202,"Pendergast, Aoife",37.5,Weekly,2022-02-01,4712-12-31
                        C100205,"Quarshie, Wojciech",Payroll Officer,FIN-PAY.Payroll,C3,Finance GB,Leeds,Full-time regular,Inactive,E100202,"Pendergast, Aoife",37.5,Weekly,2022-02-01,2025-03-31
                        """)
                        .column(Field.TITLE, "Assignment Name")
                        .column(Field.ID, "Assignment Number")
                        .column(Field.MANAGER_ID, "Manager Assignment Number")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.GRADE, "Grade")
                        .column(Field.EMPLOYMENT_TYPE, "Assignment Category")
                        .column(Field.STATUS, "Assignment Status Type")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Finance Director"),
                Export.of("peoplesoft-descr.txt", """
                        EMPLID|EMPL_RCD|NAME|DEPTID|DESCR|JOBCODE|DESCR|POSITION_NBR|REPORTS_TO|SUPERVISOR_ID|EMPL_STATUS|REG_TEMP|FULL_PART_TIME|STD_HOURS|COMPRATE|COMP_FREQUENCY
                        0040001|0|Zawadzki,Ludmilla|30100|Library Admin|801100|University Librarian|00030001|||A|R|F|40.00|12500.000000|M
                        0040002|0|Ekstrom,Ingeborg|30110|Cataloging|801210|Cataloging Librarian|00030002|00030001|0040001|A|R|F|40.00|6100.000000|M
                        0040003|0|Villanueva,Hyun-woo|30110|Cataloging|801320|Library Technician|00030003|00030002|0040002|A|R|P|20.00|24.150000|H
                        0040004|1|Thistlewood,Aoife|30120|Circulation|801330|Library Assistant|00030004|00030001|0040001|L|T|F|40.00|19.000000|H
                        0040005|0|Brzezinski,Kwabena|30120|Circulation|801330|Library Assistant|00030005|00030001|0040001|T|R|F|40.00|19.000000|H
                        """)
                        .column(Field.ID, "EMPLID")
                        .column(Field.POSITION_ID, "POSITION_NBR")
                        .column(Field.MANAGER_ID, "SUPERVISOR_ID")
                        .column(Field.TITLE, "DESCR")
                        .column(Field.DEPARTMENT, "DESCR")
                        .column(Field.PAY_ANNUAL, "COMPRATE")
                        .column(Field.PAY_BASIS, "COMP_FREQUENCY")
                        .column(Field.STATUS, "EMPL_STATUS")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("University Librarian"),
                Export.of("visio-by-name.csv", """
                        Reports_To,Name,Title,Department,E-mail,Telephone,Master_Shape
                        ,Abdulrahman Leocadia,Managing Director,Board,la@x.example,+44 20 7946 0100,0
                        Abdulrahman Leocadia,Whitcombe Tobias,Head of Workshop,Workshop,tw@x.example,,1
                        Whitcombe Tobias,Quarshie Ngozi,Joiner,Workshop,,,2
                        Whitcombe Tobias,Szczepanski Yevgenia,Apprentice Joiner,Workshop,,,2
                        Abdulrahman Leocadia,TBH,Estimator,Office,,,2
                        """)
                        .column(Field.TITLE, "Title")
                        .column(Field.MANAGER_NAME, "Reports_To")
                        .column(Field.NAME, "Name")
                        .column(Field.DEPARTMENT, "Department")
                        .rows(5, 0, 0, 0)
                        .headcount(4)
                        .roots("Managing Director"),
                Export.of("payroll-pages.csv", """
                        "MARLOW SCHOOL DISTRICT","","","","","PAGE:    1"
                        "EMPLOYEE MASTER LIST BY SITE","","","","","RUN: 11/02/26 14:05"
                        "","","","","",""
                        "SITE: 010  MARLOW ELEMENTARY","","","","",""
                        "EMPL ID","NAME","POS CODE / TITLE","FTE","STEP","ANNUAL SAL"
                        "-------","--------------------","--------------------","-----","----","----------"
                        "004410","VANDERBILT, LEOCADIA","PRIN PRINCIPAL","1.000","05","98,500.00"
                        "004411","EKSTROM, TOBIAS","TCH TEACHER GRADE 3","1.000","11","61,250.00"
                        "004412","OKONKWO, AOIFE","CUST CUSTODIAN","0.500","02","17,800.00"
                        "","","SITE TOTAL","2.500","","177,550.00"
                        ""
                        "MARLOW SCHOOL DISTRICT","","","","","PAGE:    2"
                        "EMPLOYEE MASTER LIST BY SITE","","","","","RUN: 11/02/26 14:05"
                        "","","","","",""
                        "SITE: 020  MARLOW HIGH","","","","",""
                        "EMPL ID","NAME","POS CODE / TITLE","FTE","STEP","ANNUAL SAL"
                        "-------","--------------------","--------------------","-----","----","----------"
                        "004420","ZAWADZKI, NGOZI","PRIN PRINCIPAL","1.000","08","112,000.00"
                        "004421","QUARSHIE, WOJCIECH","TCH TEACHER MATHEMATICS","0.800","09","47,400.00"
                        "","","SITE TOTAL","1.800","","159,400.00"
                        "","","DISTRICT TOTAL","4.300","","336,950.00"
                        "*** END OF REPORT ***"
                        """)
                        .column(Field.TITLE, "POS CODE / TITLE")
                        .column(Field.ID, "EMPL ID")
                        .column(Field.NAME, "NAME")
                        .column(Field.FTE, "FTE")
                        .column(Field.PAY_ANNUAL, "ANNUAL SAL")
                        .rows(5, 0, 0, 12)
                        .headcount(5)
                        .roots(
                                "PRIN PRINCIPAL",
                                "TCH TEACHER GRADE 3",
                                "CUST CUSTODIAN",
                                "PRIN PRINCIPAL",
                                "TCH TEACHER MATHEMATICS"),
                Export.of("uk-payscale.csv", """
                        Organisation,Directorate,Unit,Post Reference,Job Title,Grade,Payscale Minimum (£),Payscale Maximum (£),Number of Posts in FTE,Line Manager Post Reference,Job/Team Function
                        Canal Trust,Corporate Services,Finance,CT001,Director of Finance,SCS1,"75,000","117,800",1.00,,Leads finance
                        Canal Trust,Corporate Services,Finance,CT002,Financial Controller,G6,"66,000","75,000",1.00,CT001,Controls
                        Canal Trust,Corporate Services,Finance,CT003,Finance Officer,EO,"28,500","31,200",6.50,CT002,Processing
                        Canal Trust,Corporate Services,HR,CT004,HR Adviser,HEO,"34,000","38,900",3.00,CT001,Advice
                        Canal Trust,Operations,Locks,CT005,Lock Keeper,AO,"23,500","25,100",42.60,,Keeps locks
                        """)
                        .column(Field.TITLE, "Job Title")
                        .column(Field.DEPARTMENT, "Directorate")
                        .column(Field.UNIT, "Unit")
                        .column(Field.PAY_MIN, "Payscale Minimum (£)")
                        .column(Field.PAY_MAX, "Payscale Maximum (£)")
                        .column(Field.POSTS, "Number of Posts in FTE")
                        .rows(5, 0, 0, 0)
                        .headcount(54.1)
                        .roots("Director of Finance", "Lock Keeper"),
                Export.of("hand-kept-sections.csv", """
                        ,STAFF STRUCTURE 2026,,,,
                        ,,,,,
                        ,Name,Job title / grade,Hrs,Reports to,Comments
                        ,MANAGEMENT TEAM,,,,
                        ,Ingeborg Ekström,Centre Manager,37,,
                        ,Kwabena Quarshie,Deputy Manager,37,Ingeborg,
                        ,,,,,
                        ,CHILDCARE - Under 2s,,,,
                        ,Aoife Marchetti,Room Leader (L3),37,Kwabena,
                        ,Ngozi Okonkwo,Nursery Nurse (L3),30,Aoife,mat leave cover
                        ,,Nursery Nurse (L2),30,Aoife,VACANT - advert out
                        ,CHILDCARE - 2-4s,,,,
                        ,Tobias Zawadzki,Room Leader (L3),37,Kwabena,
                        ,"Yevgenia S",Nursery Assistant,16 (term time),Tobias,
                        ,,,,,
                        ,KITCHEN & PREMISES,,,,
                        ,Bartholomew T.,Cook,25,Ingeborg,
                        ,Cleaner - agency,Cleaner,10,Ingeborg,agency
                        """)
                        .column(Field.TITLE, "Job title / grade")
                        .column(Field.NAME, "Name")
                        .column(Field.MANAGER_NAME, "Reports to")
                        .column(Field.HOURS, "Hrs")
                        .rows(9, 0, 0, 6)
                        .headcount(8)
                        .roots("Centre Manager"));
    }
}
