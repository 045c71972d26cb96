package org.orgscore.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.orgscore.chart.ChartInspector;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.ReportingLines;
import org.orgscore.chart.RowOutcome;
import org.orgscore.chart.RowProblem;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.job.store.StoredFigures;
import org.orgscore.job.store.StoredRuns;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;
import org.orgscore.score.ScoredTitle;
import org.orgscore.summary.DistinctTitles;
import org.orgscore.summary.PositionScores;
import org.orgscore.summary.ReportContext;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.ReportModelBuilder;
import org.orgscore.summary.RowCounts;
import org.orgscore.summary.RunFacts;
import org.orgscore.title.TitleMatcher;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The scoring job, top-down as its steps. Input: one chart in one or several files. An invalid row becomes a problem in
 * the report, never a failure. A restart goes through inspect to summarise again, since they keep no state, and writes
 * and publishes what was not published.
 */
final class ScoreJobFactory {
    static final String JOB = ScoreRunner.JOB;
    /** Rows a transaction; large, since a chunk leaves nothing in the store but its count. */
    private static final int CHUNK_ROWS = 5_000;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StoredRuns runs;
    private final StoredFigures figures;
    private final Progress progress;

    ScoreJobFactory(
            JobRepository repository,
            PlatformTransactionManager transactions,
            StoredRuns runs,
            StoredFigures figures,
            Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.runs = runs;
        this.figures = figures;
        this.progress = progress;
    }

    /** What one run works with beside its request. */
    record Means(
            TitleMatcher matcher,
            ReadyReference reference,
            Rubric rubric,
            OccupationScorer scorer,
            RunFacts facts,
            ReportContext context) {}

    Job create(ScoreRequest request, Means means, LongFunction<ReportPlace> place, ChartInProgress chart) {
        return new JobBuilder(JOB, repository)
                .start(step("inspect", runId -> chart.begin(inspect(request))))
                .next(read(chart))
                .next(step("match", runId -> chart.scored(match(chart, means))))
                .next(step("summarise", runId -> chart.summarised(summarise(chart, request, means))))
                .next(step(
                        "write", runId -> chart.written(place.apply(runId).write(chart.model(), chart.inspections()))))
                .next(publish(chart, place))
                .listener(new ToldReason())
                .build();
    }

    private static List<Inspection> inspect(ScoreRequest request) throws UnreadableChartException {
        ChartInspector inspector = new ChartInspector(request.read());
        List<Inspection> found = new ArrayList<>();
        for (Path file : request.files()) {
            found.addAll(inspector.inspect(file, found.size()));
        }
        return found;
    }

    private Step read(ChartInProgress chart) {
        ChartRows rows = new ChartRows(chart, progress);
        return new StepBuilder("read", repository)
                        .<RowOutcome, RowOutcome>chunk(CHUNK_ROWS)
                        .transactionManager(transactions)
                        .reader(() -> StepFailure.guard(rows::read))
                        .writer(rows::keep)
                        .stream(rows)
                        .allowStartIfComplete(true)
                        .build();
    }

    private PositionScores match(ChartInProgress chart, Means means) {
        if (chart.ledger().size() == 0) {
            throw new IllegalStateException(new UnreadableChartException(
                    "no row of the chart is a position; see which columns were read with --preview"));
        }
        chart.resolved(ReportingLines.resolve(chart.ledger()));
        DistinctTitles titles = DistinctTitles.of(chart.ledger());
        progress.step("match", titles.size() + " distinct titles");
        List<ScoredTitle> scored = titles.listQueries().parallelStream()
                .map(means.matcher()::match)
                .map(match -> ScoredTitle.of(match, means.scorer()))
                .toList();
        return new PositionScores(chart.ledger(), titles, scored);
    }

    private static ReportModel summarise(ChartInProgress chart, ScoreRequest request, Means means) {
        long positions = chart.ledger().size();
        long excluded = chart.problems().count(RowProblem.Kind.EXCLUDED);
        long rejected = chart.problems().count(RowProblem.Kind.REJECTED);
        long skipped = chart.problems().count(RowProblem.Kind.SKIPPED);
        RowCounts rows =
                new RowCounts(positions + excluded + rejected + skipped, positions, excluded, rejected, skipped);
        return new ReportModelBuilder(means.reference().reference(), means.rubric(), means.scorer(), request.summary())
                .build(
                        means.facts(),
                        rows,
                        chart.positions(),
                        chart.tree(),
                        chart.problems().list(),
                        means.context());
    }

    /** The only step that is not done again once it has completed: a published report is final. */
    private Step publish(ChartInProgress chart, LongFunction<ReportPlace> places) {
        return new StepBuilder("publish", repository)
                .tasklet(
                        (contribution, context) -> StepFailure.guard(() -> {
                            ReportPlace place = places.apply(runId(contribution));
                            place.publish(chart.writtenFolder());
                            runs.saveRun(
                                    place.runId(), chart.model(), place.target().toString());
                            figures.save(place.runId(), chart.model());
                            return RepeatStatus.FINISHED;
                        }),
                        transactions)
                .build();
    }

    /** Work of a step that fails with a checked exception. */
    private interface Work {
        void run(long runId) throws Exception;
    }

    /** The number of the job instance: the same when a run is started again. */
    private static long runId(StepContribution contribution) {
        return contribution.getStepExecution().getJobExecution().getJobInstanceId();
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> StepFailure.guard(() -> {
                            progress.step(name, "");
                            work.run(runId(contribution));
                            return RepeatStatus.FINISHED;
                        }),
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
