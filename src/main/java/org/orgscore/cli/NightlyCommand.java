package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.Progress;
import org.orgscore.job.ReadyReference;
import org.orgscore.job.delivery.Deliveries;
import org.orgscore.job.nightly.Health;
import org.orgscore.job.nightly.NightOutcome;
import org.orgscore.job.nightly.NightlyLoop;
import org.orgscore.job.nightly.NightlyRun;
import org.orgscore.job.nightly.NightlySettings;
import org.orgscore.job.nightly.Plan;
import org.orgscore.job.nightly.Stopping;
import org.orgscore.job.store.Outbox;
import org.orgscore.job.store.StoreBusyException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobs/nightly}: scores every new chart in the inbox, once or whenever one is dropped. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Scores every new chart in the inbox. Settings: jobs/nightly.properties.")
final class NightlyCommand implements Callable<Integer> {
    @Option(names = "--settings", paramLabel = "FILE", description = "settings file (jobs/nightly.properties)")
    private @Nullable Path settingsFile;

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    @ArgGroup
    private Mode mode = new Mode();

    /** What to do other than one night. */
    private static final class Mode {
        @Option(names = "--watch", description = "stay, and score a file within a minute of its arrival")
        private boolean watch;

        @Option(names = "--check", description = "print what a night would do, and change nothing")
        private boolean check;

        @Option(names = "--health", description = "print one line for a monitor; exit code 1 when something is wrong")
        private boolean health;

        @Option(names = "--deliveries", description = "list what was not delivered, or may not have been")
        private boolean deliveries;

        @Option(names = "--resend", paramLabel = "ID", description = "send an uncertain or refused delivery again")
        private @Nullable String resend;
    }

    @Override
    public Integer call() throws Exception {
        Home home = Home.current();
        Path given = settingsFile == null ? home.folder().resolve("jobs/nightly.properties") : settingsFile;
        try {
            NightlyFile file = NightlyFile.read(given, home);
            NightlySettings settings = file.nightly();
            file.shared().store(home);
            file.recipients();
            file.shared().listUnknownKeys().forEach(warning -> System.err.println("orgscore: " + warning));
            List<String> errors = file.shared().listErrors();
            if (!errors.isEmpty()) {
                errors.forEach(error -> System.err.println("orgscore: " + given + ": " + error));
                return ExitCodes.USAGE;
            }
            if (mode.health) {
                return health(settings);
            }
            if (mode.deliveries || mode.resend != null) {
                return deliveries(home, file);
            }
            return mode.check ? check(settings) : run(home, file, settings);
        } catch (IllegalArgumentException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.USAGE;
        }
    }

    private static int health(NightlySettings settings) throws IOException {
        Health health = Health.of(settings, Instant.now());
        System.out.println(health.line());
        return health.good() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static int check(NightlySettings settings) throws IOException {
        Plan plan = Plan.of(settings);
        plan.lines().forEach(System.out::println);
        plan.obstacles().forEach(obstacle -> System.err.println("orgscore: " + obstacle));
        return plan.obstacles().isEmpty() ? ExitCodes.DONE : ExitCodes.USAGE;
    }

    private int run(Home home, NightlyFile file, NightlySettings settings) throws Exception {
        NightlyLog.configure(file.jsonLogs());
        List<String> obstacles = Plan.of(settings).obstacles();
        if (!obstacles.isEmpty()) {
            obstacles.forEach(obstacle -> System.err.println("orgscore: " + obstacle));
            return ExitCodes.FAILED;
        }
        for (Path folder : List.of(
                settings.inbox(),
                settings.archive(),
                settings.failed(),
                file.shared().state(home))) {
            Files.createDirectories(folder);
        }
        Stopping stopping = new Stopping();
        stopping.install();
        try {
            NightlyLoop loop = new NightlyLoop(settings, () -> open(home, file, settings, stopping), stopping);
            if (mode.watch) {
                System.err.println("orgscore: watching " + settings.inbox());
                loop.watch();
                return stopping.hasGivenUp() ? ExitCodes.FAILED : ExitCodes.DONE;
            }
            return code(loop.once());
        } catch (IOException | StoreBusyException | RuntimeException e) {
            System.err.println("orgscore: " + oneLine(e));
            return ExitCodes.FAILED;
        } catch (OutOfMemoryError e) {
            System.err.println("orgscore: " + NightlyRun.EXHAUSTED);
            return ExitCodes.FAILED;
        } finally {
            stopping.ended();
        }
    }

    private NightlyLoop.Opened open(Home home, NightlyFile file, NightlySettings settings, Stopping stopping)
            throws IOException, StoreBusyException {
        Progress progress = new Progress(System.err, Progress.Style.QUIET);
        HeldStore held = HeldStore.open(file.shared(), home, "nightly", progress);
        try {
            ReadyReference reference = choice.open(file.shared(), home);
            NightlyRun run = new NightlyRun(
                    settings, held.batch(), reference, ProgramVersion.text(), stopping, deliveries(file, held));
            return new NightlyLoop.Opened(run, held);
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private static Deliveries deliveries(NightlyFile file, HeldStore held) {
        RecipientSettings recipients = file.recipients();
        return new Deliveries(
                recipients.delivery(),
                recipients.secrets(),
                new Outbox(held.batch().jdbc()),
                held.batch().leases());
    }

    /** Lists what was not delivered, after sending one of it again where asked to. */
    private int deliveries(Home home, NightlyFile file) throws Exception {
        Progress progress = new Progress(System.err, Progress.Style.QUIET);
        try (HeldStore held = HeldStore.open(file.shared(), home, "nightly", progress)) {
            Deliveries deliveries = deliveries(file, held);
            if (mode.resend != null) {
                if (!deliveries.resend(mode.resend)) {
                    System.err.println("orgscore: no uncertain or refused delivery " + mode.resend
                            + "; list them with --deliveries");
                    return ExitCodes.USAGE;
                }
                deliveries.sendDue(() -> false);
            }
            List<String> undelivered = deliveries.listUndelivered();
            undelivered.forEach(System.out::println);
            return undelivered.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
        } catch (StoreBusyException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private static int code(NightOutcome outcome) {
        outcome.faults().forEach(fault -> System.err.println("orgscore: " + fault));
        System.out.println(outcome.line());
        if (!outcome.succeeded()) {
            return ExitCodes.FAILED;
        }
        return outcome.hasRemarks() ? ExitCodes.TOO_MANY_REJECTED : ExitCodes.DONE;
    }

    private static String oneLine(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause instanceof RuntimeException) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.replaceAll("\\s+", " ");
    }
}
