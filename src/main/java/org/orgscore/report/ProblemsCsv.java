package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.orgscore.chart.RowProblem;
import org.orgscore.summary.ReportModel;

/** {@code problems.csv}: every row that is no position, every value not understood, every decision of the program. */
final class ProblemsCsv {
    void write(ReportModel model, Path file) throws IOException {
        List<String> files = model.run().chartNames();
        try (CsvFile csv = new CsvFile(file, "kind", "file", "sheet", "row", "column", "value", "reason", "remedy")) {
            for (RowProblem problem : model.problems()) {
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
