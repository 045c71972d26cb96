package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.orgscore.chart.RowProblem;

/** {@code problems.csv}: every row that is no position, every value not understood, every decision of the program. */
public final class ProblemsCsv {
    private ProblemsCsv() {}

    /** Problems of an input whose parts are these files, also where it came to no report. */
    public static void write(List<String> files, List<RowProblem> problems, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, "kind", "file", "sheet", "row", "column", "value", "reason", "remedy")) {
            for (RowProblem problem : problems) {
                csv.row(
                        problem.kind().name().toLowerCase(Locale.ROOT),
                        problem.part() < files.size() ? files.get(problem.part()) : "",
                        problem.sheet(),
                        problem.row() == 0 ? "" : problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.reason(),
                        problem.remedy());
            }
        }
    }
}
