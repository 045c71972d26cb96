package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is complete, and says what is the matter, for charts at either end of what there is. */
class ReportsStandExtremesTest {
    @TempDir
    private static Path home;

    @Test
    void titlesThatNameNothing() throws IOException {
        String chart = "Job Title,Department\n" + "Xqz Blorf Wug,Zzyzx\n".repeat(12);

        ReportFiles report = score("unmatched", chart);

        assertThat(report.summary().get("score").isNull()).isTrue();
        assertThat(text(report, "report.pdf")).contains("Nothing on this chart could be scored");
        assertThat(text(report, "deck.pptx")).contains("Nothing on this chart could be scored");
        assertThat(text(report, "workbook.xlsx"))
                .contains("Matched with confidence: 0%")
                .doesNotContain("Impact score: ");
    }

    @Test
    void anOrganisationThatIsItselfASmallGroup() throws IOException {
        String chart = "Job Title,Department\n" + "Accountant,Finance\n".repeat(3);

        ReportFiles report = score("small", chart);

        assertThat(report.summary().get("score").isNull()).isTrue();
        assertThat(report.groups()).hasSize(1);
        for (String file : List.of("report.html", "report.pdf", "deck.pptx", "workbook.xlsx")) {
            assertThat(text(report, file)).as(file).doesNotContain("Finance", "Accountants and Auditors");
        }
    }

    @Test
    void twoHundredDepartmentsWithLongNamesThatLookLikeMarkup() throws IOException {
        StringBuilder chart = new StringBuilder("Job Title,Department\n");
        for (int i = 0; i < 200; i++) {
            String name = String.format(
                    Locale.ROOT, "=Office of the <b>Deputy</b> Assistant & Associate Vice President No. %03d", i);
            for (int person = 0; person < 5 + i % 7; person++) {
                chart.append(person % 2 == 0 ? "Accountant" : "Registered Nurse")
                        .append(",\"")
                        .append(name)
                        .append("\"\n");
            }
        }

        ReportFiles report = score("wide", chart);

        List<CSVRecord> departments = report.groups().stream()
                .filter(row -> row.get("dimension").equals("department"))
                .toList();
        assertThat(departments).hasSize(200);
        assertThat(departments).allSatisfy(row -> assertThat(row.get("group")).startsWith("'="));
        assertThat(Files.readString(report.folder().resolve("executive/report.html")))
                .contains("&lt;b&gt;Deputy&lt;/b&gt;")
                .contains("160 more are in the workbook")
                .doesNotContain("<b>Deputy");
    }

    private static String text(ReportFiles report, String file) throws IOException {
        return DeliveredTexts.of(report.folder().resolve("executive")).byFile().getOrDefault(file, "");
    }

    private static ReportFiles score(String name, CharSequence chart) throws IOException {
        Path file = home.resolve(name + ".csv");
        Files.writeString(file, chart);
        Path out = home.resolve(name);
        ProgramRun run = ProgramRun.in(home, "score", file.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        return new ReportFiles(out);
    }
}
