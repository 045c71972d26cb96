package org.orgscore.report.review;

/** A file that is no review workbook; the message is one plain line that says what to do. */
public final class InvalidReviewException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidReviewException(String message) {
        super(message);
    }

    InvalidReviewException(String message, Throwable cause) {
        super(message, cause);
    }
}
