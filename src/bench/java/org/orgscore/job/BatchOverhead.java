package org.orgscore.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orgscore.chart.ChartInspector;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.ReadSettings;
import org.orgscore.chart.RowOutcome;
import org.orgscore.job.store.StoreSettings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Reads a chart into the ledger as a step of Spring Batch, and with the same reader and writer in a plain loop. */
final class BatchOverhead {
    private static final int CHUNK_ROWS = 5_000;
    private static final int TURNS = 3;
    private static final double NANOS = 1e9;

    private final Inspection inspection;

    private BatchOverhead(Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * Writes the best of three turns each, in seconds.
     *
     * @param arguments where the figures go; the chart
     */
    public static void main(String[] arguments) throws Exception {
        Path chart = Path.of(arguments[1]);
        Path store = Files.createTempDirectory("bench-store");
        BatchOverhead overhead = new BatchOverhead(new ChartInspector(ReadSettings.defaults()).inspect(chart, 0).get(0));
        double loop = Double.POSITIVE_INFINITY;
        double step = Double.POSITIVE_INFINITY;
        try (BatchInfrastructure batch = BatchInfrastructure.open(StoreSettings.inFolder(store))) {
            for (int turn = 0; turn < TURNS; turn++) {
                loop = Math.min(loop, overhead.inLoop());
                step = Math.min(step, overhead.inStep(batch, turn));
            }
        }
        FolderSwap.delete(store);
        Files.writeString(Path.of(arguments[0]), step + "\n" + loop + "\n");
    }

    private ChartRows rows() {
        ChartInProgress chart = new ChartInProgress();
        chart.begin(List.of(inspection));
        return new ChartRows(chart, new Progress(System.out, Progress.Style.QUIET));
    }

    private double inLoop() throws Exception {
        ChartRows rows = rows();
        long start = System.nanoTime();
        rows.open(new ExecutionContext());
        List<RowOutcome> outcomes = new ArrayList<>();
        RowOutcome outcome = rows.read();
        while (outcome != null) {
            outcomes.add(outcome);
            if (outcomes.size() == CHUNK_ROWS) {
                rows.keep(new Chunk<>(outcomes));
                outcomes.clear();
            }
            outcome = rows.read();
        }
        rows.keep(new Chunk<>(outcomes));
        rows.close();
        return (System.nanoTime() - start) / NANOS;
    }

    private double inStep(BatchInfrastructure batch, int turn) throws Exception {
        ChartRows rows = rows();
        var step = new StepBuilder("read", batch.repository())
                .<RowOutcome, RowOutcome>chunk(CHUNK_ROWS)
                .transactionManager(batch.transactions())
                .reader(rows)
                .writer(rows::keep)
                .stream(rows)
                .build();
        var job = new JobBuilder("overhead", batch.repository()).start(step).build();
        long start = System.nanoTime();
        JobExecution execution = batch.operator()
                .start(job, new JobParametersBuilder().addLong("turn", (long) turn).toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("ended as " + execution.getStatus());
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
