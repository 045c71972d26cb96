package org.orgscore.job;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.ReadAhead;
import org.orgscore.chart.RowOutcome;
import org.orgscore.chart.Source;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * What the rows of all files of a chart turn out to be, one file after the other. Parsing and interpreting go on ahead,
 * each on a thread of its own. Keeps no state for a restart: a run that starts again reads from the first row.
 */
final class ChartRows implements ItemStreamReader<RowOutcome> {
    private final ChartInProgress chart;
    private final Progress progress;
    private Optional<Source<RowOutcome>> source = Optional.empty();
    private int part;
    private long rows;

    ChartRows(ChartInProgress chart, Progress progress) {
        this.chart = chart;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) throws ItemStreamException {
        part = -1;
        rows = 0;
    }

    @Override
    public @Nullable RowOutcome read() throws Exception {
        while (true) {
            if (source.isEmpty() && !openNext()) {
                return null;
            }
            Optional<RowOutcome> outcome = source.orElseThrow().next();
            if (outcome.isPresent()) {
                progress.rows(++rows);
                return outcome.get();
            }
            closeSource();
        }
    }

    /** Positions go into the ledger, everything else into the problems. */
    void keep(Chunk<? extends RowOutcome> outcomes) {
        for (RowOutcome outcome : outcomes) {
            if (outcome instanceof RowOutcome.Accepted accepted) {
                chart.ledger().put(accepted.position());
                accepted.warnings().forEach(chart.problems()::add);
            } else if (outcome instanceof RowOutcome.Dropped dropped) {
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
        source = Optional.of(new ReadAhead<>(new RowOutcomes(chart.inspections().get(part), part)));
        return true;
    }

    private void closeSource() throws IOException {
        if (source.isPresent()) {
            source.get().close();
            source = Optional.empty();
        }
    }
}
