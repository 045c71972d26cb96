package org.orgscore.chart;

import java.util.List;

/** Exports with what people and systems put around and into a table; the people are invented. */
final class AwkwardExports {
    private AwkwardExports() {}

    static List<Export> list() {
        return List.of(
                Export.of("payroll-sections.csv", """
                        THISTLEWOOD COUNTY,,,,,,
                        PAYROLL REGISTER - PERIOD ENDING 06/30/2025,,,,,,Page 1 of 2
                        Emp No,Employee,Class Title,Std Hrs,Hourly,Gross,
                        DEPT 100 - SHERIFF,,,,,,
                        1001,"Quarshie, Thandiwe A",DEPUTY SHERIFF II,80.00,34.1200,"2,729.60",
                        1002,"Zawadzki, Wojciech",DEPUTY SHERIFF I,80.00,29.0000,"2,320.00",
                        Dept 100 Total,,2 Employees,160.00,,"5,049.60",
                        DEPT 200 - ROAD & BRIDGE,,,,,,
                        THISTLEWOOD COUNTY,,,,,,
                        PAYROLL REGISTER - PERIOD ENDING 06/30/2025,,,,,,Page 2 of 2
                        Emp No,Employee,Class Title,Std Hrs,Hourly,Gross,
                        1003,"Nakagawa, Ngozi",EQUIPMENT OPERATOR III,80.00,27.5000,"2,200.00",
                        1004,"O'Shaughnessy, Aoife",ROAD WORKER,40.00,19.2500,"770.00",
                        Dept 200 Total,,2 Employees,120.00,,"2,970.00",
                        Company Total,,4 Employees,280.00,,"8,019.60",
                        *** END OF REPORT ***,,,,,,
                        """)
                        .column(Field.TITLE, "Class Title")
                        .column(Field.ID, "Emp No")
                        .column(Field.NAME, "Employee")
                        .column(Field.PAY_HOURLY, "Hourly")
                        .rows(4, 0, 0, 9)
                        .headcount(4)
                        .roots("DEPUTY SHERIFF II", "DEPUTY SHERIFF I", "EQUIPMENT OPERATOR III", "ROAD WORKER"),
                Export.of("bamboo-lastfirst.csv", """
                        "Employee Id","Last Name, First Name","Job Title","Reports To","Department","Employment Status","Pay Rate","Paid Per","Pay Type"
                        "7","Vanderbilt, Bartholomew","General Manager","","Operations","Full-Time","95000.00 USD","Year","Salary"
                        "8","Quarshie, Kwabena","Line Cook","Vanderbilt, Bartholomew","Kitchen","Part-Time","17.50 USD","Hour","Hourly"
                        "9","Szczepanski, Yevgenia","Server","Vanderbilt, Bartholomew","Floor","Part-Time","4.25 USD","Hour","Hourly"
                        "10","Marchetti, Aoife","Server","Vanderbilt, Bartholomew","Floor","Inactive","4.25 USD","Hour","Hourly"
                        """)
                        .column(Field.TITLE, "Job Title")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.ID, "Employee Id")
                        .column(Field.MANAGER_NAME, "Reports To")
                        .column(Field.NAME, "Last Name, First Name")
                        .column(Field.PAY_HOURLY, "Pay Rate")
                        .column(Field.PAY_BASIS, "Paid Per")
                        .column(Field.STATUS, "Employment Status")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("General Manager"),
                Export.of("ukg-two-titles.csv", """
                        Employee Number,Last Name,First Name,Job,Job Code,Position,Position Code,Org Level 1,Org Level 2,Org Level 3,Supervisor Last Name,Supervisor First Name,Emp Status,FT/PT,Scheduled Work Hours,Date Terminated
                        501,Vanderbilt,Leocadia,Nurse Manager,NM1,Nurse Manager - ICU,100-1,Hospital,Nursing,ICU,,,A,F,40,
                        502,Whitcombe,Tobias,Registered Nurse,RN2,RN - ICU Nights,100-2,Hospital,Nursing,ICU,Vanderbilt,Leocadia,A,F,36,
                        503,Szczepanski,Ludmilla,Registered Nurse,RN2,RN - ICU Days,100-3,Hospital,Nursing,ICU,Vanderbilt,Leocadia,L,P,24,
                        504,Brzezinski,Hyun-woo,Unit Clerk,UC1,Unit Clerk,100-4,Hospital,Nursing,ICU,Vanderbilt,Leocadia,T,P,20,01/15/2025
                        """)
                        .column(Field.TITLE, "Position")
                        .column(Field.DEPARTMENT, "Org Level 1")
                        .column(Field.UNIT, "Org Level 3")
                        .column(Field.ID, "Employee Number")
                        .column(Field.MANAGER_NAME, "Supervisor Last Name")
                        .column(Field.EMPLOYMENT_TYPE, "FT/PT")
                        .column(Field.STATUS, "Emp Status")
                        .column(Field.END_DATE, "Date Terminated")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("Nurse Manager - ICU"),
                Export.of("oracle-path.csv", """
                        Person Number,Name,Job,Department Tree Path,Manager Name,Assignment Status Type,Location
                        1,Thandiwe Abdulrahman,Plant Director,Acme > Plant,,ACTIVE,Tulsa
                        2,Bartholomew Ekström,Maintenance Supervisor,Acme > Plant > Maintenance,Thandiwe Abdulrahman,ACTIVE,Tulsa
                        3,Ximena Nakagawa,Millwright,Acme > Plant > Maintenance,Bartholomew Ekström,ACTIVE,Tulsa
                        4,Kwabena Zawadzki,Electrician,Acme > Plant > Maintenance > Electrical,Bartholomew Ekström,ACTIVE,Tulsa
                        5,Aoife Marchetti,Electrician,Acme > Plant > Maintenance > Electrical,Bartholomew Ekström,INACTIVE,Tulsa
                        """)
                        .column(Field.TITLE, "Job")
                        .column(Field.ID, "Person Number")
                        .column(Field.MANAGER_NAME, "Manager Name")
                        .column(Field.NAME, "Name")
                        .column(Field.PATH, "Department Tree Path")
                        .column(Field.STATUS, "Assignment Status Type")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Plant Director"),
                Export.of("dept-levels.csv", """
                        ID,Title,Department Level 1,Department Level 2,Department Level 3,Department Level 4,Manager ID,FTE
                        1,Group CEO,Group,,,,,1
                        2,Chief Operating Officer,Group,Operations,,,1,1
                        3,Head of Fleet,Group,Operations,Fleet,,2,1
                        4,Mechanic,Group,Operations,Fleet,Workshop North,3,1
                        5,Mechanic,Group,Operations,Fleet,Workshop South,3,0.5
                        6,Head of Payroll,Group,Finance,Payroll,,1,1
                        """)
                        .column(Field.TITLE, "Title")
                        .column(Field.DEPARTMENT, "Department Level 2")
                        .column(Field.UNIT, "Department Level 4")
                        .column(Field.ID, "ID")
                        .column(Field.MANAGER_ID, "Manager ID")
                        .column(Field.FTE, "FTE")
                        .rows(6, 0, 0, 0)
                        .headcount(6)
                        .roots("Group CEO"),
                Export.of("pay-ranges-k.csv", """
                        Staff ID,Job,Business Area,Contract %,Salary Range,Line Manager ID
                        S1,Head of Product,Product,100%,£95k - £110k,
                        S2,Product Owner,Product,80%,£60k–£70k,S1
                        S3,UX Designer,Product,0.6,"£45,000 to £52,000",S1
                        S4,UX Researcher,Product,60%,up to £50k,S1
                        S5,Contractor - Scrum Master,Product,100%,£550/day,S1
                        """)
                        .column(Field.TITLE, "Job")
                        .column(Field.DEPARTMENT, "Business Area")
                        .column(Field.ID, "Staff ID")
                        .column(Field.MANAGER_ID, "Line Manager ID")
                        .column(Field.FTE, "Contract %")
                        .column(Field.PAY_ANNUAL, "Salary Range")
                        .rows(5, 0, 0, 0)
                        .headcount(5)
                        .roots("Head of Product"),
                Export.of("hours-week.csv", """
                        Employee,Position Title,Dept,Hours/Wk,Monthly Rate,Supervisor
                        "Ekström, Ingeborg",Store Manager,Store 12,40,"$5,400",
                        "Okonkwo, Ngozi",Shift Lead,Store 12,40,"$3,100","Ekström, Ingeborg"
                        "Pendergast, Aoife",Cashier,Store 12,20,"$1,300","Okonkwo, Ngozi"
                        "Villanueva, Hyun-woo",Cashier,Store 12,16,"$1,050","Okonkwo, Ngozi"
                        """)
                        .column(Field.TITLE, "Position Title")
                        .column(Field.DEPARTMENT, "Dept")
                        .column(Field.MANAGER_NAME, "Supervisor")
                        .column(Field.NAME, "Employee")
                        .column(Field.PAY_MONTHLY, "Monthly Rate")
                        .rows(4, 0, 0, 0)
                        .headcount(4)
                        .roots("Store Manager"),
                Export.of("status-codes.csv", """
                        Badge,Job Desc,Sts,Term Dt,Home Dept
                        1,Machinist,A,,Shop
                        2,Machinist,L,,Shop
                        3,Tool Crib Attendant,T,20250101,Shop
                        4,Inspector,A,99991231,QC
                        5,Inspector,R,20240101,QC
                        6,Apprentice,A,20271231,Shop
                        """)
                        .column(Field.TITLE, "Job Desc")
                        .column(Field.DEPARTMENT, "Home Dept")
                        .column(Field.ID, "Badge")
                        .column(Field.STATUS, "Sts")
                        .column(Field.END_DATE, "Term Dt")
                        .rows(4, 2, 0, 0)
                        .headcount(4)
                        .roots("Machinist", "Machinist", "Inspector", "Apprentice"),
                Export.of("vacant-words.csv", """
                        Position,Employee Name,Department,Type
                        Operations Manager,Rajinder Vanderbilt,Ops,Regular
                        Dispatcher,VACANT,Ops,Regular
                        Dispatcher,Open Req #4412,Ops,Regular
                        Dispatcher,TBH Q3,Ops,Regular
                        Driver (Vacant),,Ops,Regular
                        VACANT - Driver,,Ops,Regular
                        Driver,Tobias Abdulrahman,Ops,Agency Temp
                        Driver,Leocadia Nakagawa,Ops,Independent Contractor
                        New Headcount - Mechanic,To Be Hired,Ops,Regular
                        """)
                        .column(Field.TITLE, "Position")
                        .column(Field.DEPARTMENT, "Department")
                        .column(Field.NAME, "Employee Name")
                        .column(Field.EMPLOYMENT_TYPE, "Type")
                        .rows(9, 0, 0, 0)
                        .headcount(3)
                        .roots(
                                "Operations Manager",
                                "Dispatcher",
                                "Dispatcher",
                                "Dispatcher",
                                "Driver",
                                "Driver",
                                "Driver",
                                "Driver",
                                "Mechanic"),
                Export.of("odd-totals.csv", """
                        Dept,Role,Name,FTE
                        Kitchen,Head Chef,Bartholomew Villanueva,1
                        Kitchen,Sous Chef,Leocadia Brzezinski,1
                        Kitchen Total,,,2
                        Bar,Bartender,Hyun-woo Okonkwo,0.5
                        Bar Total,,,0.5
                        Grand Total,,,2.5
                        Count: 3,,,
                        35 employees,,,
                        Headcount,3,,
                        Gesamtsumme,,,2.5
                        Sum,,,2.5
                        Totals for report,,,2.5
                        """)
                        .column(Field.TITLE, "Role")
                        .column(Field.DEPARTMENT, "Dept")
                        .column(Field.NAME, "Name")
                        .column(Field.FTE, "FTE")
                        .rows(3, 0, 0, 9)
                        .headcount(3)
                        .roots("Head Chef", "Sous Chef", "Bartender"),
                Export.of("paged-footers.csv", """
                        Employee List,,,
                        ID,Name,Title,Location
                        1,Ngozi Featherstonehaugh,Warehouse Manager,Reno
                        2,Kwabena Thistlewood,Picker,Reno
                        Confidential – printed 2026-01-01 by J. Smith,,,Page 1 of 3
                        Employee List,,,
                        ID,Name,Title,Location
                        3,Saoirse Zawadzki,Packer,Reno
                        4,Ximena Quarshie,Packer,Reno
                        Confidential – printed 2026-01-01 by J. Smith,,,Page 2 of 3
                        Employee List (cont.),,,
                        ID,Name,Title,Location
                        5,Aoife Vanderbilt,Forklift Driver,Reno
                        Printed on 01.01.2026 12:00,,,
                        Confidential – printed 2026-01-01 by J. Smith,,,Page 3 of 3
                        """)
                        .column(Field.TITLE, "Title")
                        .column(Field.ID, "ID")
                        .column(Field.NAME, "Name")
                        .rows(5, 0, 0, 8)
                        .headcount(5)
                        .roots("Warehouse Manager", "Picker", "Packer", "Packer", "Forklift Driver"),
                Export.of("groups-headcount.csv", """
                        Business Unit,Job Family,Job Title,Heads,FTEs,Avg Base Pay
                        Retail,Stores,Store Manager,12,12,"$61,000"
                        Retail,Stores,Sales Associate,240,131.5,"$31,500"
                        Retail,Stores,Stock Clerk,55,40.0,"$30,100"
                        Corporate,Finance,Accountant,8,8,"$72,000"
                        All Units,,,315,191.5,
                        """)
                        .column(Field.TITLE, "Job Title")
                        .column(Field.DEPARTMENT, "Business Unit")
                        .column(Field.FTE, "FTEs")
                        .column(Field.PAY_ANNUAL, "Avg Base Pay")
                        .rows(4, 0, 0, 1)
                        .headcount(315)
                        .roots("Store Manager", "Sales Associate", "Stock Clerk", "Accountant"),
                Export.of("odd-headers.csv", """
                        EE_NUM | EE_FULL_NM | POSN_TTL_TXT | DIV_NM | DEPT_NM | SUPV_EE_NUM | FTE_QTY | ANNL_SLRY_AMT | EE_STAT_CD | HIRE_DT
                        100 | QUARSHIE THANDIWE | CHIEF NURSING OFFICER | ACUTE | NURSING ADMIN |  | 1.00 | 215000 | A | 2010-05-01
                        101 | ZAWADZKI WOJCIECH | CHARGE NURSE | ACUTE | MED SURG | 100 | 1.00 | 92000 | A | 2015-05-01
                        102 | NAKAGAWA NGOZI | STAFF NURSE | ACUTE | MED SURG | 101 | 0.90 | 71000 | A | 2019-05-01
                        103 | EKSTROM AOIFE | STAFF NURSE | ACUTE | MED SURG | 101 | 0.60 | 47000 | T | 2019-05-01
                        """)
                        .column(Field.TITLE, "POSN_TTL_TXT")
                        .column(Field.DEPARTMENT, "DEPT_NM")
                        .column(Field.ID, "EE_NUM")
                        .column(Field.MANAGER_ID, "SUPV_EE_NUM")
                        .column(Field.NAME, "EE_FULL_NM")
                        .column(Field.FTE, "FTE_QTY")
                        .column(Field.PAY_ANNUAL, "ANNL_SLRY_AMT")
                        .column(Field.STATUS, "EE_STAT_CD")
                        .rows(3, 1, 0, 0)
                        .headcount(3)
                        .roots("CHIEF NURSING OFFICER"),
                Export.of("reports-by-title.csv", """
                        Post,Reports to,WTE,Notes
                        Principal,,1.0,
                        Vice Principal,Principal,1.0,
                        Head of Maths,Vice Principal,1.0,
                        Teacher of Maths,Head of Maths,4.6,some part time
                        Caretaker,Vice Principal,2.0,
                        """)
                        .column(Field.TITLE, "Post")
                        .column(Field.MANAGER_NAME, "Reports to")
                        .column(Field.FTE, "WTE")
                        .rows(5, 0, 0, 0)
                        .headcount(9.6)
                        .roots("Principal"),
                Export.of("role-position-id.tsv", """
                        Position ID\tParent Position ID\tRole\tHolder\tTeam\tStart
                        P-9001\t\tHead of Engineering\tRajinder Quarshie\tEngineering\t2019-01-02
                        P-9002\tP-9001\tPlatform Engineer\tSaoirse Okonkwo\tPlatform\t2020-03-02
                        P-9003\tP-9001\tData Engineer\tOpen Req\tData\t
                        P-9004\tP-9002\tSite Reliability Engineer\tTobias Brzezinski\tPlatform\t2022-09-01
                        """)
                        .column(Field.TITLE, "Role")
                        .column(Field.DEPARTMENT, "Team")
                        .column(Field.UNIT, "Team")
                        .column(Field.NAME, "Holder")
                        .rows(4, 0, 0, 0)
                        .headcount(3)
                        .roots("Head of Engineering"));
    }
}
