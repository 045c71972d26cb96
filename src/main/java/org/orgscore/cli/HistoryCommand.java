package org.orgscore.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.Progress;
import org.orgscore.job.store.InboxFiles;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.job.store.StoredRuns;
import org.orgscore.job.store.StoredRuns.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jobs/history}: the last runs and what became of them, newest first. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "Lists the last runs, newest first.")
final class HistoryCommand implements Callable<Integer> {
    private static final int DEFAULT_LAST = 20;
    private static final int START_TO_THE_SECOND = 19;

    @Option(names = "--last", paramLabel = "N", description = "how many runs (20)")
    private int last = DEFAULT_LAST;

    @Option(names = "--files", description = "what nightly runs took from the inbox, instead of runs")
    private boolean files;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file")
    private @Nullable Path settingsFile;

    @Override
    public Integer call() throws IOException {
        Settings settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
        Progress progress = new Progress(System.err, Progress.Style.QUIET);
        try (HeldStore held = HeldStore.open(settings, Home.current(), "history", progress)) {
            if (files) {
                printFiles(new InboxFiles(held.batch().jdbc()).listLast(last));
                return ExitCodes.DONE;
            }
            List<RunLine> runs = new StoredRuns(held.batch().jdbc()).listLast(last);
            if (json) {
                printJson(runs);
            } else {
                printText(runs);
            }
            return ExitCodes.DONE;
        } catch (StoreBusyException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private void printFiles(List<InboxFiles.Line> lines) throws IOException {
        if (json) {
            print(lines.stream().map(HistoryCommand::line).toList());
            return;
        }
        for (InboxFiles.Line line : lines) {
            System.out.printf(
                    "%s  %s/%s  %s%s%n    %s%n",
                    line.claimedAt().map(Object::toString).orElse(""),
                    line.organisation(),
                    line.fileName(),
                    line.state(),
                    line.reason().isEmpty() ? "" : ": " + line.reason(),
                    line.keptIn());
        }
    }

    private static Map<String, Object> line(InboxFiles.Line file) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("claim", file.claimId());
        line.put("organisation", file.organisation());
        line.put("file", file.fileName());
        line.put("state", file.state().name());
        line.put("attempts", file.attempts());
        line.put("sha256", file.contentSha256());
        file.claimedAt().ifPresent(time -> line.put("claimed", time.toString()));
        file.settledAt().ifPresent(time -> line.put("settled", time.toString()));
        line.put("run", file.runId());
        line.put("reason", file.reason());
        line.put("kept_in", file.keptIn());
        return line;
    }

    private static void printText(List<RunLine> runs) {
        if (runs.isEmpty()) {
            System.out.println("No run yet. Score a chart with jobs/score FILE.");
        }
        for (RunLine run : runs) {
            System.out.printf(
                    "%s  run %d  %s  %s  %s  %s%n",
                    start(run), run.execution(), run.job(), run.status(), run.organisation(), run.files());
            if (!run.remark().isEmpty()) {
                System.out.println("    " + run.remark());
            }
            if (!run.folder().isEmpty()) {
                System.out.printf(
                        "    %,d rows, %,d positions, %,d rejected; score %s%n    %s%n",
                        run.rowsRead(),
                        run.positions(),
                        run.rowsRejected(),
                        run.score().map(Object::toString).orElse("none"),
                        run.folder());
            }
        }
    }

    private static void printJson(List<RunLine> runs) throws IOException {
        print(runs.stream().map(HistoryCommand::line).toList());
    }

    private static void print(List<Map<String, Object>> lines) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        mapper.writerWithDefaultPrettyPrinter().writeValue(System.out, lines);
        System.out.println();
    }

    private static Map<String, Object> line(RunLine run) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("run", run.execution());
        line.put("started", start(run));
        line.put("job", run.job());
        line.put("status", run.status());
        line.put("remark", run.remark());
        line.put("organisation", run.organisation());
        line.put("files", run.files());
        line.put("rows_read", run.rowsRead());
        line.put("positions", run.positions());
        line.put("rows_rejected", run.rowsRejected());
        run.score().ifPresent(score -> line.put("score", score));
        line.put("folder", run.folder());
        return line;
    }

    private static String start(RunLine run) {
        String text = run.started();
        return text.substring(0, Math.min(START_TO_THE_SECOND, text.length()));
    }
}
