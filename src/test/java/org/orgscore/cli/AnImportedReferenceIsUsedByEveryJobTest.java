package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.occupation.release.ReleaseFixture;

class AnImportedReferenceIsUsedByEveryJobTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path home;

    private static Path reference = Path.of("");
    private static Path chart = Path.of("");

    @BeforeAll
    static void importIt() throws IOException {
        reference = home.resolve("reference");
        chart = Files.writeString(
                home.resolve("chart.csv"),
                "Job Title,Department\n" + "Medical Records Specialist,Records\n".repeat(6)
                        + "Ward Star,Ward\n".repeat(6));
        Path titles = Files.writeString(home.resolve("titles.csv"), "title,code\nWard Star,29-1141.00\n");
        ProgramRun run = ProgramRun.in(
                home,
                "import-reference",
                "--out",
                reference.toString(),
                "--onet",
                new ReleaseFixture().zip(home.resolve("db.zip")).toString(),
                "--exposure",
                ReleaseFixture.labels(home.resolve("labels.tsv")).toString(),
                "--titles",
                titles.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).contains("7 occupations", "holds no Task Ratings", "not joined");
    }

    @Test
    void byOption() throws IOException {
        JsonNode run = score("by-option", "--reference", reference.toString());

        assertThat(run.path("reference").path("name").asText()).isEqualTo("imported");
        assertThat(run.path("reference").path("sha256").asText())
                .isEqualTo(JSON.readTree(reference.resolve("manifest.json").toFile())
                        .path("sha256")
                        .asText());
        assertThat(run.path("reference").path("attributions").toString()).contains("O*NET 29.9", "GPTs are GPTs");
        assertThat(Files.readString(home.resolve("by-option/executive/report.html")))
                .contains("O*NET 29.9", "GPTs are GPTs");
        assertThat(Files.readString(home.resolve("by-option/analyst/titles.csv")))
                .contains("company_title");
    }

    @Test
    void bySettingWithEitherTaskRatings() throws IOException {
        JsonNode imported = score("imported", "--settings", settings("imported").toString());
        JsonNode builtIn = score("built-in", "--settings", settings("built-in").toString());

        assertThat(builtIn.path("reference").path("sha256").asText())
                .isNotEqualTo(imported.path("reference").path("sha256").asText());
        assertThat(builtIn.path("reference").path("version").asText()).contains("built-in task ratings");
        assertThat(score("built-in")).isNotEqualTo(score("imported"));
        assertThat(Files.readAllLines(reference.resolve("task_differences.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("29-2072.00,Medical Records Specialists,"));
    }

    @Test
    void byEvaluateAndReview() throws IOException {
        Path labelled = Files.writeString(home.resolve("labelled.csv"), "title,soc\nWard Star,29-1141\n");
        ProgramRun evaluated = ProgramRun.in(
                home,
                "evaluate",
                labelled.toString(),
                "--out",
                home.resolve("evaluation").toString(),
                "--reference",
                reference.toString());

        assertThat(evaluated.code()).as(evaluated.err()).isEqualTo(ExitCodes.DONE);
        assertThat(JSON.readTree(home.resolve("evaluation/evaluation.json").toFile())
                        .path("top1")
                        .asDouble())
                .isEqualTo(1);
        assertThat(ProgramRun.in(home, "review", "--list", "--reference", reference.toString())
                        .code())
                .isEqualTo(ExitCodes.DONE);
    }

    @Test
    void unlessItIsNoneOrWasChanged() throws IOException {
        refuses(home.resolve("nowhere"), "is no imported reference");

        Path titles = reference.resolve("titles/29.csv");
        byte[] before = Files.readAllBytes(titles);
        try {
            Files.writeString(titles, "code,title\n29-1141.00,Somebody\n");

            refuses(reference, "changed after the import");
        } finally {
            Files.write(titles, before);
        }
    }

    @Test
    void orWasMadeByAnotherVersion() throws IOException {
        Path index = reference.resolve("index");
        Map<String, String> before = rewrite(index, Map.of());
        try {
            refuses(reference, "was imported with another version of orgscore; import it again");
        } finally {
            rewrite(index, before);
        }
    }

    /** Gives an index other notes of what it is; returns those that it had. */
    private static Map<String, String> rewrite(Path index, Map<String, String> notes) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> before = new HashMap<>();
            writer.getLiveCommitData().forEach(note -> before.put(note.getKey(), note.getValue()));
            Map<String, String> after = new HashMap<>(before);
            after.remove("format");
            after.putAll(notes);
            writer.setLiveCommitData(after.entrySet());
            writer.commit();
            return before;
        }
    }

    @Test
    void andASettingThatIsWrongIsSaid() throws IOException {
        ProgramRun run =
                ProgramRun.in(home, "score", "--settings", settings("both").toString(), "--quiet", chart.toString());

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("reference.tasks is neither imported nor built-in: both");
    }

    private void refuses(Path folder, String said) {
        ProgramRun run = ProgramRun.in(home, "score", "--quiet", "--reference", folder.toString(), chart.toString());

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(said).doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }

    private Path settings(String tasks) throws IOException {
        return Files.writeString(
                home.resolve(tasks + ".properties"),
                "reference.dir=" + reference + "\nreference.tasks=" + tasks + "\n");
    }

    private JsonNode score(String out, String... options) throws IOException {
        String[] all = new String[options.length + 5];
        all[0] = "score";
        all[1] = "--quiet";
        all[2] = "--out";
        all[3] = home.resolve(out).toString();
        System.arraycopy(options, 0, all, 4, options.length);
        all[options.length + 4] = chart.toString();
        ProgramRun run = ProgramRun.in(home, all);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.DONE);
        return JSON.readTree(home.resolve(out).resolve("analyst/run.json").toFile());
    }

    private double score(String out) throws IOException {
        return JSON.readTree(home.resolve(out).resolve("executive/summary.json").toFile())
                .path("score")
                .asDouble();
    }
}
