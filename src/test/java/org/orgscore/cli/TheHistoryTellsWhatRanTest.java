package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheHistoryTellsWhatRanTest {
    @TempDir
    Path home;

    @Test
    void nothingYet() {
        ProgramRun run = ProgramRun.in(home, "history");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("No run yet.");
    }

    @Test
    void inTextAndInJson() throws IOException {
        ProgramRun.in(
                home,
                "score",
                "--quiet",
                "--organisation",
                "Riverton",
                Path.of("samples", "city-public-works.csv").toString());

        ProgramRun text = ProgramRun.in(home, "history");
        JsonNode json = new ObjectMapper()
                .readTree(ProgramRun.in(home, "history", "--json").out());

        assertThat(text.out()).contains("COMPLETED", "Riverton", "city-public-works.csv", "70 rows");
        assertThat(json).hasSize(1);
        assertThat(json.get(0).get("rows_read").asInt()).isEqualTo(70);
        assertThat(Path.of(json.get(0).get("folder").asText())).isDirectory();
    }
}
