package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given text files that use quotes well, oddly or wrongly, every row stays a row and keeps its number. */
class AQuoteSwallowsNoRowsTest {
    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    private static List<Integer> rows(ReadChart chart) {
        return chart.positions().stream().map(Position::row).toList();
    }

    @Test
    void rowsWithAQuoteThatNeverClosesAreReadAndTold() throws Exception {
        ReadChart chart = read("""
                ID,Job Title,Department
                1,"Clerk,Town
                2,Cook,"Kitchen
                3,"Baker, Night",Kitchen
                4,Porter,Town
                """);

        assertThat(chart.titles()).containsExactly("Clerk", "Cook", "Baker, Night", "Porter");
        assertThat(chart.problems().list().stream()
                        .filter(p -> p.reason().contains("never closed"))
                        .map(RowProblem::row))
                .containsExactly(2, 3);
    }

    @Test
    void quotedLineBreaksAndBlankLinesCountAsASpreadsheetCountsThem() throws Exception {
        ReadChart chart = read("""
                ID,Job Title,Department
                1,Clerk,"Town
                Hall"

                2,Cook,Kitchen
                """);

        assertThat(rows(chart)).containsExactly(2, 4);
        assertThat(chart.positions().get(0).department()).isEqualTo("Town Hall");
    }

    @Test
    void quotesAsSomeSystemsWriteThem() throws Exception {
        ReadChart chart = read("""
                ID,Job Title,Department
                1,  "Clerk, Night",Town
                2,"Cook \\"Sous\\" Chef, Day",Kitchen
                3,"Baker ""Bread""\",Kitchen
                4,5" Pipe Fitter,Works
                5,"Porter" ,Town
                """);

        assertThat(chart.titles())
                .containsExactly(
                        "Clerk, Night", "Cook \"Sous\" Chef, Day", "Baker \"Bread\"", "5\" Pipe Fitter", "Porter");
        assertThat(chart.count(RowProblem.Kind.WARNING)).isZero();
    }

    @Test
    void linesThatEndInACarriageReturnAlone() throws Exception {
        ReadChart chart = read("ID,Job Title,Department\r1,\"Clerk, Night\",Town\r2,Cook,Kitchen\r");

        assertThat(chart.titles()).containsExactly("Clerk, Night", "Cook");
        assertThat(rows(chart)).containsExactly(2, 3);
    }
}
