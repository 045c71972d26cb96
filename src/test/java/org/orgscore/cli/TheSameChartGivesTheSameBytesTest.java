package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheSameChartGivesTheSameBytesTest {
    @TempDir
    Path home;

    @Test
    void onTwoMachinesThatNeverMet() throws IOException {
        String chart = Path.of("samples", "hospital.xlsx").toString();
        Path first = home.resolve("one");
        Path second = home.resolve("two");

        ProgramRun.in(home.resolve("home1"), "score", "--quiet", "--out", first.toString(), chart);
        ProgramRun.in(home.resolve("home2"), "score", "--quiet", "--out", second.toString(), chart);

        assertThat(new ReportFiles(second).comparable()).isEqualTo(new ReportFiles(first).comparable());
        assertThat(new ReportFiles(first).comparable()).hasSizeGreaterThan(4);
    }
}
