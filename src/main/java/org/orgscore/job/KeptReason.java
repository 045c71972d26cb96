package org.orgscore.job;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.occupation.InvalidReferenceException;

/**
 * What went wrong, in words that may be kept in the store and in logs. A message may quote headers, which in a file
 * without a header row are cells, and parsers quote whatever they stumble over: none of that is in the line.
 */
public final class KeptReason {
    private static final String OURS = "org.orgscore";

    private KeptReason() {}

    /** One line, without anything that a chart's cells could hold. */
    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepFailure step) {
                return step.kept();
            }
            if (cause instanceof UnreadableChartException) {
                return ofUnreadable(cause);
            }
            if (cause instanceof InvalidReferenceException) {
                return firstClause(message(cause));
            }
            if (cause instanceof SQLException sql) {
                return sql.getClass().getSimpleName() + " " + sql.getSQLState() + ": "
                        + message(sql).lines().findFirst().orElse("");
            }
            if (cause instanceof IOException) {
                return cause.getClass().getSimpleName() + ": " + firstClause(message(cause));
            }
        }
        return place(failure);
    }

    /** What is wrong, without the advice behind it and without quotes. */
    static String firstClause(String message) {
        String line = message.replaceAll("\\s+", " ");
        int advice = line.indexOf("; ");
        String clause = advice < 0 ? line : line.substring(0, advice);
        int quote = clause.indexOf('"');
        return quote < 0 ? clause : clause.substring(0, quote) + "...";
    }

    /** With a cause, what comes after the second colon are a parser's words. */
    private static String ofUnreadable(Throwable failure) {
        String clause = firstClause(message(failure));
        Throwable cause = failure.getCause();
        if (cause == null) {
            return clause;
        }
        String ours = Arrays.stream(clause.split(": ")).limit(2).collect(Collectors.joining(": "));
        return ours + " (" + cause.getClass().getSimpleName() + ")";
    }

    /** The class, and where in this program. */
    private static String place(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName()
                + Arrays.stream(root.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("");
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
