package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheOfficialReleasesImportInFullTest {
    private static final Path RELEASES = Path.of("..", "shared", "reference");

    @TempDir
    Path home;

    @Test
    void everythingThereIs() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(RELEASES), RELEASES + " is absent");
        Path out = home.resolve("reference");

        ProgramRun run = ProgramRun.in(
                home,
                "import-reference",
                "--quiet",
                "--out",
                out.toString(),
                "--onet",
                RELEASES.resolve("db_29_2_text.zip").toString(),
                "--wages",
                RELEASES.resolve("oesm24nat.zip").toString(),
                "--exposure",
                RELEASES.resolve("gpts-are-gpts/full_labelset.tsv").toString(),
                "--exposure",
                RELEASES.resolve("gpts-are-gpts/occ_level.csv").toString(),
                "--exposure",
                RELEASES.resolve("working-with-ai/soc_ai_applicability_scores.csv")
                        .toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.DONE);
        JsonNode counts = new ObjectMapper()
                .readTree(out.resolve("manifest.json").toFile())
                .path("counts");
        assertThat(counts.path("occupations").asInt()).isEqualTo(1_016);
        assertThat(counts.path("occupations_with_tasks").asInt()).isEqualTo(923);
        assertThat(counts.path("tasks_imported").asInt()).isBetween(18_700, 18_796);
        assertThat(counts.path("aliases").asInt()).isGreaterThan(56_000);
        assertThat(counts.path("indexes").asInt()).isEqualTo(7);
        assertThat(Files.readString(out.resolve("not_joined.csv"))).doesNotContain("soc_ai_applicability_scores");
    }

    @Test
    void theExcelFormAlone() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(RELEASES), RELEASES + " is absent");
        Path out = home.resolve("reference");

        ProgramRun run = ProgramRun.in(
                home,
                "import-reference",
                "--quiet",
                "--out",
                out.toString(),
                "--onet",
                RELEASES.resolve("onet_29_3_xlsx").toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).contains("O*NET 29.3", "holds no Job Zones", "No task labels were given");
    }
}
