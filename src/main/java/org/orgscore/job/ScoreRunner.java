package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.orgscore.chart.RowProblem;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.job.store.ScoredContent;
import org.orgscore.job.store.StoredFigures;
import org.orgscore.job.store.StoredOverrides;
import org.orgscore.job.store.StoredRuns;
import org.orgscore.report.EarlierReport;
import org.orgscore.report.ReportFolder;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;
import org.orgscore.summary.EarlierPublication;
import org.orgscore.summary.EarlierRun;
import org.orgscore.summary.ReportContext;
import org.orgscore.summary.RunFacts;
import org.orgscore.title.CascadeMatcher;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** Runs the scoring job: once for the same chart, reference, rubric, settings and overrides of an organisation. */
public final class ScoreRunner {
    public static final String JOB = "score";
    /** Reports back to which a few persons' pay must not follow by subtraction. */
    private static final int PUBLICATIONS_LOOKED_AT = 12;

    private final BatchInfrastructure batch;
    private final ReadyReference reference;
    private final Progress progress;
    private final String program;
    private final StoredRuns runs;
    private final ScoredContent content;

    public ScoreRunner(BatchInfrastructure batch, ReadyReference reference, Progress progress, String program) {
        this.batch = batch;
        this.reference = reference;
        this.progress = progress;
        this.program = program;
        this.runs = new StoredRuns(batch.jdbc());
        this.content = new ScoredContent(batch.jdbc());
    }

    /**
     * How a run ended.
     *
     * @param runId number of the run that made the report
     * @param folder the report's
     * @param already true where nothing was done, since the chart had been scored before
     * @param tooManyRejected true where more rows were rejected than the settings allow
     */
    public record Outcome(long runId, Path folder, boolean already, boolean tooManyRejected) {}

    /** Scores a chart; throws JobFailure with one plain line where it could not. */
    public Outcome run(ScoreRequest request) throws JobFailure {
        try {
            return launch(request);
        } catch (IOException | JobExecutionException e) {
            throw new JobFailure(JobFailure.Reason.OTHER, oneLine(e), e);
        }
    }

    private Outcome launch(ScoreRequest request) throws IOException, JobExecutionException, JobFailure {
        String inputSha256 = hashInput(request);
        StoredOverrides overrides = new StoredOverrides(batch.jdbc(), request.organisation());
        Rubric rubric = Rubric.current();
        String overridesSha256 = Hashes.of(overrides.content());
        String fingerprint = Hashes.of(String.join(
                "\n",
                inputSha256,
                reference.reference().identity().sha256(),
                rubric.version(),
                request.settingsText(),
                overridesSha256,
                request.out().map(out -> out.toAbsolutePath().toString()).orElse("")));
        JobParameters parameters = parameters(request, fingerprint);
        String what = Hashes.of(request.organisation() + "\n" + fingerprint);
        String lease = JOB + ":" + what;
        if (!batch.leases().take(lease)) {
            throw new JobFailure(
                    JobFailure.Reason.BUSY,
                    request.files().get(0) + ": is being scored by another process; wait for it to end");
        }
        try {
            Recovery.recover(batch, List.of(JOB));
            Optional<Long> done = findDone(parameters, what);
            if (done.isPresent() && !request.again()) {
                String folder = runs.findFolder(done.get()).orElse("");
                return new Outcome(done.get(), Path.of(folder), true, tooManyRejected(done.get(), request));
            }
            JobParameters chosen = done.isPresent() ? againParameters(parameters) : parameters;
            Recovery.allowRestart(batch, JOB, chosen);
            Outcome outcome = execute(request, chosen, inputSha256, overrides, overridesSha256, rubric);
            content.save(what, outcome.runId());
            return outcome;
        } finally {
            batch.leases().release(lease);
        }
    }

