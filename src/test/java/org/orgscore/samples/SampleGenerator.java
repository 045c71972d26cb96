package org.orgscore.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sample charts, the same each time: {@code main} with the folder as its argument. */
public final class SampleGenerator {
    private static final long SEED = 20_261_124;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SampleGenerator() {}

    public static void main(String[] args) throws IOException {
        writeAll(Path.of(args[0]));
    }

    static void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        hospital(folder.resolve("hospital.xlsx"));
        manufacturer(folder.resolve("manufacturer.csv"));
        software(folder.resolve("software-company.xlsx"));
        bank(folder.resolve("bank.xls"));
        city(folder.resolve("city-public-works.csv"));
        template(folder.resolve("template.xlsx"));
    }

    /** A title block above the header, part-timers, a few leavers and vacancies, a total row at the end. */
    private static void hospital(Path file) throws IOException {
        Random random = new Random(SEED);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Northfield Regional Medical Center"));
        rows.add(List.of("Active roster as of 10/31/2026 - HR use only"));
        rows.add(List.of());
        rows.add(List.of(
                "Employee ID",
                "Last Name",
                "First Name",
                "Job Title",
                "Department",
                "Location",
                "FTE",
                "Annual Salary",
                "Hire Date",
                "Manager ID",
                "Status"));
        double fteSum = 0;
        for (Staff.Member member : new Staff(StaffingPlan.read("hospital"), SEED, 10_001).members()) {
            boolean head = member.line().level() < 3;
            double fte = head ? 1 : List.of(1.0, 1.0, 1.0, 0.9, 0.6).get(random.nextInt(5));
            boolean bedside = member.line().level() == 4;
            boolean vacant = bedside && random.nextInt(40) == 0;
            boolean left = bedside && !vacant && random.nextInt(40) == 0;
            fteSum += left ? 0 : fte;
            rows.add(List.of(
                    member.id(),
                    vacant ? "VACANT" : member.familyName(),
                    vacant ? "" : member.givenName(),
                    member.line().title(),
                    member.line().department(),
                    member.line().location(),
                    fte,
                    vacant || member.payUsd() == 0 ? "" : member.payUsd(),
                    vacant ? "" : hireDate(random),
                    member.managerId(),
                    vacant ? "Vacant" : left ? "Terminated" : "Active"));
        }
        rows.add(List.of("", "", "", "TOTAL", "", "", fteSum));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheets.fill(workbook.createSheet("Roster"), rows);
            Sheets.save(workbook, file);
        }
    }

    /** Semicolons and Windows-1252, as a European Excel saves CSV; no pay. */
    private static void manufacturer(Path file) throws IOException {
        StringBuilder text = new StringBuilder("Emp No;Name;Job Title;Dept;Site;Supervisor No;Empl Type\r\n");
        Random random = new Random(SEED + 1);
        for (Staff.Member member : new Staff(StaffingPlan.read("manufacturer"), SEED + 1, 40_001).members()) {
            String site =
                    switch (member.line().location()) {
                        case "Plant 1" -> "Plant 1 – Dayton";
                        case "Plant 2" -> "Plant 2 – Trois-Rivières";
                        default -> "Headquarters – Dayton";
                    };
            String type = member.line().level() == 5 && random.nextInt(25) == 0 ? "Agency temp" : "Regular";
            text.append(String.join(
                            ";",
                            member.id(),
                            member.familyName() + ", " + member.givenName(),
                            member.line().title(),
                            member.line().department(),
                            site,
                            member.managerId(),
                            type))
                    .append("\r\n");
        }
        Files.write(file, text.toString().getBytes(WINDOWS));
    }

    /** Three sheets, of which one is the chart; managers by employee number; level codes as grades. */
    private static void software(Path file) throws IOException {
        List<List<Object>> chart = new ArrayList<>();
        chart.add(List.of(
                "Worker",
                "Employee ID",
                "Business Title",
                "Cost Center",
                "Office",
                "Level",
                "Base Pay (USD)",
                "Manager Employee ID"));
        for (Staff.Member member : new Staff(StaffingPlan.read("software"), SEED + 2, 1_001).members()) {
            chart.add(List.of(
                    member.givenName() + " " + member.familyName(),
                    member.id(),
                    member.line().title(),
                    member.line().department(),
                    member.line().location(),
                    "L" + (9 - member.line().level()),
                    member.payUsd(),
                    member.managerId()));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheets.fill(
                    workbook.createSheet("Read me"),
                    List.of(List.of("Headcount export"), List.of("Source: HR system"), List.of("Owner: People Ops")));
            Sheets.fill(workbook.createSheet("Org chart"), chart);
            Sheets.fill(
                    workbook.createSheet("Offices"),
                    List.of(
                            List.of("Office", "Country", "Desks"),
                            List.of("Austin", "US", 420),
                            List.of("Chicago", "US", 210),
                            List.of("Krakow", "PL", 130),
                            List.of("Remote", "", 0)));
            Sheets.save(workbook, file);
        }
    }

    /** The old Excel format, with a department column that repeats on every row and a status code. */
    private static void bank(Path file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "EMPL_ID",
                "NAME",
                "JOB_TITLE",
                "DEPT_NAME",
                "LOCATION",
                "FULL_PART_TIME",
                "ANNUAL_RT",
                "SUPERVISOR_ID"));
        for (Staff.Member member : new Staff(StaffingPlan.read("bank"), SEED + 3, 70_001).members()) {
            rows.add(List.of(
                    member.id(),
                    (member.familyName() + "," + member.givenName()).toUpperCase(Locale.ROOT),
                    member.line().title(),
                    member.line().department(),
                    member.line().location(),
                    member.line().title().endsWith("PT") ? "P" : "F",
                    member.payUsd(),
                    member.managerId()));
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheets.fill(workbook.createSheet("ps"), rows);
            Sheets.save(workbook, file);
        }
    }

    /** A budget book: posts by title in FTE, no persons. */
    private static void city(Path file) throws IOException {
        String lines = StaffingPlan.read("city").lines().stream()
                .map(line -> String.join(
                        ",",
                        line.department(),
                        line.title(),
                        line.location(),
                        line.count() == Math.rint(line.count())
                                ? String.valueOf((int) line.count())
                                : String.valueOf(line.count()),
                        "\"$" + String.format(Locale.ROOT, "%,d", line.payLow()) + "\""))
                .collect(Collectors.joining(
                        "\n", "Division,Position Title,Work Location,Budgeted FTE,Annual Salary\n", "\n"));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    /** A chart to fill in, with an example beside it. */
    private static void template(Path file) throws IOException {
        List<Object> header = List.of(
                "Employee ID", "Job Title", "Department", "Location", "FTE", "Annual Salary", "Currency", "Manager ID");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheets.fill(workbook.createSheet("Org chart"), List.of(header));
            Sheets.fill(
                    workbook.createSheet("How to fill it in"),
                    List.of(
                            List.of("How to fill in the sheet \"Org chart\""),
                            List.of(
                                    "One row for each employee or position. Only the job title is needed; every other column"
                                            + " makes the report better."),
                            List.of(
                                    "Employee ID: any number or code that is unique. No names are needed, and none are kept."),
                            List.of(
                                    "Manager ID: the Employee ID of the person this one reports to; empty for the head."),
                            List.of("FTE: 1 for full time, 0.5 for half time; empty counts as 1."),
                            List.of("Annual Salary and Currency: both or neither, for example 64,000 and USD.")));
            Sheets.save(workbook, file);
        }
    }

    private static String hireDate(Random random) {
        LocalDate date = LocalDate.of(2026, 10, 1).minusDays(random.nextInt(6_000));
        return date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
    }
}
