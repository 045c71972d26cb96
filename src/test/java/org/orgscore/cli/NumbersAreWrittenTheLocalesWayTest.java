package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With {@code report.locale} people read numbers, dates and amounts as they are used to; programs read what they did. */
class NumbersAreWrittenTheLocalesWayTest {
    /** Enough people for figures with thousands. */
    private static final int TIMES = 60;

    @TempDir
    private static Path home;

    private static ReportFiles english = new ReportFiles(Path.of("."));

    @BeforeAll
    static void scoreInEnglish() throws IOException {
        StringBuilder chart = new StringBuilder("Job Title,Department,Location,Salary\n");
        for (int i = 0; i < TIMES; i++) {
            chart.append("Accountant,Finance,Dayton,61500\n".repeat(25))
                    .append("Registered Nurse,Ward,Toledo,79200\n".repeat(17))
                    .append("Billing Clerk,Revenue Cycle,Dayton,42100\n".repeat(11))
                    .append("Xqz Blorf Wug,Ward,Toledo,42100\n".repeat(2));
        }
        Files.writeString(home.resolve("chart.csv"), chart);
        english = score("en-US");
    }

    @ParameterizedTest
    @CsvSource({"de-DE, 3.300", "fr-FR, 3 300"})
    void figuresAgreeInEveryFile(String tag, String headcount) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);

        ReportFiles report = score(tag);

        JsonNode summary = report.summary();
        double capacity = summary.get("fte_capacity").get("y1_2").asDouble();
        double scored = summary.get("fte_scored").asDouble();
        List<String> figures = new ArrayList<>(List.of(headcount));
        figures.add(plain(NumberFormat.getIntegerInstance(locale).format(Math.round(capacity))));
        figures.add(plain(NumberFormat.getIntegerInstance(locale).format(Math.round(scored))));
        figures.add(plain(NumberFormat.getPercentInstance(locale).format(Math.round(100 * capacity / scored) / 100.0)));
        DeliveredTexts.of(report.folder().resolve("executive")).byFile().forEach((file, text) -> {
            if (file.startsWith("report") || file.startsWith("deck")) {
                assertThat(plain(text)).as(file).contains(figures).doesNotContain("3,300");
            }
            if (file.startsWith("workbook")) {
                assertThat(plain(text)).as(file).contains(headcount);
            }
            if (file.startsWith("report")) {
                assertThat(plain(text)).as(file).containsPattern("\\d{2}[. ]\\d{3} \\$");
            }
        });
        assertThat(Files.readString(report.folder().resolve("executive/report.html")))
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"de-DE", "fr-FR"})
    void filesForProgramsAreTheSameBytes(String tag) throws IOException {
        Map<String, String> expected = english.comparable();
        Map<String, String> actual = score(tag).comparable();

        expected.keySet().removeIf(name -> name.endsWith("run.json"));
        actual.keySet().removeIf(name -> name.endsWith("run.json"));
        assertThat(expected).hasSizeGreaterThan(4);
        assertThat(actual).isEqualTo(expected);
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static ReportFiles score(String tag) throws IOException {
        Path out = home.resolve(tag);
        if (!Files.isDirectory(out)) {
            Path settings = home.resolve(tag + ".properties");
            Files.writeString(settings, "report.locale=" + tag + "\n");
            ProgramRun run = ProgramRun.in(
                    home,
                    "score",
                    home.resolve("chart.csv").toString(),
                    "--settings",
                    settings.toString(),
                    "--currency",
                    "USD",
                    "--out",
                    out.toString(),
                    "--quiet");
            assertThat(run.code()).as(run.err()).isZero();
        }
        return new ReportFiles(out);
    }
}
