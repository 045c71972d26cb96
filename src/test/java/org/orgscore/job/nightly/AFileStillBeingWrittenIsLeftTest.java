package org.orgscore.job.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AFileStillBeingWrittenIsLeftTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Arrivals arrivals = new Arrivals(new NightlySettings.Arrival.Stable(Duration.ofSeconds(5)));

    @Test
    void untilItHasNotGrownForTheTimeThatIsSet() {
        assertThat(look(10, 0, 0)).isEmpty();
        assertThat(look(20, 0, 4)).isEmpty();
        assertThat(look(20, 0, 8)).isEmpty();
        assertThat(look(20, 0, 9)).hasSize(1);
    }

    @Test
    void whateverItsTimeSays() {
        long longAgo = 0;
        long nextYear = Duration.ofDays(30_000).toMillis();
        assertThat(look(10, longAgo, 0)).isEmpty();
        assertThat(look(10, nextYear, 6)).isEmpty();
        assertThat(look(10, nextYear, 11)).hasSize(1);
    }

    private List<DroppedFile> look(long bytes, long modified, long atSecond) {
        return arrivals.listComplete(
                List.of(new DroppedFile(Path.of("inbox/a.csv"), "acme", bytes, modified)), atSecond * SECOND);
    }
}
