package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.ChartPreview;
import org.orgscore.chart.Field;
import org.orgscore.chart.MappingFile;
import org.orgscore.chart.Password;
import org.orgscore.chart.ReadSettings;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.job.JobFailure;
import org.orgscore.job.Progress;
import org.orgscore.job.ReportRequest;
import org.orgscore.job.ScoreRequest;
import org.orgscore.job.ScoreRunner;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.report.Brand;
import org.orgscore.report.WarmUp;
import org.orgscore.summary.SummarySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs/score}: scores one chart, or several each by itself. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Scores an org chart and writes its report.")
final class ScoreCommand implements Callable<Integer> {
    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "orgscore.terminal";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "org chart: Excel or CSV")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "report folder: absent, empty or an earlier report")
    private @Nullable Path out;

    @Option(names = "--organisation", paramLabel = "NAME", description = "whose chart it is")
    private String organisation = ScoreRequest.DEFAULT_ORGANISATION;

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file")
    private @Nullable Path settingsFile;

    @Option(names = "--map", paramLabel = "FIELD=HEADER", description = "which header holds a field")
    private Map<String, String> columns = Map.of();

    @Option(names = "--mapping", paramLabel = "FILE", description = "mapping.properties of an earlier run")
    private @Nullable Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME", description = "sheet to read; give it again for more")
    private List<String> sheets = List.of();

    @Option(names = "--join", description = "read all files as one chart")
    private boolean join;

    @Option(names = "--preview", description = "show what would be read, and write nothing")
    private boolean preview;

    @Option(names = "--min-group", paramLabel = "N", description = "smallest group that is shown")
    private @Nullable Integer minGroup;

    @Option(names = "--currency", paramLabel = "CODE", description = "currency of pay that shows no sign")
    private String currency = "";

    @Option(names = "--password-file", paramLabel = "FILE", description = "file with the password of the workbook")
    private @Nullable Path passwordFile;

    @Option(names = "--compare", paramLabel = "RUN_OR_FOLDER", description = "earlier run to show changes from")
    private @Nullable String compare;

    @Option(names = "--again", description = "score a chart that was scored before")
    private boolean again;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    @Override
    public Integer call() throws IOException {
        try {
            Settings settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
            settings.listUnknownKeys().forEach(System.err::println);
            ReadSettings read = readSettings(settings);
            return preview ? preview(read) : score(settings, read);
        } catch (UnreadableChartException | InvalidReferenceException | IllegalArgumentException e) {
            return failed(e.getMessage(), ExitCodes.USAGE);
        } catch (StoreBusyException e) {
            return failed(e.getMessage(), ExitCodes.FAILED);
        } catch (JobFailure e) {
            return failed(e.getMessage(), e.reason() == JobFailure.Reason.INPUT ? ExitCodes.USAGE : ExitCodes.FAILED);
        }
    }

    private int preview(ReadSettings read) throws UnreadableChartException {
        for (Path file : files) {
            System.out.print(ChartPreview.of(file, read));
        }
        return ExitCodes.DONE;
    }

    private int score(Settings settings, ReadSettings read) throws IOException, StoreBusyException, JobFailure {
        Home home = Home.current();
        List<ScoreRequest> requests = requests(home, settings, read);
        if (!settings.listErrors().isEmpty()) {
            return failed(String.join(System.lineSeparator(), settings.listErrors()), ExitCodes.USAGE);
        }
        checkFiles();
        WarmUp.start();
        ReferenceChoice.Opening opening = choice.openBeside(settings, home);
        Progress progress = new Progress(System.err, style());
        try (HeldStore held = HeldStore.open(settings, home, "score", progress)) {
            ScoreRunner runner = new ScoreRunner(held.batch(), opening.get(), progress, ProgramVersion.text());
            int code = ExitCodes.DONE;
            for (ScoreRequest request : requests) {
                ScoreRunner.Outcome outcome = runner.run(request);
                progress.done();
                tell(outcome);
                code = outcome.tooManyRejected() ? ExitCodes.TOO_MANY_REJECTED : code;
            }
            return code;
        }
    }

    private void tell(ScoreRunner.Outcome outcome) {
        if (outcome.already()) {
            System.out.println("Scored before with the same reference and settings: " + outcome.folder()
                    + " (score it again with --again)");
        } else if (outcome.tooManyRejected()) {
            System.out.println("Report: " + outcome.folder() + " (many rows were rejected; see analyst/problems.csv)");
        } else {
            System.out.println("Report: " + outcome.folder());
        }
    }

    private List<ScoreRequest> requests(Home home, Settings settings, ReadSettings read) {
        SummarySettings summary = SummarySettings.defaults()
                .withMinGroup(minGroup == null ? settings.minGroup() : minGroup)
                .withScenarios(settings.scenarios());
        List<List<Path>> charts =
                join ? List.of(files) : files.stream().map(List::of).toList();
        Brand brand = settings.brand();
        List<ScoreRequest> requests = new ArrayList<>();
        for (List<Path> chart : charts) {
            Optional<Path> folder = Optional.ofNullable(out)
                    .map(given -> charts.size() > 1
                            ? given.resolve(String.valueOf(chart.get(0).getFileName()))
                            : given);
            requests.add(new ScoreRequest(
                    chart,
                    organisation,
                    folder,
                    settings.reports(home),
                    again,
                    read,
                    settings.match(),
                    summary,
                    settings.maxRejectedShare(),
                    new ReportRequest(Optional.ofNullable(compare), brand)));
        }
        return requests;
    }

    private void checkFiles() throws JobFailure {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                String what = Files.isDirectory(file) ? "is a folder; give the chart's file" : "there is no such file";
                throw new JobFailure(JobFailure.Reason.INPUT, file + ": " + what);
            }
        }
    }

    private ReadSettings readSettings(Settings settings) throws UnreadableChartException {
        Map<Field, String> headers = new EnumMap<>(Field.class);
        if (mapping != null) {
            headers.putAll(MappingFile.read(mapping));
        }
        for (Map.Entry<String, String> given : columns.entrySet()) {
            headers.put(MappingFile.field(given.getKey()), given.getValue());
        }
        ReadSettings read = ReadSettings.defaults()
                .withColumns(headers)
                .withCurrency(currency)
                .withLimits(settings.readLimits());
        if (passwordFile != null) {
            read = read.withPassword(Password.read(passwordFile));
        }
        return read.withSheets(sheets);
    }

    private Progress.Style style() {
        if (quiet) {
            return Progress.Style.QUIET;
        }
        return Boolean.getBoolean(TERMINAL) ? Progress.Style.TERMINAL : Progress.Style.LINES;
    }

    private static int failed(@Nullable String message, int code) {
        System.err.println("orgscore: " + message);
        return code;
    }
}
