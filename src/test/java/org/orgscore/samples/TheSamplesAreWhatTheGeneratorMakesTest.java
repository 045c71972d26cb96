package org.orgscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheSamplesAreWhatTheGeneratorMakesTest {
    @TempDir
    Path made;

    @ParameterizedTest
    @ValueSource(strings = {"hospital.xlsx", "software-company.xlsx", "bank.xls", "template.xlsx"})
    void cellByCell(String name) throws IOException {
        SampleGenerator.writeAll(made);

        assertThat(cells(Path.of("samples", name))).isEqualTo(cells(made.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manufacturer.csv", "city-public-works.csv"})
    void byteByByte(String name) throws IOException {
        SampleGenerator.writeAll(made);

        assertThat(Path.of("samples", name)).hasSameBinaryContentAs(made.resolve(name));
    }

    private static List<String> cells(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> cells.add(
                            sheet.getSheetName() + "!" + cell.getAddress() + "=" + formatter.formatCellValue(cell)));
                }
            }
        }
        return cells;
    }
}
