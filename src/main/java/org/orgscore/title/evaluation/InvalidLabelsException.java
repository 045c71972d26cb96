package org.orgscore.title.evaluation;

/** A file of labelled titles that cannot be read; the message is one plain line that says what to do. */
public final class InvalidLabelsException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidLabelsException(String message) {
        super(message);
    }

    InvalidLabelsException(String message, Throwable cause) {
        super(message, cause);
    }
}
