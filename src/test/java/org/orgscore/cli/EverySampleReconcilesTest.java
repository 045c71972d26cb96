package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, headcount and FTE are conserved from the file to the last breakdown. */
class EverySampleReconcilesTest {
    private static final List<String> FILES = List.of(
            "analyst/mapping.properties",
            "analyst/problems.csv",
            "analyst/run.json",
            "analyst/titles.csv",
            "executive/groups.csv",
            "executive/report.html",
            "executive/report.pdf",
            "executive/summary.json",
            "executive/workbook.xlsx");
    private static final List<String> FLAT = List.of("department", "location", "major_group", "occupation", "band");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"hospital.xlsx", "manufacturer.csv", "software-company.xlsx", "bank.xls", "city-public-works.csv"
            })
    void fromRowsToGroups(String sample) throws IOException {
        Path out = home.resolve("report");

        ProgramRun run = ProgramRun.in(
                home,
                "score",
                "--quiet",
                "--out",
                out.toString(),
                Path.of("samples", sample).toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        ReportFiles report = new ReportFiles(out);
        assertThat(report.names()).containsAll(FILES);
        JsonNode counts = report.run();
        assertThat(counts.get("rows_read").asLong())
                .isEqualTo(sum(counts, "positions", "rows_excluded", "rows_rejected", "rows_skipped"));
        assertThat(sum(counts.get("titles_by_decision"), "accepted", "review", "unmatched", "override"))
                .isEqualTo(counts.get("titles").asLong());
        double headcount = counts.get("headcount").asDouble();
        for (String dimension : FLAT) {
            assertThat(columnSum(report, dimension, "headcount"))
                    .as(dimension)
                    .isCloseTo(headcount, within(0.01 * report.groups().size()));
            assertThat(columnSum(report, dimension, "fte"))
                    .as(dimension)
                    .isCloseTo(
                            counts.get("fte").asDouble(),
                            within(0.01 * report.groups().size()));
        }
        double titles = report.titles().stream()
                .mapToDouble(title -> Double.parseDouble(title.get("headcount")))
                .sum();
        assertThat(titles).isCloseTo(headcount, within(0.01));
    }

    private static long sum(JsonNode node, String... keys) {
        long sum = 0;
        for (String key : keys) {
            sum += node.get(key).asLong();
        }
        return sum;
    }

    private static double columnSum(ReportFiles report, String dimension, String column) throws IOException {
        double sum = 0;
        for (CSVRecord group : report.groups()) {
            if (group.get("dimension").equals(dimension)) {
                sum += Double.parseDouble(group.get(column));
            }
        }
        return sum;
    }
}
