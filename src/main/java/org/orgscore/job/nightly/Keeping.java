package org.orgscore.job.nightly;

import java.util.OptionalInt;

/**
 * How long things are kept; empty for ever.
 *
 * @param mode whether what is too old is deleted, only listed, or not even looked for
 */
public record Keeping(
        Mode mode, OptionalInt reportsDays, OptionalInt archiveDays, OptionalInt failedDays, OptionalInt historyDays) {
    /** What is done with what is too old. */
    public enum Mode {
        OFF,
        DRY_RUN,
        DELETE
    }
}
