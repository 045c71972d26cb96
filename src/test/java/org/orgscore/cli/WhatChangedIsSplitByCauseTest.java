package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
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
            assertThat(number(total, 1)).isEqualTo(50);
            assertThat(number(total, 2)).isEqualTo(57);
            assertThat(number(total, 3)).isEqualTo(capacityBefore, within(0.01));
            assertThat(number(total, 4)).isEqualTo(capacityAfter, within(0.01));
            assertThat(number(total, 6)).isEqualTo(capacityAfter - capacityBefore, within(0.02));
            assertThat(number(total, 7)).isZero();
            assertThat(number(total, 8)).isZero();
        }
        assertThat(DeliveredTexts.of(after.folder().resolve("executive")).byFile())
                .extractingByKeys("report.html", "report.pdf", "deck.pptx")
                .allSatisfy(text -> assertThat(text).contains("What changed since before"));
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
        Files.writeString(
                chart,
                "Job Title,Department\n" + "Accountant,Finance\n".repeat(accountants)
                        + "Registered Nurse,Ward\n".repeat(nurses));
        Path out = home.resolve(name);
        java.util.List<String> arguments = new java.util.ArrayList<>(
                java.util.List.of("score", chart.toString(), "--out", out.toString(), "--quiet"));
        arguments.addAll(java.util.List.of(options));
        ProgramRun run = ProgramRun.in(home, arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return new ReportFiles(out);
    }
}
