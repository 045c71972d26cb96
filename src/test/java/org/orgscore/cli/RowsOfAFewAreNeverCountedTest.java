package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is no position may stand for a person: a few of them do not follow from the rows read. */
class RowsOfAFewAreNeverCountedTest {
    @TempDir
    Path home;

    @Test
    void theRowsReadAreNotToldWhereTwoPeopleLeft() throws IOException {
        Map<String, String> texts = score(2);

        assertThat(texts.get("report.html"))
                .contains("Positions: 20.", "Excluded as left or inactive: fewer than 5.")
                .doesNotContain("Rows read");
    }

    @Test
    void theRowsReadAreToldWhereManyLeft() throws IOException {
        assertThat(score(7).get("report.html"))
                .contains("Rows read: 27. Positions: 20. Excluded as left or inactive: 7.");
    }

    private Map<String, String> score(int left) throws IOException {
        Path chart = home.resolve("chart.csv");
        Files.writeString(
                chart,
                "Job Title,Department,Status\n" + "Accountant,Finance,Active\n".repeat(20)
                        + "Accountant,Finance,Terminated\n".repeat(left));
        Path out = home.resolve("out");
        ProgramRun run = ProgramRun.in(home, "score", chart.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        return DeliveredTexts.of(out.resolve("executive")).byFile();
    }
}
