package org.orgscore.job;

import java.io.IOException;
import java.util.Optional;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadAhead;
import org.orgscore.chart.RowInterpreter;
import org.orgscore.chart.RowOutcome;
import org.orgscore.chart.Source;
import org.orgscore.chart.UnreadableChartException;

/** What the rows below the header of one file turn out to be. The file is parsed ahead, on a thread of its own. */
final class RowOutcomes implements Source<RowOutcome> {
    private final Inspection inspection;
    private final RowInterpreter interpreter;
    private final Source<RawRow> rows;

    /** @param part number of the file in its chart */
    RowOutcomes(Inspection inspection, int part) throws IOException {
        this.inspection = inspection;
        this.interpreter = new RowInterpreter(inspection, part);
        this.rows = new ReadAhead<>(inspection.table().open());
    }

    /** Throws an IllegalStateException around an UnreadableChartException where the file cannot be read to its end. */
    @Override
    public Optional<RowOutcome> next() {
        return nextBelowHeader().map(interpreter::interpret);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Optional<RawRow> nextBelowHeader() {
        try {
            Optional<RawRow> row = rows.next();
            while (row.isPresent() && row.get().number() <= inspection.headerRow()) {
                row = rows.next();
            }
            return row;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers of binary formats fail in every way on damaged files; all of it means the same to the user.
            throw new IllegalStateException(new UnreadableChartException(
                    inspection.file() + ": cannot be read to its end: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + "; export the chart again",
                    e));
        }
    }
}
