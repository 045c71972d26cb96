package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllThatIsWrongWithNightlySettingsIsToldAtOnceTest {
    @TempDir
    Path work;

    @Test
    void errorsTogetherAndWarningsWithTheNearestKey() throws IOException {
        NightlyHome home = NightlyHome.in(
                work,
                "inbox.at_once = two",
                "inbox.complete_when = later",
                "read.currency = dollars",
                "store.password = secret-word",
                "watch.pol_seconds = 3");

        ProgramRun night = home.night();

        assertThat(night.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(night.err())
                .contains("inbox.at_once is not a number: two")
                .contains("inbox.complete_when is not one of done-marker, stable: later")
                .contains("read.currency is not a code of three capital letters")
                .contains("store.password: a password does not belong in this file")
                .contains("ORGSCORE_STORE_PASSWORD")
                .contains("watch.pol_seconds is not known; the nearest is watch.poll_seconds")
                .doesNotContain("secret-word");
    }

    @Test
    void theSettingsThatAreShippedAreKnown() {
        NightlyFile file = NightlyFile.read(Path.of("jobs/nightly.properties"), new Home(work));

        file.nightly();

        assertThat(file.shared().listUnknownKeys()).isEmpty();
        assertThat(file.shared().listErrors()).isEmpty();
    }
}
