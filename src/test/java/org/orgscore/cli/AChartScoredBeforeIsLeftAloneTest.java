package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AChartScoredBeforeIsLeftAloneTest {
    private static final String CHART =
            Path.of("samples", "city-public-works.csv").toString();

    /** More than two, so that the number of the next is sought between others. */
    private static final int REPETITIONS = 6;

    @TempDir
    Path home;

    @Test
    void untilItIsAskedForAgain() throws IOException {
        ProgramRun first = ProgramRun.in(home, "score", "--quiet", "--organisation", "Riverton", CHART);
        ProgramRun second = ProgramRun.in(home, "score", "--quiet", "--organisation", "Riverton", CHART);
        ProgramRun other = ProgramRun.in(home, "score", "--quiet", "--organisation", "Lakeside", CHART);
        ProgramRun again = ProgramRun.in(home, "score", "--quiet", "--organisation", "Riverton", "--again", CHART);

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(second.out())
                .contains("Scored before")
                .contains(folderOf(first))
                .contains("--again");
        assertThat(other.out()).startsWith("Report: ");
        assertThat(again.out()).startsWith("Report: ");
        assertThat(folderOf(again)).isNotEqualTo(folderOf(first));
        Path charts = home.resolve("reports").resolve("Riverton");
        assertThat(list(charts)).hasSize(1);
        Path latest = charts.resolve(list(charts).get(0)).resolve("latest");
        assertThat(latest.toRealPath()).isEqualTo(Path.of(folderOf(again)).toRealPath());
    }

    @Test
    void andEachRepetitionIsARunOfItsOwn() {
        ProgramRun.in(home, "score", "--quiet", "--organisation", "Riverton", CHART);
        Set<String> folders = new HashSet<>();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            ProgramRun again = ProgramRun.in(home, "score", "--quiet", "--organisation", "Riverton", "--again", CHART);
            assertThat(again.code()).isZero();
            folders.add(folderOf(again));
        }

        assertThat(folders).hasSize(REPETITIONS);
    }

    private static String folderOf(ProgramRun run) {
        return run.out().strip().replace("Report: ", "");
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
