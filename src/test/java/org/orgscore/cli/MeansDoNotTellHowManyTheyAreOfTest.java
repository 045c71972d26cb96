package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mean of the whole is the mean of its groups' means, by how many are scored of each. Where two groups withhold that
 * number because a few of them are not scored, other numbers would have given the same means as they are published.
 */
class MeansDoNotTellHowManyTheyAreOfTest {
    private static final Map<String, Double> UNITS = Map.of(
            "score", 0.1,
            "rubric_low", 0.1,
            "rubric_high", 0.1,
            "exposure_now", 0.001,
            "exposure_y2", 0.001,
            "exposure_y5", 0.001,
            "human_share", 0.001);
    /** Means of a group whose number is withheld are so much coarser. */
    private static final double COARSER = 10;

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"30, 2, 40, 3", "18, 1, 22, 4", "60, 3, 35, 2"})
    void otherNumbersWouldGiveTheSameMeans(int accountants, int oddOfFinance, int clerks, int oddOfSales)
            throws IOException {
        Path file = home.resolve("chart.csv");
        Files.writeString(
                file,
                "Job Title,Department\n" + "Accountant,Finance\n".repeat(accountants)
                        + "Payroll Clerk,Finance\n".repeat(8)
                        + "Frob of Zorblat,Finance\n".repeat(oddOfFinance)
                        + "Customer Service Representative,Sales\n".repeat(clerks)
                        + "Sales Manager,Sales\n".repeat(7)
                        + "Frob of Zorblat,Sales\n".repeat(oddOfSales)
                        + "Registered Nurse,Ward\n".repeat(50)
                        + "Frob of Zorblat,Ward\n".repeat(9));
        Path out = home.resolve("out");
        ProgramRun run = ProgramRun.in(home, "score", file.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        List<CSVRecord> rows = new ReportFiles(out).groups();
        CSVRecord total = rows.get(0);
        List<CSVRecord> departments = rows.stream()
                .filter(row -> row.get("dimension").equals("department"))
                .toList();

        List<CSVRecord> withheld = departments.stream()
                .filter(MeansDoNotTellHowManyTheyAreOfTest::isWithheld)
                .toList();

        assertThat(withheld).extracting(row -> row.get("group")).contains("Finance", "Sales");
        assertThat(total.get("fte_unmatched")).isNotEmpty();
        assertThat(UNITS.keySet()).allSatisfy(mean -> {
            double play = half(mean, total) * number(total, "fte");
            for (CSVRecord department : departments) {
                play += half(mean, department) * number(department, "fte");
            }
            // one more that is scored of the one, one fewer of the other
            assertThat(Math.abs(number(withheld.get(0), mean) - number(withheld.get(1), mean)))
                    .as(mean)
                    .isLessThanOrEqualTo(play);
        });
    }

    private static boolean isWithheld(CSVRecord group) {
        return group.get("fte_unmatched").isEmpty();
    }

    /** The most that rounding moved a mean; that it was rounded so is checked. */
    private static double half(String mean, CSVRecord group) {
        double unit = UNITS.getOrDefault(mean, 0.0) * (isWithheld(group) ? COARSER : 1);
        double units = number(group, mean) / unit;
        assertThat(Math.abs(units - Math.rint(units))).as(group + " " + mean).isLessThan(1e-6);
        return unit / 2;
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
