package org.orgscore.job.store;

/** The store is held by another process; the message says by which. */
public final class StoreBusyException extends Exception {
    private static final long serialVersionUID = 1L;

    public StoreBusyException(String message) {
        super(message);
    }
}
