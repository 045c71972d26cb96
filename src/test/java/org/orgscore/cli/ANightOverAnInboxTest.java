package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ANightOverAnInboxTest {
    @TempDir
    Path work;

    @Test
    void goodFilesAreArchivedBadOnesExplainedAndEqualOnesScoredOnce() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        home.drop("acme/staff copy.csv", NightlyHome.chart(1));
        home.drop("city/posts.csv", NightlyHome.chart(1));
        home.drop("city/letter.docx", "Dear all");
        home.drop("loose.csv", NightlyHome.chart(2));

        ProgramRun night = home.night();

        assertThat(night.out()).contains("3 scored, 1 scored before, 1 failed, 0 left");
        assertThat(night.code()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
        home.assertInboxIsEmpty();
        assertThat(home.reports("acme")).hasSize(1);
        assertThat(home.reports("city")).hasSize(1);
        assertThat(home.reports("default")).hasSize(1);
        assertThat(home.files("var/archive")).hasSize(4).allSatisfy(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------"));
        assertThat(home.names("var/failed")).containsExactly("letter.docx", "problems.csv", "reason.txt");
        assertThat(work.resolve("inbox/acme/results/staff.csv/report.html")).exists();
        assertThat(work.resolve("inbox/results/loose.csv/READ ME.txt")).exists();
        assertThat(work.resolve("inbox/city/results/letter.docx - NOT SCORED.txt"))
                .content()
                .contains("letter.docx has not been scored", "What is wrong:", "What to do:")
                .doesNotContain("Exception", "--map", ".claimed");
    }

    @Test
    void anEmptyInboxIsASuccess() throws IOException {
        NightlyHome home = NightlyHome.in(work);

        assertThat(home.night("--health").code()).isEqualTo(ExitCodes.FAILED);
        assertThat(home.night().code()).isZero();
        ProgramRun health = home.night("--health");
        assertThat(health.out()).startsWith("OK: last success").contains("backlog 0");
        assertThat(health.code()).isZero();
    }

    @Test
    void aFileDroppedAgainIsNotScoredAgain() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        home.night();
        home.drop("acme/other name.csv", NightlyHome.chart(1));

        ProgramRun second = home.night();

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("0 scored, 1 scored before");
        assertThat(home.reports("acme")).hasSize(1);
        assertThat(home.names("var/archive")).hasSize(2);
        assertThat(work.resolve("inbox/acme/results/other name.csv/report.html"))
                .exists();
    }

    @Test
    void aCorrectedFileTakesItsComplaintAway() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        home.drop("acme/staff.csv", "no header at all");
        assertThat(home.night().code()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        assertThat(home.night().code()).isZero();

        assertThat(home.names("inbox/acme/results"))
                .contains("report.pdf")
                .noneMatch(name -> name.contains("NOT SCORED"));
    }

    @Test
    void linksAndHelpersOfTheDesktopAreLeftAlone() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        Path outside = Files.writeString(work.resolve("outside.csv"), NightlyHome.chart(1));
        Files.createSymbolicLink(work.resolve("inbox/link.csv"), outside);
        home.drop("acme/~$staff.xlsx", "lock");
        home.drop("acme/.hidden.csv", NightlyHome.chart(2));
        home.drop("acme/upload.csv.part", "half");

        assertThat(home.night().out()).contains("0 scored, 0 scored before, 0 failed");

        assertThat(outside).exists();
        assertThat(home.names("inbox")).contains("~$staff.xlsx", ".hidden.csv", "upload.csv.part");
    }

    @Test
    void withMarkersAFileWaitsForItsOwn() throws IOException {
        NightlyHome home = NightlyHome.in(work, "inbox.complete_when = done-marker");
        home.drop("acme/complete.csv", NightlyHome.chart(1));
        home.drop("acme/complete.csv.done", "");
        home.drop("acme/half.csv", NightlyHome.chart(2));

        assertThat(home.night().out()).contains("1 scored");

        assertThat(home.names("inbox/acme")).contains("half.csv").doesNotContain("complete.csv", "complete.csv.done");
    }

    @Test
    void checkTellsAndTouchesNothing() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun check = ProgramRun.inBare(work, "nightly", "--check");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("would be scored: acme/staff.csv");
        assertThat(work.resolve("var")).doesNotExist();
        assertThat(work.resolve("inbox/acme/staff.csv")).exists();
    }
}
