package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The soak: the process of the shipped launcher, from the unpacked release, is killed again and again, at random moments
 * and as soon as something shows on the disk; files keep arriving. {@code -Dsoak.kills=200} makes it long.
 */
class KilledNightsScoreEveryFileOnceIT {
    private static final int KILLS = Integer.getInteger("soak.kills", 12);
    private static final long SEED = Long.getLong("soak.seed", 20261124L);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path work;

    private final Random random = new Random(SEED);
    private final List<String> dropped = new ArrayList<>();
    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void release() throws Exception {
        home = unpack(work, "inbox.max_attempts = 100000", "store.wait_seconds = 5");
    }

    /** The release as an operator unpacks it, with these settings. */
    static NightlyHome unpack(Path folder, String... settings) throws Exception {
        Path release;
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            release = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        Process tar = new ProcessBuilder("tar", "-xzf", release.toAbsolutePath().toString())
                .directory(folder.toFile())
                .start();
        assertThat(tar.waitFor()).isZero();
        try (Stream<Path> unpacked = Files.list(folder)) {
            return NightlyHome.in(unpacked.findFirst().orElseThrow(), settings);
        }
    }

    @Test
    void noneLostNoneTwiceNoHalfReport() throws Exception {
        dropSome();
        long begun = System.nanoTime();
        assertThat(start().waitFor()).isIn(ExitCodes.DONE, ExitCodes.TOO_MANY_REJECTED);
        // a night of one file on this machine, as busy as it is; kills fall before, within and after that
        int nightMillis = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
        int kills = 0;
        int rounds = 0;
        while (kills < KILLS) {
            dropSome();
            Process night = start();
            if (!night.waitFor(untilMoment(rounds, nightMillis), TimeUnit.MILLISECONDS)) {
                night.destroyForcibly();
                night.waitFor();
                kills++;
            }
            assertNoHalfReport();
            rounds++;
        }
        assertThat(start().waitFor()).as(errors()).isIn(ExitCodes.DONE, ExitCodes.TOO_MANY_REJECTED);

        assertEachOnce(kills);
    }

    /** Half of the kills come as soon as a part of the work shows, the others at random. */
    private long untilMoment(int round, int nightMillis) throws Exception {
        List<String> signs = List.of("/.claimed/", ".part-", "/run-", "/archive/", "/results/", "/failed/");
        if (round % 2 == 0) {
            return nightMillis / 8L + random.nextInt(2 * nightMillis);
        }
        String sign = signs.get(round / 2 % signs.size());
        long before = count(sign);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(3L * nightMillis);
        while (System.nanoTime() < deadline && count(sign) <= before) {
            Thread.sleep(15);
        }
        return random.nextInt(150);
    }

    private long count(String sign) {
        try (Stream<Path> files = Stream.of("inbox", "reports", "var/archive", "var/failed")
                .map(home.folder()::resolve)
                .filter(Files::exists)
                .flatMap(KilledNightsScoreEveryFileOnceIT::walk)) {
            return files.filter(file -> (file + "/").contains(sign)).count();
        }
    }

    /** What is there; files come and go meanwhile. */
    private static Stream<Path> walk(Path folder) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            return found.stream();
        }
        return found.stream();
    }

    private void dropSome() throws IOException {
        int number = dropped.size();
        String organisation = "org" + number % 3;
        if (number % 5 == 4) {
            drop(organisation + "/letter " + number + ".docx", "letter number " + number);
        } else if (number % 7 == 3) {
            // the same content as one before, under another name
            drop("org0/again " + number + ".csv", NightlyHome.chart(0));
        } else {
            drop(organisation + "/chart " + number + ".csv", NightlyHome.chart(number));
        }
    }

    private void drop(String name, String content) throws IOException {
        Path outside = home.folder().resolve("drop.tmp");
        Files.write(outside, content.getBytes(StandardCharsets.UTF_8));
        Path target = home.folder().resolve("inbox").resolve(name);
        Files.createDirectories(target.getParent());
        Files.move(outside, target);
        dropped.add(name);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(home.folder().resolve("jobs/nightly").toString())
                .redirectOutput(home.folder().resolve("out.log").toFile())
                .redirectError(home.folder().resolve("err.log").toFile())
                .start();
    }

    private String errors() throws IOException {
        return Files.readString(home.folder().resolve("err.log"));
    }

    private void assertNoHalfReport() throws IOException {
        for (int i = 0; i < 3; i++) {
            for (Path report : home.reports("org" + i)) {
                assertThat(report.resolve("executive/summary.json")).exists();
                assertThat(report.resolve("executive/report.pdf")).exists();
                assertThat(report.resolve("analyst/run.json")).exists();
            }
            Path results = home.folder().resolve("inbox/org" + i + "/results");
            if (Files.exists(results)) {
                try (Stream<Path> answers = Files.list(results)) {
                    assertThat(answers.filter(Files::isDirectory).filter(folder -> !String.valueOf(folder.getFileName())
                                    .startsWith(".")))
                            .allSatisfy(folder ->
                                    assertThat(folder.resolve("READ ME.txt")).exists());
                }
            }
        }
    }

    private void assertEachOnce(int kills) throws Exception {
        home.assertInboxIsEmpty();
        Map<String, Integer> kept = new HashMap<>();
        for (String root : List.of("var/archive", "var/failed")) {
            for (Path file : home.files(root)) {
                String name = String.valueOf(file.getFileName()).replaceFirst("^[0-9a-f]{16}-", "");
                if (name.startsWith("chart") || name.startsWith("again") || name.startsWith("letter")) {
                    kept.merge(name, 1, Integer::sum);
                }
            }
        }
        Set<String> names = new HashSet<>();
        dropped.forEach(name -> names.add(name.substring(name.indexOf('/') + 1)));
        long lost = names.stream().filter(name -> !kept.containsKey(name)).count();
        long doubled = kept.values().stream().filter(copies -> copies > 1).count();
        long scoredTwice =
                runsByContent().values().stream().filter(runs -> runs > 1).count();
        System.out.printf(
                "soak: %d kills, %d files, %d kept once, %d lost, %d doubled, %d contents scored twice, seed %d%n",
                kills, dropped.size(), kept.size() - doubled, lost, doubled, scoredTwice, SEED);
        assertThat(kept.keySet()).isEqualTo(names);
        assertThat(doubled).isZero();
        assertThat(scoredTwice).isZero();
        assertHistory();
    }

    /** Report folders by organisation and content. */
    private Map<String, Integer> runsByContent() throws IOException {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            for (Path report : home.reports("org" + i)) {
                JsonNode run = JSON.readTree(report.resolve("analyst/run.json").toFile());
                runs.merge(i + run.get("input_sha256").asText(), 1, Integer::sum);
            }
        }
        return runs;
    }

    /** No execution is left as running, and each file has a line of its own. */
    private void assertHistory() throws Exception {
        ProgramRun files = ProgramRun.in(home.folder(), "history", "--files", "--json", "--last", "100000");
        JsonNode lines = JSON.readTree(files.out());
        assertThat(lines).hasSize(dropped.size());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("state").asText()).isIn("SCORED", "FAILED"));
        ProgramRun runs = ProgramRun.in(home.folder(), "history", "--json", "--last", "100000");
        assertThat(JSON.readTree(runs.out()))
                .allSatisfy(run -> assertThat(run.get("status").asText()).isIn("COMPLETED", "FAILED"));
    }
}
