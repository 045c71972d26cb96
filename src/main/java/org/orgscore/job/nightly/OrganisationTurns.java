package org.orgscore.job.nightly;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orgscore.job.store.Leases;

/**
 * Charts of one organisation are scored one after the other, in this process and over all machines: what a report may
 * show depends on the report published before it.
 */
final class OrganisationTurns {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Leases leases;
    private final Stopping stopping;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    OrganisationTurns(Leases leases, Stopping stopping) {
        this.leases = leases;
        this.stopping = stopping;
    }

    interface Work {
        String run() throws IOException;
    }

    /** Waits for its turn; throws InterruptedException when asked to stop meanwhile. */
    String inTurn(String organisation, Work work) throws IOException, InterruptedException {
        String lease = "organisation:" + organisation;
        synchronized (locks.computeIfAbsent(organisation, name -> new Object())) {
            while (!leases.take(lease)) {
                stopping.pause(LOOK_AGAIN);
                if (stopping.isAsked()) {
                    throw new InterruptedException("asked to stop");
                }
            }
            try {
                return work.run();
            } finally {
                leases.release(lease);
            }
        }
    }
}
