package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.store.StoreLock;

class TwoRunsAtOnceTest {
    private static final String CHART =
            Path.of("samples", "city-public-works.csv").toString();

    @TempDir
    Path home;

    @Test
    void theSecondWaitsThenSaysWhoHoldsTheStore() throws Exception {
        Path settings = Files.writeString(home.resolve("settings.properties"), "store.wait_seconds=1\n");
        try (Closeable held = hold()) {
            ProgramRun run = ProgramRun.in(home, "score", "--settings", settings.toString(), CHART);

            assertThat(held).isNotNull();
            assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(run.err())
                    .contains(
                            "held by score, process " + ProcessHandle.current().pid());
            assertThat(home.resolve("reports")).doesNotExist();
        }
    }

    @Test
    void theSecondGoesOnWhenTheFirstLetsGo() throws Exception {
        Closeable held = hold();
        Thread release = new Thread(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(8).toMillis());
                held.close();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        release.start();

        ProgramRun run = ProgramRun.in(home, "score", CHART);

        release.join();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("another job holds the store");
    }

    private Closeable hold() throws Exception {
        return StoreLock.acquire(home.resolve("var/store"), "score", Duration.ZERO, () -> {});
    }
}
