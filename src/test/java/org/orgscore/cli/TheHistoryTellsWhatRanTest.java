package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void importsGoodAndBad() throws IOException {
        Path titles = Files.writeString(home.resolve("titles.csv"), "title,code\nWard Star,29-1141.00\n");
        Path wrong = Files.writeString(home.resolve("wrong.csv"), "Name,Pay\nNurse,5\n");
        String out = home.resolve("reference").toString();
        ProgramRun.in(home, "import-reference", "--quiet", "--out", out, "--titles", titles.toString());
        ProgramRun.in(home, "import-reference", "--quiet", "--out", out, "--titles", wrong.toString());

        JsonNode json = new ObjectMapper()
                .readTree(ProgramRun.in(home, "history", "--json").out());

        assertThat(json).hasSize(2);
        assertThat(json.findValuesAsText("job")).containsOnly("import-reference");
        assertThat(json.get(0).get("status").asText()).isEqualTo("FAILED");
        assertThat(json.get(0).get("remark").asText()).contains("wrong.csv: lacks the columns");
        assertThat(json.get(1).get("status").asText()).isEqualTo("COMPLETED");
        assertThat(json.get(1).get("remark").asText()).contains("occupations", out);
    }
}
