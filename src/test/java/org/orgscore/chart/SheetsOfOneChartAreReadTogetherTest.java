package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a workbook with several sheets of people, those that make one chart are read, and nobody is counted twice. */
class SheetsOfOneChartAreReadTogetherTest {
    private static final List<Object> HEADER = List.of("Employee ID", "Name", "Job Title", "FTE", "Manager ID");
    private static final List<List<Object>> FINANCE = List.of(
            List.of(1.0, "Odile Harrow", "Finance Director", 1.0, ""),
            List.of(2.0, "Per Ankers", "Accountant", 1.0, 1.0));
    private static final List<List<Object>> OPERATIONS = List.of(
            List.of(3.0, "Inga Torvald", "Operations Manager", 1.0, 1.0),
            List.of(4.0, "Remo Calder", "Driver", 0.5, 3.0),
            List.of(5.0, "Una Pell", "Driver", 1.0, 3.0));

    @TempDir
    private Path folder;

    @Test
    void sheetsOfDepartmentsAreOneChart() throws Exception {
        ReadChart chart = ReadChart.of(workbook(Map.of("Finance", FINANCE, "Operations", OPERATIONS)));

        assertThat(chart.titles())
                .containsExactly("Finance Director", "Accountant", "Operations Manager", "Driver", "Driver");
        assertThat(chart.managerOf("Operations Manager")).isEqualTo("Finance Director");
        assertThat(chart.position("Operations Manager").department()).isEqualTo("Operations");
        assertThat(chart.problems().list())
                .anyMatch(decision -> decision.reason().contains("read together as one chart")
                        && decision.value().equals("Finance, Operations"));
        assertThat(ChartPreview.of(folder.resolve("chart.xlsx"), ReadChart.SETTINGS))
                .contains("Sheets:  Finance, Operations", "5 read: 5 positions");
    }

    @Test
    void aSheetWithAllOfThemIsReadAlone() throws Exception {
        ReadChart chart = ReadChart.of(
                workbook(Map.of("Finance", FINANCE, "Operations", OPERATIONS, "All staff", both(FINANCE, OPERATIONS))));

        assertThat(chart.inspections()).hasSize(1);
        assertThat(chart.positions()).hasSize(5);
        assertThat(chart.problems().list())
                .anyMatch(decision -> decision.value().equals("Finance")
                        && decision.reason().contains("its rows are on All staff too"));
    }

    @Test
    void monthsOfTheSameStaffAreNotAddedUp() throws Exception {
        List<List<Object>> joiner = List.of(List.of(6.0, "Tarn Ebbing", "Cleaner", 1.0, 3.0));
        ReadChart chart = ReadChart.of(workbook(Map.of(
                "1 January", both(FINANCE, joiner), "2 February", both(OPERATIONS, joiner), "3 March", OPERATIONS)));

        assertThat(chart.inspections()).hasSize(1);
        assertThat(chart.problems().list())
                .anyMatch(decision -> decision.reason().contains("some of its rows are on"));
    }

    @Test
    void columnsInAnotherOrderAreNoOtherChart() throws Exception {
        Path file = folder.resolve("order.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookFiles.fill(
                    workbook.createSheet("Leeds"),
                    List.of(List.of("Job Title", "Name", "FTE"), List.of("Branch Manager", "Odile Harrow", 1.0)));
            WorkbookFiles.fill(
                    workbook.createSheet("York"),
                    List.of(
                            List.of("Name", "FTE", "Job Title"),
                            List.of("Per Ankers", 1.0, "Branch Manager"),
                            List.of("Una Pell", 0.6, "Adviser")));
            WorkbookFiles.write(workbook, file);
        }

        ReadChart chart = ReadChart.of(file);

        assertThat(chart.titles()).containsExactly("Branch Manager", "Branch Manager", "Adviser");
        assertThat(chart.fte()).isEqualTo(2.6);
    }

    @Test
    void severalSheetsMayBeNamed() throws Exception {
        Path file =
                workbook(Map.of("Finance", FINANCE, "Operations", OPERATIONS, "All staff", both(FINANCE, OPERATIONS)));

        ReadChart chart = ReadChart.of(ReadChart.SETTINGS.withSheets(List.of("finance", "operations")), file);

        assertThat(chart.inspections()).hasSize(2);
        assertThat(chart.positions()).hasSize(5);
    }

    private static List<List<Object>> both(List<List<Object>> first, List<List<Object>> second) {
        List<List<Object>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private Path workbook(Map<String, List<List<Object>>> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (Map.Entry<String, List<List<Object>>> sheet : new TreeMap<>(sheets).entrySet()) {
                WorkbookFiles.fill(workbook.createSheet(sheet.getKey()), both(List.of(HEADER), sheet.getValue()));
            }
            return WorkbookFiles.write(workbook, folder.resolve("chart.xlsx"));
        }
    }
}
