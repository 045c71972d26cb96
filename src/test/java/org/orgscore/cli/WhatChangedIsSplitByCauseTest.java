package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --compare} a report says what changed since an earlier run, and the causes add up to the change. */
class WhatChangedIsSplitByCauseTest {
    @TempDir
    private Path home;

    @Test
    void peopleWhoCameChangeTheMixAndNothingElse() throws IOException {
        ReportFiles before = score("before", 20, 30);
        ReportFiles after = score("after", 35, 22, "--compare", before.folder().toString());
        double capacityBefore = before.summary().get("fte_capacity").get("y1_2").asDouble();
        double capacityAfter = after.summary().get("fte_capacity").get("y1_2").asDouble();

        try (InputStream in = Files.newInputStream(after.folder().resolve("executive/workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row total = workbook.getSheet("Changes").getRow(3);
            assertThat(number(total, 1)).isEqualTo(52);
            assertThat(number(total, 2)).isEqualTo(59);
            assertThat(number(total, 3)).isEqualTo(capacityBefore, within(0.01));
            assertThat(number(total, 4)).isEqualTo(capacityAfter, within(0.01));
            assertThat(number(total, 6)).isEqualTo(capacityAfter - capacityBefore, within(0.02));
            assertThat(number(total, 7)).isEqualTo(0, within(0.001));
            assertThat(number(total, 8)).isEqualTo(0, within(0.001));
            causesAddUpIn(workbook.getSheet("Changes"));
        }
        assertThat(DeliveredTexts.of(after.folder().resolve("executive")).byFile())
                .extractingByKeys("report.html", "report.pdf", "deck.pptx")
                .allSatisfy(text -> assertThat(text).contains("What changed since before"));
    }

    /** All flat groups by cause; managers' organisations by their figures. */
    private static void causesAddUpIn(Sheet sheet) {
        Map<String, Double> changes = new TreeMap<>();
        for (int i = 4; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String name =
                    row.getCell(9).getStringCellValue() + ": " + row.getCell(0).getStringCellValue();
            changes.put(name, number(row, 4) - number(row, 3));
            if (row.getCell(6) != null) {
                assertThat(number(row, 6) + number(row, 7) + number(row, 8))
                        .as(name)
                        .isEqualTo(number(row, 4) - number(row, 3), within(0.02));
            }
            assertThat(row.getCell(6) == null).as(name).isEqualTo(name.startsWith("Organization"));
        }
        assertThat(changes.keySet())
                .contains(
                        "Departments: Finance",
                        "Departments: Ward",
                        "Locations: Dayton",
                        "Occupations: Registered Nurses",
                        "Organization: Registered Nurse, Ward");
        for (String dimension : List.of("Departments", "Locations", "Occupations", "Major groups")) {
            assertThat(changes.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(dimension))
                            .mapToDouble(Map.Entry::getValue)
                            .sum())
                    .as(dimension)
                    .isEqualTo(number(sheet.getRow(3), 4) - number(sheet.getRow(3), 3), within(0.05));
        }
    }

    @Test
    void aRunThatIsNotThereIsOneClearLine() throws IOException {
        Path chart = home.resolve("chart.csv");
        Files.writeString(chart, "Job Title\n" + "Accountant\n".repeat(9));

        ProgramRun run = ProgramRun.in(
                home,
                "score",
                chart.toString(),
                "--out",
                home.resolve("x").toString(),
                "--compare",
                "nowhere",
                "--quiet");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--compare nowhere").hasLineCount(1);
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private ReportFiles score(String name, int accountants, int nurses, String... options) throws IOException {
        Path chart = home.resolve(name + ".csv");
        StringBuilder rows = new StringBuilder("Employee ID,Manager ID,Job Title,Department,Location\n");
        rows.append("1,,Accountant,Finance,Dayton\n2,1,Registered Nurse,Ward,Toledo\n");
        for (int i = 0; i < accountants; i++) {
            rows.append(100 + i).append(",1,Accountant,Finance,Dayton\n");
        }
        for (int i = 0; i < nurses; i++) {
            rows.append(500 + i).append(",2,Registered Nurse,Ward,Toledo\n");
        }
        Files.writeString(chart, rows);
        Path out = home.resolve(name);
        java.util.List<String> arguments = new java.util.ArrayList<>(
                java.util.List.of("score", chart.toString(), "--out", out.toString(), "--quiet"));
        arguments.addAll(java.util.List.of(options));
        ProgramRun run = ProgramRun.in(home, arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return new ReportFiles(out);
    }
}
