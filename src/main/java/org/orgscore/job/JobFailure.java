package org.orgscore.job;

import java.util.List;
import org.orgscore.chart.RowProblem;

/** A job that could not do its work; the message is one plain line for the terminal. */
public final class JobFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, which decides the exit code. */
    public enum Reason {
        /** Bad usage, or an input that cannot be read: exit code 2. */
        INPUT,
        /** Another process works on the same chart. */
        BUSY,
        /** Anything else: exit code 1. */
        OTHER
    }

    private final Reason reason;
    private final transient List<RowProblem> problems;

    public JobFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.problems = List.of();
    }

    public JobFailure(Reason reason, String message, Throwable cause) {
        this(reason, message, cause, List.of());
    }

    /** With what had been found out about the input until then. */
    public JobFailure(Reason reason, String message, Throwable cause, List<RowProblem> problems) {
        super(message, cause);
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    public List<RowProblem> problems() {
        return problems;
    }

    public Reason reason() {
        return reason;
    }
}
