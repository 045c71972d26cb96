package org.orgscore.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadAhead;
import org.orgscore.chart.RowInterpreter;
import org.orgscore.chart.RowOutcome;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.UnreadableChartException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The rows below the header of all files of a chart, one after the other, and what becomes of them. Keeps no state for a
 * restart: a run that starts again reads from the first row.
 */
final class ChartRows implements ItemStreamReader<ChartRows.PartRow> {
    private final ChartInProgress chart;
    private final Progress progress;
    private List<RowInterpreter> interpreters = List.of();
    private Optional<RowSource> source = Optional.empty();
    private int part;
    private long rows;

    ChartRows(ChartInProgress chart, Progress progress) {
        this.chart = chart;
        this.progress = progress;
    }

    /** A row and which file it is from. */
    record PartRow(int part, RawRow row) {}

    /** What a row turned out to be. */
    record PartOutcome(RowOutcome outcome) {}

    @Override
    public void open(ExecutionContext context) throws ItemStreamException {
        List<Inspection> inspections = chart.inspections();
        interpreters = IntStream.range(0, inspections.size())
                .mapToObj(i -> new RowInterpreter(inspections.get(i), i))
                .toList();
        part = -1;
        rows = 0;
    }

    @Override
    public @Nullable PartRow read() throws Exception {
        while (true) {
            if (source.isEmpty() && !openNext()) {
                return null;
            }
            Optional<RawRow> row = nextBelowHeader(source.orElseThrow());
            if (row.isPresent()) {
                progress.rows(++rows);
                return new PartRow(part, row.get());
            }
            closeSource();
        }
    }

    PartOutcome interpret(PartRow row) {
        return new PartOutcome(interpreters.get(row.part()).interpret(row.row()));
    }

    /** Positions go into the ledger, everything else into the problems. */
    void keep(Chunk<? extends PartOutcome> outcomes) {
        for (PartOutcome one : outcomes) {
            if (one.outcome() instanceof RowOutcome.Accepted accepted) {
                chart.ledger().put(accepted.position());
                accepted.warnings().forEach(chart.problems()::add);
            } else if (one.outcome() instanceof RowOutcome.Dropped dropped) {
                chart.problems().add(dropped.problem());
            }
        }
    }

    @Override
    public void close() throws ItemStreamException {
        try {
            closeSource();
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    private boolean openNext() throws IOException {
        part++;
        if (part >= chart.inspections().size()) {
            return false;
        }
        source = Optional.of(new ReadAhead(chart.inspections().get(part).table().open()));
        return true;
    }

    private Optional<RawRow> nextBelowHeader(RowSource rows) throws UnreadableChartException {
        Inspection inspection = chart.inspections().get(part);
        try {
            Optional<RawRow> row = rows.next();
            while (row.isPresent() && row.get().number() <= inspection.headerRow()) {
                row = rows.next();
            }
            return row;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers of binary formats fail in every way on damaged files; all of it means the same to the user.
            throw new UnreadableChartException(
                    inspection.file() + ": cannot be read to its end: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + "; export the chart again",
                    e);
        }
    }

    private void closeSource() throws IOException {
        if (source.isPresent()) {
            source.get().close();
            source = Optional.empty();
        }
    }
}
