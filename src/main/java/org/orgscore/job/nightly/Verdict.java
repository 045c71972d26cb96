package org.orgscore.job.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.orgscore.chart.RowProblem;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.job.JobFailure;
import org.orgscore.job.KeptReason;
import org.orgscore.job.ScoreRunner;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What came of an attempt at a file, by whose fault it was where it failed. */
sealed interface Verdict {
    /** There is a report. */
    record Scored(ScoreRunner.Outcome outcome) implements Verdict {}

    /**
     * The file is to blame, or cannot be dealt with by this program; trying again would not help.
     *
     * @param reason for whoever dropped the file; may quote its headers
     * @param kept the same for store and log
     */
    record NotScored(String reason, String kept, List<RowProblem> problems) implements Verdict {
        /** Where the reason has no word of the file. */
        NotScored(String reason) {
            this(reason, reason, List.of());
        }
    }

    /** The file took more memory than there is; it may have been its neighbours'. */
    record OutOfMemory() implements Verdict {}

    /** The surroundings are to blame: disk, store, another process. The file stays taken and is tried again. */
    record Later(String reason) implements Verdict {}

    /**
     * This process cannot score anything any more: a class that was loaded while memory ran out stays unusable. The file
     * is not to blame, and the next process may score it.
     */
    record Spoilt(String reason) implements Verdict {}

    /** Judges a failed run. */
    static Verdict of(JobFailure failure) {
        if (failure.reason() == JobFailure.Reason.BUSY) {
            return new Later(message(failure));
        }
        if (failure.reason() == JobFailure.Reason.INPUT) {
            return new NotScored(message(failure), KeptReason.of(failure), failure.problems());
        }
        if (has(failure, cause -> cause instanceof OutOfMemoryError)) {
            return new OutOfMemory();
        }
        if (has(failure, cause -> cause instanceof LinkageError)) {
            return new Spoilt(KeptReason.of(failure));
        }
        if (has(failure, Verdict::isOfSurroundings)) {
            return new Later(KeptReason.of(failure));
        }
        Throwable fault = failure.getCause() == null ? failure : failure.getCause();
        return new NotScored(
                "a fault in the program (" + fault.getClass().getSimpleName()
                        + "), not in your file; the log has the place",
                "a fault in the program: " + KeptReason.of(failure),
                failure.problems());
    }

    private static boolean isOfSurroundings(Throwable cause) {
        return (cause instanceof IOException && !(cause.getCause() instanceof UnreadableChartException))
                || cause instanceof SQLException
                || cause instanceof DataAccessException
                || cause instanceof TransactionException
                || cause instanceof JobExecutionException
                || cause instanceof InterruptedException;
    }

    private static boolean has(Throwable failure, Predicate<Throwable> what) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (what.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String message(JobFailure failure) {
        return String.valueOf(failure.getMessage());
    }
}