    private Outcome execute(
            ScoreRequest request,
            JobParameters parameters,
            String inputSha256,
            StoredOverrides overrides,
            String overridesSha256,
            Rubric rubric)
            throws IOException, JobExecutionException, JobFailure {
        checkPlace(request);
        RunFacts facts = new RunFacts(
                request.organisation(),
                request.files().stream().map(ScoreRunner::name).toList(),
                inputSha256,
                LocalDate.now(ZoneId.systemDefault()),
                reference.reference().identity(),
                rubric.version(),
                program);
        OccupationScorer scorer =
                new OccupationScorer(rubric, reference.reference().listOccupations());
        CascadeMatcher matcher =
                new CascadeMatcher(reference.index(), reference.reference(), request.match(), overrides);
        LongFunction<ReportPlace> place = runId -> new ReportPlace(
                runId,
                target(request, inputSha256, runId),
                request.out().isEmpty(),
                new ReportFolder(reference.reference(), request.report().brand()),
                new ReportFolder.RunRecord(runId, request.settingsText(), overridesSha256));
        ChartInProgress chart = new ChartInProgress();
        Job job = new ScoreJobFactory(
                        batch.repository(), batch.transactions(), runs, new StoredFigures(batch.jdbc()), progress)
                .create(
                        request,
                        new ScoreJobFactory.Means(matcher, reference, rubric, scorer, facts, context(request)),
                        place,
                        chart);
        JobExecution execution = batch.operator()
                .start(
                        job,
                        new JobParametersBuilder(parameters)
                                .addString(Recovery.WORKER, batch.leases().worker(), false)
                                .toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution, chart.problems().list());
        }
        long runId = execution.getJobInstance().getInstanceId();
        return new Outcome(runId, target(request, inputSha256, runId), false, tooManyRejected(runId, request));
    }

    /** What was published of the same organisation, and the run to compare with. */
    private ReportContext context(ScoreRequest request) throws IOException, JobFailure {
        List<EarlierReport> published = runs.listFolders(request.organisation(), PUBLICATIONS_LOOKED_AT).stream()
                .map(folder -> new EarlierReport(Path.of(folder)))
                .filter(EarlierReport::exists)
                .toList();
        EarlierPublication publication = EarlierPublication.NONE;
        for (int i = 0; i < published.size(); i++) {
            publication = publication.and(
                    i == 0
                            ? published.get(i).listHeadcounts()
                            : published.get(i).listHeadcountsWithPay());
        }
        Optional<EarlierRun> compareWith = Optional.empty();
        if (request.report().compare().isPresent()) {
            compareWith =
                    Optional.of(findEarlier(request.report().compare().get()).run());
        }
        return new ReportContext(publication, compareWith);
    }

    /** By the number of a run, or else by its folder. */
    private EarlierReport findEarlier(String runOrFolder) throws JobFailure {
        Optional<String> folder =
                runOrFolder.matches("\\d{1,18}") ? runs.findFolder(Long.parseLong(runOrFolder)) : Optional.empty();
        EarlierReport report = new EarlierReport(Path.of(folder.orElse(runOrFolder)));
        if (!report.exists()) {
            throw new JobFailure(
                    JobFailure.Reason.INPUT,
                    "--compare " + runOrFolder
                            + ": no such run, and no report folder; see jobs/history for the runs there are");
        }
        return report;
    }

    private static void checkPlace(ScoreRequest request) throws IOException, JobFailure {
        if (request.out().isPresent() && !ReportPlace.mayReplace(request.out().get())) {
            throw new JobFailure(
                    JobFailure.Reason.INPUT,
                    request.out().get()
                            + ": holds other files; give --out a folder that is absent, empty or an earlier report");
        }
    }

    private boolean tooManyRejected(long runId, ScoreRequest request) {
        return runs.findRejectedShare(runId)
                .filter(share -> share > request.maxRejectedShare())
                .isPresent();
    }

    private static String hashInput(ScoreRequest request) throws JobFailure {
        try {
            return Hashes.of(request.files());
        } catch (IOException e) {
            throw new JobFailure(
                    JobFailure.Reason.INPUT,
                    request.files().get(0) + ": cannot be read; check that it is a file and may be read",
                    e);
        }
    }

    /** The run that scored this before, as the history says or, where that was pruned, the list of what was scored. */
    private Optional<Long> findDone(JobParameters parameters, String what) {
        return findCompleted(parameters).map(JobInstance::getInstanceId).or(() -> content.findRun(what)
                .filter(runId -> runs.findFolder(runId)
                        .filter(folder -> Files.isDirectory(Path.of(folder)))
                        .isPresent()));
    }

    private Optional<JobInstance> findCompleted(JobParameters parameters) {
        JobInstance instance = batch.repository().getJobInstance(ScoreJobFactory.JOB, parameters);
        if (instance == null) {
            return Optional.empty();
        }
        JobExecution last = batch.repository().getLastJobExecution(instance);
        return last != null && last.getStatus() == BatchStatus.COMPLETED ? Optional.of(instance) : Optional.empty();
    }

    private static JobParameters parameters(ScoreRequest request, String fingerprint) {
        return new JobParametersBuilder()
                .addString("organisation", request.organisation())
                .addString("fingerprint", fingerprint)
                .toJobParameters();
    }

    /**
     * The first number that has not completed yet, so that a killed repetition is finished and not begun anew. Numbers
     * complete in their order, so that it is found by halving: a chart that is repeated every night has hundreds.
     */
    private JobParameters againParameters(JobParameters parameters) {
        long completed = 0;
        long open = 1;
        while (findCompleted(again(parameters, open)).isPresent()) {
            completed = open;
            open *= 2;
        }
        while (open - completed > 1) {
            long middle = (open + completed) / 2;
            if (findCompleted(again(parameters, middle)).isPresent()) {
                completed = middle;
            } else {
                open = middle;
            }
        }
        return again(parameters, open);
    }

    private static JobParameters again(JobParameters parameters, long number) {
        return new JobParametersBuilder(parameters).addLong("again", number).toJobParameters();
    }

    private static Path target(ScoreRequest request, String inputSha256, long runId) {
        return request.out().map(Path::toAbsolutePath).orElseGet(() -> request.reportsFolder()
                .resolve(safe(request.organisation()))
                .resolve(safe(name(request.files().get(0))) + "-" + inputSha256.substring(0, 8))
                .resolve(String.format(Locale.ROOT, "run-%06d", runId))
                .toAbsolutePath());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        return safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
    }

    private static JobFailure failure(JobExecution execution, List<RowProblem> problems) {
        List<Throwable> failures = execution.getAllFailureExceptions().stream()
                .map(StepFailure::unwrapped)
                .toList();
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableChartException) {
                    return new JobFailure(JobFailure.Reason.INPUT, oneLine(cause), cause, problems);
                }
            }
        }
        Throwable first = failures.isEmpty() ? new IllegalStateException("the run was stopped") : failures.get(0);
        return new JobFailure(JobFailure.Reason.OTHER, oneLine(first), first, problems);
    }

    private static String oneLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null
                && (root.getMessage() == null || root.getMessage().isBlank())) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.replaceAll("\\s+", " ");
    }
}
