package org.orgscore.job.nightly;

import java.util.ArrayList;
import java.util.List;

/** What one night finds and does, in memory; the steps of the nightly job hand it on. Safe for several threads. */
final class Night {
    private final String id;
    private final List<Charge> together = new ArrayList<>();
    private final List<Charge> alone = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int scored;
    private int again;
    private int failed;
    private int left;
    private int recovered;
    private boolean tooManyRejected;

    Night(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /**
     * Files of one organisation that are the same, byte for byte, so that one of them is scored and the others are known.
     *
     * @param sha256 over the content, empty where the file cannot be read
     */
    record Charge(List<Claims.Claim> claims, String sha256) {
        Charge {
            claims = List.copyOf(claims);
        }

        Claims.Claim first() {
            return claims.get(0);
        }

        int attempts() {
            return claims.stream()
                    .mapToInt(claim -> claim.line().attempts())
                    .max()
                    .orElse(0);
        }
    }

    synchronized void addTogether(Charge charge) {
        together.add(charge);
    }

    /** To be scored when nothing else is. */
    synchronized void addAlone(Charge charge) {
        alone.add(charge);
    }

    synchronized List<Charge> together() {
        return List.copyOf(together);
    }

    synchronized List<Charge> alone() {
        return List.copyOf(alone);
    }

    synchronized void scored(boolean before, boolean manyRejected) {
        if (before) {
            again++;
        } else {
            scored++;
        }
        tooManyRejected |= manyRejected;
    }

    synchronized void failed(String file) {
        failed++;
        failures.add(file);
    }

    /** Files that could not be scored, by organisation and name. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized void left() {
        left++;
    }

    synchronized void recovered(int executions) {
        recovered += executions;
    }

    /** Something that is no file's fault and that someone has to look into. */
    synchronized void fault(String what) {
        if (!faults.contains(what)) {
            faults.add(what);
        }
    }

    synchronized NightOutcome outcome() {
        return new NightOutcome(scored, again, failed, left, recovered, tooManyRejected, faults);
    }
}
