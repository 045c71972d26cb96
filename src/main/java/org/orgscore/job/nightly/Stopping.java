package org.orgscore.job.nightly;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a request to stop does (SIGTERM, Ctrl-C): nothing new is begun; what does not end by itself in time is cut off,
 * as a crash would, and goes on at the next start.
 */
public final class Stopping {
    /** Service managers and people wait about ten seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(7);

    private static final int TERMINATED = 143;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean installed = new AtomicBoolean();
    private final AtomicBoolean gaveUp = new AtomicBoolean();

    /** Takes requests to stop from the operating system from now on. */
    public void install() {
        if (installed.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
        }
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Asks by itself: this process is in no state to go on, and a fresh one is. */
    void giveUp() {
        gaveUp.set(true);
        asked.countDown();
    }

    /** Whether the end is one that somebody has to look into. */
    public boolean hasGivenUp() {
        return gaveUp.get();
    }

    /** Everything is put away; called at the end, whatever the end was. */
    public void ended() {
        ended.countDown();
    }

    /** Waits, or less when asked to stop. */
    void pause(Duration time) throws InterruptedException {
        if (asked.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
    }

    private void stop() {
        asked.countDown();
        try {
            if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(TERMINATED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
