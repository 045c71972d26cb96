package org.orgscore.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.orgscore.job.Progress;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.job.store.StoredRuns;
import org.orgscore.job.store.StoredRuns.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jobs/history}: the last runs and what became of them. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "Lists the last runs.")
final class HistoryCommand implements Callable<Integer> {
    private static final int DEFAULT_LAST = 20;

    @Option(names = "--last", paramLabel = "N", description = "how many runs")
    private int last = DEFAULT_LAST;

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(System.err, Progress.Style.QUIET);
        try (HeldStore held = HeldStore.open(Settings.none().store(Home.current()), "history", progress)) {
            for (RunLine run : new StoredRuns(held.batch().jdbc()).listLast(last)) {
                System.out.printf(
                        "%d  %s  %s  %s  %s  rows %d, positions %d, rejected %d  score %s  %s%n",
                        run.execution(),
                        run.started(),
                        run.status(),
                        run.organisation(),
                        run.files(),
                        run.rowsRead(),
                        run.positions(),
                        run.rowsRejected(),
                        run.score().map(Object::toString).orElse("-"),
                        run.folder());
            }
            return ExitCodes.DONE;
        } catch (StoreBusyException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }
}
