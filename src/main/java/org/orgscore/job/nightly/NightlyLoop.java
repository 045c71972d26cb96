package org.orgscore.job.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orgscore.job.store.StoreBusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one night, or watches the inbox and runs one whenever a file is complete. Holds the store only meanwhile. */
public final class NightlyLoop {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyLoop.class);

    private static final double NANOS = 1e9;

    /** After which what was left is first tried again. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** After which a night is due though nothing arrived, so that monitors and housekeeping have their turn. */
    private static final Duration QUIET_TIME = Duration.ofHours(6);

    private static final Duration PUSH_EVERY = Duration.ofMinutes(1);

    private final NightlySettings settings;
    private final Opening opening;
    private final Stopping stopping;
    private final Inbox inbox;
    private final Arrivals arrivals;
    private final StatusFile status;
    private final Optional<MetricsPush> push;
    private Optional<NightFigures> last = Optional.empty();
    private long lastPush;
    private boolean unfinished;

    public NightlyLoop(NightlySettings settings, Opening opening, Stopping stopping) {
        this.settings = settings;
        this.opening = opening;
        this.stopping = stopping;
        this.inbox = new Inbox(settings.inbox());
        this.arrivals = new Arrivals(settings.arrival());
        this.status = new StatusFile(settings.status());
        this.push = settings.otlp().map(MetricsPush::new);
    }

    /** Opens the store for one night. */
    public interface Opening {
        Opened open() throws IOException, StoreBusyException;
    }

    /** A store that is open, and the night on it. */
    public record Opened(NightlyRun run, Closeable store) {}

    /** One night, over everything that is complete. */
    public NightOutcome once() throws IOException, StoreBusyException, InterruptedException {
        List<DroppedFile> complete = arrivals.listComplete(inbox.listFiles(), System.nanoTime());
        if (!inbox.listFiles().isEmpty() && !arrivals.patience().isZero()) {
            stopping.pause(arrivals.patience());
            complete = arrivals.listComplete(inbox.listFiles(), System.nanoTime());
        }
        return night(complete);
    }

    /**
     * Until asked to stop, or until this process cannot go on. A night that fails is told, and the next look goes on; what it left, or another machine, is
     * tried again after a pause that grows while nothing comes of it.
     */
    public void watch() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        long lastNight = 0;
        boolean due = true;
        while (!stopping.isAsked()) {
            try {
                long now = System.nanoTime();
                List<DroppedFile> complete = arrivals.listComplete(inbox.listFiles(), now);
                Duration waited = Duration.ofNanos(now - lastNight);
                boolean retry = isUnfinished() && waited.compareTo(pause) > 0;
                if (due || retry || !complete.isEmpty() || waited.compareTo(QUIET_TIME) > 0) {
                    lastNight = now;
                    due = false;
                    NightOutcome outcome = night(complete);
                    unfinished = !outcome.succeeded();
                    boolean fruitless = outcome.scored() + outcome.again() + outcome.failed() == 0;
                    pause = fruitless ? shorter(pause.multipliedBy(2), LONGEST_PAUSE) : FIRST_PAUSE;
                }
                pushIfDue();
            } catch (IOException | StoreBusyException | RuntimeException e) {
                unfinished = true;
                LOG.error("this look at the inbox failed: {}", Faults.line(e));
            } catch (OutOfMemoryError e) {
                stopping.giveUp();
                LOG.error(NightlyRun.EXHAUSTED);
            }
            stopping.pause(settings.poll());
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isUnfinished() throws IOException {
        return unfinished || ClaimFolder.listAll(settings.inbox()).stream().anyMatch(ClaimFolder::hasFile);
    }

    private NightOutcome night(List<DroppedFile> complete) throws IOException, StoreBusyException {
        if (stopping.isAsked()) {
            return NightOutcome.quiet();
        }
        long begun = System.nanoTime();
        Opened opened = opening.open();
        NightOutcome outcome;
        try (Closeable store = opened.store()) {
            LOG.debug("store open: {}", store);
            outcome = opened.run().run(complete);
        }
        status.write(outcome);
        NightFigures figures = new NightFigures(
                outcome,
                Instant.now(),
                status.read().lastSuccess(),
                (System.nanoTime() - begun) / NANOS,
                inbox.listFiles().size());
        if (settings.metrics().isPresent()) {
            new MetricsFile(settings.metrics().get()).write(figures);
        }
        last = Optional.of(figures);
        push();
        return outcome;
    }

    /** While watching, collectors hear of the last night again and again, with the backlog as it is. */
    private void pushIfDue() throws IOException {
        if (push.isPresent() && System.nanoTime() - lastPush > PUSH_EVERY.toNanos()) {
            int backlog = inbox.listFiles().size();
            last = last.map(figures -> figures.withBacklog(backlog));
            push();
        }
    }

    private void push() {
        if (push.isPresent() && last.isPresent()) {
            push.get().push(last.get());
            lastPush = System.nanoTime();
        }
    }
}
