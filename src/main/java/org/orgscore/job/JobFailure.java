package org.orgscore.job;

/** A job that could not do its work; the message is one plain line for the terminal. */
public final class JobFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, which decides the exit code. */
    public enum Reason {
        /** Bad usage, or an input that cannot be read: exit code 2. */
        INPUT,
        /** Anything else: exit code 1. */
        OTHER
    }

    private final Reason reason;

    public JobFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public JobFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
