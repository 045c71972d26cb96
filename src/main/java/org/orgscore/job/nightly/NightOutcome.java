package org.orgscore.job.nightly;

import java.util.List;

/**
 * How a night ended.
 *
 * @param scored files with a new report
 * @param again files that had been scored before
 * @param failed files that could not be scored
 * @param left files that stay taken for the next night
 * @param recovered interrupted executions that were found and closed
 * @param faults what is wrong with the surroundings; a night with none succeeded
 */
public record NightOutcome(
        int scored, int again, int failed, int left, int recovered, boolean tooManyRejected, List<String> faults) {
    public NightOutcome {
        faults = List.copyOf(faults);
    }

    /** A night with nothing to do. */
    public static NightOutcome quiet() {
        return new NightOutcome(0, 0, 0, 0, 0, false, List.of());
    }

    public boolean succeeded() {
        return faults.isEmpty() && left == 0;
    }

    /** Whether a person should look at a file. */
    public boolean hasRemarks() {
        return failed > 0 || tooManyRejected;
    }

    /** The line with what went wrong, for the history. */
    String story() {
        return faults.isEmpty() ? line() : line() + "; " + String.join("; ", faults);
    }

    /** One line for terminal, log and history. */
    public String line() {
        return scored + " scored, " + again + " scored before, " + failed + " failed, " + left + " left for next time"
                + (recovered > 0 ? ", " + recovered + " interrupted executions closed" : "");
    }
}
