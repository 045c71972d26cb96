package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a column with a job's code before its title in one cell, the code is left out; where few have one, it stays. */
class CodesBeforeTitlesAreLeftOutTest {
    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    @Test
    void whateverTheCodeIsLike() throws Exception {
        ReadChart chart = read("""
                Emp No,Job,Department
                1,000100 - Director of Nursing,Ward
                2,0045A - Unit Secretary,Ward
                3,RN2 - Charge Nurse,Ward
                4,RN2: Staff Nurse - Nights,Ward
                5,Porter,Ward
                """);

        assertThat(chart.titles())
                .containsExactly(
                        "Director of Nursing", "Unit Secretary", "Charge Nurse", "Staff Nurse - Nights", "Porter");
        assertThat(chart.problems().list().stream().map(RowProblem::reason))
                .contains("A code stands before most titles of this column; it was left out");
    }

    @Test
    void notWhereItIsThePartOfOneTitle() throws Exception {
        ReadChart chart = read("""
                Emp No,Job,Department
                1,AO - Administration,Office
                2,L2 - Support Engineer,Office
                3,Office Manager,Office
                4,HR - Adviser,Office
                """);

        assertThat(chart.titles())
                .containsExactly("AO - Administration", "L2 - Support Engineer", "Office Manager", "HR - Adviser");
    }
}
