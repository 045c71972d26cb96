package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given an export in the layout of a known system, its columns, rows and reporting lines are read right. */
class EachSystemsExportIsReadTest {
    @TempDir
    private Path folder;

    static Stream<Export> exports() {
        return Stream.of(SystemExports.list(), FurtherExports.list(), AwkwardExports.list(), ForeignExports.list())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void isReadRight(Export export) throws Exception {
        Path file = folder.resolve(export.name());
        Files.write(file, export.text().getBytes(export.charset()));

        ReadChart chart = ReadChart.of(file);

        export.columns().forEach((field, header) -> assertThat(chart.mapping().header(field))
                .as(field.key())
                .isEqualTo(header));
        assertThat(List.of(
                        chart.positions().size(),
                        (int) chart.count(RowProblem.Kind.EXCLUDED),
                        (int) chart.count(RowProblem.Kind.REJECTED),
                        (int) chart.count(RowProblem.Kind.SKIPPED)))
                .as(
                        "positions, excluded, rejected, skipped: %s",
                        chart.problems().list())
                .isEqualTo(export.counts());
        assertThat(chart.headcount()).isEqualTo(export.headcount());
        assertThat(chart.roots()).isEqualTo(export.roots());
    }
}
