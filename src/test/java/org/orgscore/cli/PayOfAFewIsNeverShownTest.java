package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pay is a mean of ten or more to the nearest thousand, and no few persons' follows from reports of different dates. */
class PayOfAFewIsNeverShownTest {
    private static final Map<String, String> TITLES = Map.of(
            "Finance", "Accountant,Finance,61499",
            "Ward", "Registered Nurse,Ward,79200",
            "Legal", "Paralegal,Legal,55100",
            "Design", "Graphic Designer,Design,58300",
            "Lab", "Electrician,Lab,64700");

    /** One home for all, so that its index is built once; each test is another organisation. */
    @TempDir
    private static Path home;

    @Test
    void onlyGroupsOfTenOrMoreShowAMeanToTheNearestThousand() throws IOException {
        ReportFiles report = score("Small", "first", Map.of("Finance", 20, "Ward", 30, "Legal", 9, "Design", 9));

        assertThat(pay(report))
                .containsEntry("department Finance", "61000")
                .containsEntry("department Ward", "79000")
                .containsEntry("department Legal", "")
                .containsEntry("department Design", "")
                .containsEntry("total Total", "68000");
        assertThat(report.groups())
                .filteredOn(row -> row.get("dimension").equals("department")
                        && row.get("group").equals("Legal"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("score")).isNotEmpty());
        assertThat(payInWorkbook(report))
                .containsEntry("Finance", 61_000.0)
                .containsEntry("Ward", 79_000.0)
                .doesNotContainKeys("Legal", "Design");
        DeliveredTexts.of(report.folder().resolve("executive")).byFile().forEach((file, text) -> assertThat(text)
                .as(file)
                .doesNotContain("55,100", "55100", "58,300", "58300", "61499", "61,499"));
    }

    @Test
    void aSingleSmallGroupTakesAnotherWithIt() throws IOException {
        ReportFiles report = score("Single", "first", Map.of("Finance", 20, "Ward", 30, "Legal", 9));

        assertThat(pay(report))
                .containsEntry("department Ward", "79000")
                .containsEntry("department Legal", "")
                .containsEntry("department Finance", "");
    }

    @Test
    void aTotalThatDiffersByAFewShowsNoPayAtAll() throws IOException {
        score("Total", "before", Map.of("Finance", 20, "Ward", 30, "Lab", 15));

        ReportFiles report = score("Total", "after", Map.of("Finance", 22, "Ward", 30, "Lab", 15));

        assertThat(pay(report).values()).containsOnly("");
        assertThat(payInWorkbook(report)).isEmpty();
        DeliveredTexts.of(report.folder().resolve("executive"))
                .byFile()
                .forEach((file, text) -> assertThat(text).as(file).doesNotContain("Pay tied"));
    }

    @Test
    void aGroupThatDiffersByAFewShowsNoneAndCannotBeWorkedOut() throws IOException {
        score("Group", "before", Map.of("Finance", 20, "Ward", 30, "Lab", 15));

        ReportFiles report = score("Group", "after", Map.of("Finance", 22, "Ward", 50, "Lab", 15));

        Map<String, String> pay = pay(report);
        assertThat(pay).containsEntry("department Finance", "").containsEntry("department Ward", "79000");
        assertThat(pay.get("department Lab"))
                .as("Finance would follow from the total")
                .isEmpty();
        assertThat(pay.get("total Total")).isNotEmpty();
    }

    @Test
    void aReportWithoutPayInBetweenDoesNotHelp() throws IOException {
        score("Between", "before", Map.of("Finance", 20, "Ward", 30, "Lab", 15));
        score("Between", "between", Map.of("Finance", 22, "Ward", 30, "Lab", 15));

        ReportFiles report = score("Between", "after", Map.of("Finance", 22, "Ward", 60, "Lab", 15));

        assertThat(pay(report)).containsEntry("department Finance", "").containsEntry("department Ward", "79000");
    }

    private static Map<String, String> pay(ReportFiles report) throws IOException {
        Map<String, String> pay = new TreeMap<>();
        for (CSVRecord row : report.groups()) {
            if (row.get("dimension").equals("department")
                    || row.get("dimension").equals("total")) {
                pay.put(row.get("dimension") + " " + row.get("group"), row.get("pay"));
            } else {
                assertThat(row.get("pay")).as(row.toString()).isEmpty();
            }
        }
        return pay;
    }

    private static Map<String, Double> payInWorkbook(ReportFiles report) throws IOException {
        Map<String, Double> pay = new TreeMap<>();
        try (InputStream in = Files.newInputStream(report.folder().resolve("executive/workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("Departments")) {
                Cell cell = row.getCell(18);
                if (row.getRowNum() > 2 && cell != null) {
                    pay.put(row.getCell(0).getStringCellValue(), cell.getNumericCellValue());
                }
            }
        }
        return pay;
    }

    private static ReportFiles score(String organisation, String name, Map<String, Integer> departments)
            throws IOException {
        StringBuilder chart = new StringBuilder("Job Title,Department,Salary\n");
        new TreeMap<>(departments)
                .forEach((department, people) ->
                        chart.append((TITLES.getOrDefault(department, "") + "\n").repeat(people)));
        Path file = home.resolve(organisation + name + ".csv");
        Files.writeString(file, chart);
        Path out = home.resolve(organisation + name);
        ProgramRun run = ProgramRun.in(
                home,
                "score",
                file.toString(),
                "--organisation",
                organisation,
                "--currency",
                "USD",
                "--out",
                out.toString(),
                "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        return new ReportFiles(out);
    }
}
