package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in {@code jobs/schedule/}, by the tools that would read it, where they are installed. */
class TheSchedulesAreValidTest {
    private static final Path SCHEDULE = Path.of("jobs/schedule");

    @TempDir
    Path work;

    @Test
    void systemdTakesItsUnits() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "systemd-analyze is not installed");
        List<String> command = new java.util.ArrayList<>(List.of("systemd-analyze", "verify"));
        for (Path unit : units()) {
            // the release is not unpacked in /opt here
            String text = Files.readString(unit).replace("/opt/orgscore/jobs/nightly", "/bin/true");
            command.add(Files.writeString(work.resolve(String.valueOf(unit.getFileName())), text)
                    .toString());
        }

        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain(work.toString());
    }

    @Test
    void everyServiceIsSandboxedAndStopsInTime() throws IOException {
        for (Path unit : units().stream()
                .filter(unit -> unit.toString().endsWith(".service"))
                .toList()) {
            assertThat(Files.readAllLines(unit))
                    .contains(
                            "ProtectSystem=strict",
                            "NoNewPrivileges=yes",
                            "StateDirectory=orgscore",
                            "TimeoutStopSec=15");
        }
    }

    @Test
    void theCronJobsSettingsAreKnown() throws IOException {
        String settings = Files.readString(SCHEDULE.resolve("cronjob.yaml"))
                .lines()
                .filter(line -> line.matches(" {4}[a-z]+\\.[a-z_]+ = .*"))
                .map(String::strip)
                .reduce("", (all, line) -> all + line + "\n");
        Path file = Files.writeString(work.resolve("nightly.properties"), settings);

        NightlyFile read = NightlyFile.read(file, new Home(work));
        read.nightly();

        assertThat(settings).contains("inbox.folder", "state.folder");
        assertThat(read.shared().listUnknownKeys()).isEmpty();
        assertThat(read.shared().listErrors()).isEmpty();
    }

    private static List<Path> units() throws IOException {
        try (Stream<Path> files = Files.list(SCHEDULE)) {
            return files.filter(file -> file.toString().endsWith(".service")
                            || file.toString().endsWith(".timer"))
                    .sorted()
                    .toList();
        }
    }
}
