package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of disk, store, clock, memory and operator, against the unpacked release. */
class NightsSurviveTheirSurroundingsIT {
    @TempDir
    Path work;

    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void release() throws Exception {
        home = KilledNightsScoreEveryFileOnceIT.unpack(work, "store.wait_seconds = 2", "watch.poll_seconds = 1");
    }

    @Test
    void aFullDiskLeavesTheFileForTheNextNight() throws Exception {
        Path full = Files.createDirectories(work.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", full.toString()).start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "a small file system cannot be mounted here");
        try {
            settings("reports.folder = " + full);
            home.drop("acme/staff.csv", NightlyHome.chart(1));

            assertThat(night().code()).isEqualTo(ExitCodes.FAILED);
            assertThat(night("--health").out()).contains("backlog 1 (1 taken)");
        } finally {
            new ProcessBuilder("umount", full.toString()).start().waitFor();
        }
        settings("reports.folder = " + work.resolve("large"));

        assertScoredOnce("large");
    }

    @Test
    void outputThatCannotBeWrittenIsToldBeforeAnythingIsTaken() throws Exception {
        Path reports = Files.writeString(work.resolve("not-a-folder"), "");
        settings("reports.folder = " + reports);
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = night();

        assertThat(night.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(night.err()).contains("reports").contains("cannot be written to");
        assertThat(work.resolve("inbox")).doesNotExist();
        assertThat(home.folder().resolve("inbox/acme/staff.csv")).exists();
    }

    @Test
    void twoNightliesAtOnceScoreEachFileOnce() throws Exception {
        for (int i = 0; i < 4; i++) {
            home.drop("acme/staff " + i + ".csv", NightlyHome.chart(i));
        }
        settings("store.wait_seconds = 900");
        Process first = start();
        Process second = start();

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();

        home.assertInboxIsEmpty();
        assertThat(home.reports("acme")).hasSize(4);
        assertThat(home.files("var/archive")).hasSize(4);
    }

    @Test
    void aDamagedStoreIsToldAndTouchesNoFile() throws Exception {
        assertThat(night().code()).isZero();
        Files.writeString(home.folder().resolve("var/store/orgscore.script"), "this is no script\n");
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = night();

        assertThat(night.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(night.err()).startsWith("orgscore: ").doesNotContain("\tat ");
        assertThat(home.folder().resolve("inbox/acme/staff.csv")).exists();
    }

    @Test
    void aTerminatedWatchEndsInTimeAndIsGoneOnWith() throws Exception {
        Process watch = start("--watch");
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        while (home.files("inbox/.claimed").isEmpty() && home.reports("acme").isEmpty() && watch.isAlive()) {
            Thread.sleep(20);
        }
        watch.destroy();

        assertThat(watch.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertScoredOnce("reports");
    }

    @Test
    void aDroppedFileIsAnsweredByItself() throws Exception {
        Process watch = start("--watch");
        try {
            home.drop("acme/staff.csv", NightlyHome.chart(1));
            Path answer = home.folder().resolve("inbox/acme/results/staff.csv/READ ME.txt");
            long dropped = System.nanoTime();
            while (!Files.exists(answer) && watch.isAlive()) {
                Thread.sleep(50);
            }
            System.out.printf("arrival to report: %.1f s%n", (System.nanoTime() - dropped) / 1e9);
            assertThat(answer).exists();
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    @Test
    void tooLittleMemoryForAnythingIsOneLineAndNothingIsLost() throws Exception {
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = night(Map.of("ORGSCORE_HEAP", "12m"));

        assertThat(night.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(night.err())
                .contains("out of memory")
                .contains("ORGSCORE_HEAP")
                .doesNotContain("\tat ");
        assertScoredOnce("reports");
    }

    /** Takes minutes: memory has to run out twice, and it does so slowly. */
    @Test
    void oneFileTooLargeForTheMemoryIsToldAndTheOthersAreScored() throws Exception {
        Assumptions.assumeTrue(Integer.getInteger("shared.kills", 0) > 0, "a file too large: only with -Pfull");
        for (int i = 0; i < 3; i++) {
            home.drop("acme/staff " + i + ".csv", NightlyHome.chart(i));
        }
        home.drop("city/large.csv", largeChart());

        ProgramRun night = night(Map.of("ORGSCORE_HEAP", "80m"));

        assertThat(night.code()).as(night.err()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
        assertThat(night.out()).contains("3 scored, 0 scored before, 1 failed, 0 left");
        assertThat(home.folder().resolve("inbox/city/results/large.csv - NOT SCORED.txt"))
                .content()
                .contains("needs more memory", "ORGSCORE_HEAP");
        assertThat(night(Map.of()).out()).contains("0 scored, 0 scored before, 0 failed, 0 left");
    }

    /** Every title another one. */
    private static String largeChart() {
        StringBuilder csv = new StringBuilder("Employee ID,Job Title,Department\n");
        for (int i = 0; i < 300_000; i++) {
            csv.append(i).append(",Accountant ");
            for (int letter = 0; letter < 30; letter++) {
                csv.append((char) ('a' + (i * 31L + letter * 7919L * (i + 1)) % 26));
            }
            csv.append(",Department ").append(i % 50).append('\n');
        }
        return csv.toString();
    }

    @Test
    void aClockSetBackChangesNothing() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/faketime")), "faketime is not installed");
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        assertThat(night().code()).isZero();
        home.drop("acme/more.csv", NightlyHome.chart(2));
        home.drop("acme/again.csv", NightlyHome.chart(1));

        List<String> command = List.of("faketime", "-f", "-400d", launcher());
        Process past = new ProcessBuilder(command).start();

        assertThat(past.waitFor()).isZero();
        assertThat(home.reports("acme")).hasSize(2);
        // by the clock of now the last success lies far back, until the next night
        assertThat(night().code()).isZero();
        assertThat(night("--health").code()).isZero();
    }

    private void assertScoredOnce(String reports) throws IOException, InterruptedException {
        ProgramRun night = night();
        assertThat(night.code()).as(night.err()).isZero();
        home.assertInboxIsEmpty();
        assertThat(home.names("var/archive")).hasSize(1);
        Path root = reports.equals("reports") ? home.folder().resolve("reports") : work.resolve(reports);
        try (var runs = Files.find(root, 3, (path, attributes) -> String.valueOf(path.getFileName())
                .startsWith("run-"))) {
            assertThat(runs).hasSize(1);
        }
    }

    private void settings(String... more) throws IOException {
        List<String> lines = new ArrayList<>(List.of("inbox.stable_seconds = 0", "store.wait_seconds = 2"));
        lines.addAll(Arrays.asList(more));
        Files.write(home.folder().resolve("jobs/nightly.properties"), lines);
    }

    private ProgramRun night(String... options) throws IOException, InterruptedException {
        return ended(start(options));
    }

    private ProgramRun night(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launcher())
                .redirectError(home.folder().resolve("err.log").toFile());
        builder.environment().putAll(environment);
        return ended(builder.start());
    }

    private ProgramRun ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new ProgramRun(code, out, Files.readString(home.folder().resolve("err.log")));
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(Arrays.asList(options));
        return new ProcessBuilder(command)
                .redirectError(home.folder().resolve("err.log").toFile())
                .start();
    }

    private String launcher() {
        return home.folder().resolve("jobs/nightly").toString();
    }
}
