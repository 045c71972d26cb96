package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operating-system process is killed, as a power cut would; the same command is then given again. */
class AKilledRunEndsLikeOneNeverKilledTest {
    private static final Path CHART = Path.of("samples", "manufacturer.csv").toAbsolutePath();

    @TempDir
    Path work;

    private Path home = Path.of(".");

    @BeforeEach
    void homes() throws IOException {
        home = Files.createDirectories(work.resolve("home"));
        Path other = Files.createDirectories(work.resolve("never-killed"));
        assertThat(ProgramRun.in(other, score(other)).code()).isZero();
    }

    @Test
    void afterReading() throws Exception {
        Process process = ProgramRun.start(home, score(home));
        waitForStep(process, "match:");
        kill(process);
        assertThat(home.resolve("report")).doesNotExist();

        finishAndCompare();
    }

    @Test
    void atAnyMoment() throws Exception {
        for (Duration moment : List.of(Duration.ofMillis(900), Duration.ofMillis(2300), Duration.ofMillis(3600))) {
            Process process = ProgramRun.start(home, score(home));
            if (!process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
                kill(process);
            }
        }

        finishAndCompare();
    }

    private void finishAndCompare() throws IOException {
        ProgramRun run = ProgramRun.in(home, score(home));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ReportFiles(home.resolve("report")).comparable())
                .isEqualTo(new ReportFiles(work.resolve("never-killed/report")).comparable());
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("report", "var");
        }
    }

    private static String[] score(Path home) {
        return new String[] {"score", "--out", home.resolve("report").toString(), CHART.toString()};
    }

    private static void waitForStep(Process process, String step) throws IOException {
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.startsWith(step)) {
                return;
            }
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
