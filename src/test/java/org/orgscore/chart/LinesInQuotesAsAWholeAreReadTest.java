package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a text file whose lines a spreadsheet put in quotes as a whole, the cells within are read and it says so. */
class LinesInQuotesAsAWholeAreReadTest {
    private static final String SAID = "Lines stand in quotes as a whole";

    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    private static boolean isSaid(ReadChart chart) {
        return chart.problems().list().stream()
                .anyMatch(problem -> problem.kind() == RowProblem.Kind.DECISION
                        && problem.reason().startsWith(SAID));
    }

    @Test
    void everyLine() throws Exception {
        ReadChart chart = read("""
                "Employee ID,Name,""Job Title"",Dept"
                "1,""Quarshie, Ngozi"",""Nurse, Charge"",Ward 1"

                "2,""Zawadzki, Aoife"",Porter,Ward 1"
                "3,""Ekström, Tobias"",Ward Clerk,""Ward 2""\"
                """);

        assertThat(chart.titles()).containsExactly("Nurse, Charge", "Porter", "Ward Clerk");
        assertThat(chart.positions().stream().map(Position::row)).containsExactly(2, 4, 5);
        assertThat(chart.mapping().header(Field.DEPARTMENT)).isEqualTo("Dept");
        assertThat(isSaid(chart)).isTrue();
    }

    @Test
    void onlyThoseThatHoldQuotesAndEmptyCellsAfterThem() throws Exception {
        ReadChart chart = read("""
                Employee ID,Name,Job Title,Dept;;
                "1,""Quarshie, Ngozi"",Nurse,Ward 1";;
                2,Aoife Zawadzki,Porter,Ward 1
                "3,""Ekström, Tobias"",Ward Clerk,Ward 2";;
                """);

        assertThat(chart.titles()).containsExactly("Nurse", "Porter", "Ward Clerk");
        assertThat(isSaid(chart)).isTrue();
    }

    @Test
    void lineBreakWithin() throws Exception {
        ReadChart chart = read("""
                "ID,Job Title,Dept"
                "1,Nurse,""Ward 1
                North""\"
                "2,Porter,Ward 1"
                "3,Cook,Kitchen"
                """);

        assertThat(chart.titles()).containsExactly("Nurse", "Porter", "Cook");
        assertThat(chart.positions().get(0).department()).isEqualTo("Ward 1 North");
        assertThat(chart.positions().stream().map(Position::row)).containsExactly(2, 3, 4);
    }

    @Test
    void noteAboveStaysOneCell() throws Exception {
        ReadChart chart = read("""
                "Staff list, Marlow"
                "ID;Job Title;Dept;Location"
                "1;Nurse;Ward 1;Marlow"
                "2;Porter;Ward 1;Marlow"
                """);

        assertThat(chart.titles()).containsExactly("Nurse", "Porter");
        assertThat(chart.inspections().get(0).headerRow()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Job Title\"\n\"Nurse, Charge\"\n\"Nurse, Ward\"\n\"Cook, Night\"\n",
                "\"ID\",\"Job Title\",\"Dept\"\n\"1\",\"Nurse, Charge\",\"Ward\"\n\"2\",\"Cook\",\"Kitchen\"\n",
                "\"Report, all staff, 2025\"\nID,Job Title,Dept\n1,\"Nurse, Charge\",Ward\n2,Cook,Kitchen\n"
            })
    void quotesAroundCellsAreNone(String text) throws Exception {
        ReadChart chart = read(text);

        assertThat(List.of("Nurse, Charge")).isSubsetOf(chart.titles());
        assertThat(isSaid(chart)).isFalse();
    }
}
