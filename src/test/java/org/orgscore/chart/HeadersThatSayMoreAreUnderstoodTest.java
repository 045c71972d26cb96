package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a title header with its section, a second thing or no accents, the column is read by it. */
class HeadersThatSayMoreAreUnderstoodTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Job Information: Job Title",
                "Job title / grade",
                "POS CODE / TITLE",
                "Position Code Description",
                "Intitule du poste",
                "Denominacion del puesto",
                "Funcao",
                "Tatigkeit"
            })
    void isTheTitle(String header) throws Exception {
        ReadChart chart = ReadChart.of(Files.writeString(
                folder.resolve("chart.csv"), "No," + header + ",Site\n1,Xyloquist,A\n2,Brantler,B\n3,Xyloquist,B\n"));

        assertThat(chart.mapping().header(Field.TITLE)).isEqualTo(header);
        assertThat(chart.titles()).containsExactly("Xyloquist", "Brantler", "Xyloquist");
    }
}
