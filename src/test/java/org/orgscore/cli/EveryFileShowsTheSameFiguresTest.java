package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, page, workbook, deck, CSV and JSON of one report agree, and groups add up to the total. */
class EveryFileShowsTheSameFiguresTest {
    private static final double CENT = 0.005;

    @TempDir
    private static Path home;

    private static ReportFiles report = new ReportFiles(Path.of("."));

    @BeforeAll
    static void score() throws IOException {
        Path out = home.resolve("out");
        Path chart = home.resolve("chart.csv");
        new TrapChart(7).write(chart);
        ProgramRun run = ProgramRun.in(home, "score", chart.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        report = new ReportFiles(out);
    }

    @Test
    void theFirstFiguresStandInEveryFileThatPeopleRead() throws IOException {
        JsonNode summary = report.summary();
        double scored = summary.get("fte_scored").asDouble();
        double capacity = summary.get("fte_capacity").get("y1_2").asDouble();
        boolean whole = summary.get("fte").asDouble() >= 200;
        String format = whole ? "%,.0f" : "%,.1f";
        List<String> figures = List.of(
                String.format(Locale.US, "%,.0f", summary.get("headcount").asDouble()),
                shown(format, capacity),
                shown(format, scored),
                String.format(
                        Locale.US,
                        "Impact score %.0f of 100",
                        summary.get("score").asDouble()),
                Math.round(100 * capacity / scored) + "%");

        DeliveredTexts.of(report.folder().resolve("executive")).byFile().forEach((file, text) -> {
            if (file.startsWith("report") || file.startsWith("deck")) {
                assertThat(text).as(file).contains(figures);
            }
        });
    }

    private static String shown(String format, double value) {
        return value == Math.rint(value)
                ? String.format(Locale.US, "%,.0f", value)
                : String.format(Locale.US, format, value);
    }

    @Test
    void everyFlatDimensionAddsUpToTheTotal() throws IOException {
        Map<String, Double> headcount = new HashMap<>();
        Map<String, Double> capacity = new HashMap<>();
        for (CSVRecord row : report.groups()) {
            if (!row.get("dimension").equals("manager")) {
                headcount.merge(row.get("dimension"), Double.parseDouble(row.get("headcount")), Double::sum);
                capacity.merge(row.get("dimension"), Double.parseDouble(row.get("capacity_y2")), Double::sum);
            }
        }

        assertThat(headcount).hasSizeGreaterThan(5);
        double total = headcount.getOrDefault("total", -1.0);
        double totalCapacity = capacity.getOrDefault("total", -1.0);
        assertThat(headcount.values()).allSatisfy(sum -> assertThat(sum).isEqualTo(total, within(CENT)));
        assertThat(capacity.values()).allSatisfy(sum -> assertThat(sum).isEqualTo(totalCapacity, within(0.2)));
    }

    @Test
    void theWorkbookComputesWhatItShows() throws IOException {
        int formulas = 0;
        try (XSSFWorkbook workbook = workbook()) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double cached = cell.getNumericCellValue();
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                                    .isEqualTo(cached, within(CENT));
                            formulas++;
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(60);
    }

    @Test
    void theWorkbookHoldsTheGroupsOfTheTable() throws IOException {
        Map<String, CSVRecord> departments = new HashMap<>();
        report.groups().stream()
                .filter(row -> row.get("dimension").equals("department"))
                .forEach(row -> departments.put(row.get("group"), row));
        try (XSSFWorkbook workbook = workbook()) {
            Sheet sheet = workbook.getSheet("Departments");
            int compared = 0;
            for (Row row : sheet) {
                Cell label = row.getCell(0);
                CSVRecord same = label == null ? null : departments.get(label.getStringCellValue());
                if (same != null) {
                    assertThat(row.getCell(1).getNumericCellValue())
                            .isEqualTo(Double.parseDouble(same.get("headcount")), within(CENT));
                    assertThat(row.getCell(12).getNumericCellValue())
                            .isEqualTo(Double.parseDouble(same.get("capacity_y2")), within(CENT));
                    compared++;
                }
            }
            assertThat(compared).isEqualTo(departments.size()).isGreaterThan(3);
        }
    }

    @Test
    void everySheetHasItsTitleFirstAndOneHeaderRow() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(12);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).getRow(0).getCell(0).getStringCellValue())
                        .isNotBlank();
                assertThat(workbook.getSheetAt(i).getMergedRegions()).isEmpty();
                assertThat(workbook.getSheetAt(i).getTables())
                        .hasSize(workbook.getSheetName(i).equals("Charts") ? 0 : 1);
            }
        }
    }

    private static XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(report.folder().resolve("executive/workbook.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}
