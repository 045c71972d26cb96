package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.occupation.release.ReleaseFixture;

class AnImportThatFailsLeavesTheOldReferenceTest {
    @TempDir
    static Path home;

    private static final List<String> ALWAYS = new ArrayList<>();

    @BeforeAll
    static void anEarlierImport() throws IOException {
        Path titles = Files.writeString(home.resolve("titles.csv"), "title,code\nWard Star,29-1141.00\n");
        ALWAYS.addAll(List.of(
                "import-reference",
                "--quiet",
                "--out",
                home.resolve("reference").toString()));
        assertThat(run("--titles", titles.toString()).code()).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void zipThatPointsOutside() throws IOException {
        Path zip = home.resolve("evil.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../evil.txt"));
            out.write("evil".getBytes(StandardCharsets.UTF_8));
        }
        refuses("evil.zip: refused", "--onet", zip.toString());
        refuses("evil.zip: refused", "--wages", zip.toString());
    }

    @Test
    void zipBomb() throws IOException {
        Path zip = home.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("Occupation Data.txt"));
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        refuses("unpacks to far more", "--onet", zip.toString());
    }

    @Test
    void zipThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(new ReleaseFixture().zip(home.resolve("whole.zip")));
        Path cut = Files.write(home.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        refuses("cut.zip: is a damaged or cut-off zip", "--onet", cut.toString());
        Path middle = Files.write(home.resolve("middle.zip"), damaged(whole));
        refuses("damaged", "--onet", middle.toString());
    }

    @Test
    void webPageSavedAsAZip() throws IOException {
        Path page = Files.writeString(home.resolve("db.zip"), "\n<!DOCTYPE html><html><body>404</body></html>");
        refuses("db.zip: is a web page", "--onet", page.toString());
        refuses("db.zip: is a web page", "--wages", page.toString());
        Path labels = Files.writeString(home.resolve("labels.csv"), "<html><body>rate limit</body></html>");
        refuses("labels.csv: is a web page", "--exposure", labels.toString());
    }

    @Test
    void wrongColumns() throws IOException {
        Path zip = new ReleaseFixture()
                .with("Alternate Titles", "Alternate Title\t", "Other\t")
                .zip(home.resolve("columns.zip"));
        refuses("Alternate Titles: lacks the columns", "--onet", zip.toString());
        Path wages = ReleaseFixture.workbook(home.resolve("wages.xlsx"), "s", "Occupation\tPay\nNurse\t5\n");
        refuses("wages.xlsx: lacks the columns", "--wages", wages.toString());
        Path titles = Files.writeString(home.resolve("own.csv"), "Name,Pay\nNurse,5\n");
        refuses("own.csv: lacks the columns", "--titles", titles.toString());
        Path index = Files.writeString(home.resolve("index.csv"), "Name,Pay\nNurse,5\n");
        refuses("index.csv: is neither", "--exposure", index.toString());
    }

    @Test
    void missingRequiredTable() throws IOException {
        Path zip = new ReleaseFixture().without("Task Statements").zip(home.resolve("few.zip"));
        refuses("few.zip: holds no Task Statements", "--onet", zip.toString());
    }

    @Test
    void duplicateCodes() throws IOException {
        Path zip = new ReleaseFixture()
                .with("Occupation Data", "29-2072.00", "29-1141.00")
                .zip(home.resolve("twice.zip"));
        refuses("29-1141.00 a second time", "--onet", zip.toString());
        Path index = Files.writeString(home.resolve("twice.csv"), "code,index,value\n29-1141,x,1\n29-1141,x,2\n");
        refuses("twice.csv, row 3", "--exposure", index.toString());
        Path titles =
                Files.writeString(home.resolve("two.csv"), "title,code\nWard Star,29-1141.00\nWARD  star,29-2072.00\n");
        refuses("two.csv, row 3", "--titles", titles.toString());
    }

    @Test
    void olderTaxonomy() throws IOException {
        Path zip = new ReleaseFixture()
                .with("Occupation Data", "15-1252.00", "15-1132.00")
                .zip(home.resolve("old.zip"));
        refuses("25.1 or later", "--onet", zip.toString());
    }

    @Test
    void nothingThereOrNothingAsked() {
        refuses("there is no such file", "--onet", home.resolve("nowhere.zip").toString());
        refuses("nothing to import");
        refuses(
                "--area",
                "--area",
                "Ohio",
                "--titles",
                home.resolve("titles.csv").toString());
    }

    @Test
    void folderOfSomebodyElse() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "dear");

        ProgramRun run = ProgramRun.in(
                home,
                "import-reference",
                "--out",
                other.toString(),
                "--titles",
                home.resolve("titles.csv").toString());

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(other.resolve("letter.txt")).exists();
    }

    private static byte[] damaged(byte[] whole) {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 300, 700, (byte) 7);
        return damaged;
    }

    private static void refuses(String said, String... options) {
        Map<String, Long> before = files();

        ProgramRun run = run(options);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(files()).isEqualTo(before);
    }

    private static ProgramRun run(String... options) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(options));
        return ProgramRun.in(home, all.toArray(String[]::new));
    }

    /** Every file of the home but the store's, with its time: the old reference, and nothing left beside it. */
    private static Map<String, Long> files() {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(home)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("var")))
                    .toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
