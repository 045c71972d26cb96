package org.orgscore.occupation;

/** A reference that cannot be used; the message is one line that names the file and row and says what is wrong. */
public final class InvalidReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidReferenceException(String message) {
        super(message);
    }

    public InvalidReferenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
