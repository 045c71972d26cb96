package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given rows that are no position, each is counted and told with its reason, and nothing else is lost. */
class RowsThatAreNoPositionsTest {
    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    @Test
    void repeatedHeadersTotalsNotesAndBlanks() throws Exception {
        ReadChart chart = read("""
                Emp ID,Name,Job Title,Department,FTE
                1,A B,Cook,Kitchen,1
                2,C D,Total Rewards Manager,HR,1

                Emp ID,Name,Job Title,Department,FTE
                3,E F,Clerk,Office,1
                ,,Office Total,,1
                ,,Total,,3
                Grand Total,,,,3
                Confidential - do not distribute,,,,
                Page 1 of 1,,,,
                """);

        assertThat(chart.titles()).containsExactly("Cook", "Total Rewards Manager", "Clerk");
        assertThat(chart.count(RowProblem.Kind.SKIPPED)).isEqualTo(7);
        assertThat(chart.count(RowProblem.Kind.REJECTED)).isZero();
    }

    @Test
    void shiftedRowsAreRejected() throws Exception {
        ReadChart chart = read("""
                Emp ID,Job Title,Department
                1,Cook,Kitchen
                2,2024-01-01,Cook
                3,cook@x.example,Kitchen
                4,,Kitchen
                5,Clerk,Office
                """);

        assertThat(chart.titles()).containsExactly("Cook", "Clerk");
        assertThat(chart.count(RowProblem.Kind.REJECTED)).isEqualTo(3);
        assertThat(chart.problems().list().stream()
                        .filter(p -> p.kind() == RowProblem.Kind.REJECTED)
                        .map(RowProblem::row))
                .isEqualTo(List.of(3, 4, 5));
    }

    @Test
    void rowsWithADelimiterOutsideQuotesAreRejected() throws Exception {
        ReadChart chart = read("""
                Emp ID,Job Title,Department,FTE
                1,Cook,Kitchen,1
                2,Director, Risk,Office,1
                3,Clerk,Office,0.5
                """);

        assertThat(chart.titles()).containsExactly("Cook", "Clerk");
        assertThat(chart.count(RowProblem.Kind.REJECTED)).isEqualTo(1);
        assertThat(chart.fte()).isEqualTo(1.5);
    }

    @Test
    void statusesInManyWordings() throws Exception {
        ReadChart chart = read("""
                Emp ID,Job Title,Employee Status,Employment Type
                1,A Clerk,Active,Regular
                2,B Clerk,On Leave,Regular
                3,C Clerk,T - Terminated,Regular
                4,D Clerk,Retired,Regular
                5,E Clerk,LOA,Temporary Agency
                6,F Clerk,Active - Pending Termination,Independent Contractor
                7,G Clerk,Withdrawn,Regular
                8,H Clerk,Vacant,Regular
                """);

        assertThat(chart.titles()).containsExactly("A Clerk", "B Clerk", "E Clerk", "F Clerk", "H Clerk");
        assertThat(chart.count(RowProblem.Kind.EXCLUDED)).isEqualTo(3);
        assertThat(chart.headcount()).isEqualTo(4);
        assertThat(chart.position("H Clerk").vacant()).isTrue();
        assertThat(chart.positions().stream().filter(Position::contingent).map(Position::title))
                .containsExactly("E Clerk", "F Clerk");
    }

    @Test
    void payInManyForms() throws Exception {
        ReadChart chart = read("""
                Emp ID,Job Title,Salary
                1,A Clerk,"£45,000"
                2,B Clerk,£45k
                3,C Clerk,"£40,000 - £50,000"
                4,D Clerk,£20/hour
                5,E Clerk,£3000 per month
                6,F Clerk,€54.000
                7,G Clerk,45-55k
                8,H Clerk,n/a
                """);

        assertThat(chart.positions().stream().map(p -> p.payAnnual().orElse(-1)))
                .containsExactly(45000.0, 45000.0, 45000.0, 41600.0, 36000.0, 54000.0, 50000.0, -1.0);
        assertThat(chart.position("F Clerk").currency()).isEqualTo("EUR");
        assertThat(chart.position("A Clerk").currency()).isEqualTo("GBP");
        assertThat(chart.count(RowProblem.Kind.WARNING)).isZero();
    }

    @Test
    void theBestOfSeveralSheetsIsReadAndTheOthersAreTold() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("Staff list of the canal office");
            var hidden = workbook.createSheet("Backup");
            WorkbookFiles.fill(hidden, WorkbookFiles.CHART);
            WorkbookFiles.fill(hidden, WorkbookFiles.CHART);
            workbook.setSheetHidden(1, true);
            WorkbookFiles.fill(workbook.createSheet("Terminated"), WorkbookFiles.CHART);
            WorkbookFiles.fill(workbook.createSheet("Current"), WorkbookFiles.CHART);
            WorkbookFiles.write(workbook, file);
        }

        ReadChart chart = ReadChart.of(file);

        assertThat(chart.inspections().get(0).table().sheet()).isEqualTo("Current");
        assertThat(chart.positions()).hasSize(3);
        assertThat(chart.problems().list().stream().map(RowProblem::reason))
                .anyMatch(reason -> reason.contains("left out: Read me, Backup (hidden), Terminated"))
                .anyMatch(reason -> reason.contains("has titles too and was not read: 3 rows"));
        assertThat(ReadChart.of(ReadChart.SETTINGS.withSheets(List.of("backup")), file)
                        .inspections()
                        .get(0)
                        .table()
                        .sheet())
                .isEqualTo("Backup");
    }
}
