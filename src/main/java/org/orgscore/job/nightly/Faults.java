package org.orgscore.job.nightly;

import org.slf4j.Logger;

/** Says what went wrong in one line, and where in the program without a word of anyone's data. */
final class Faults {
    private static final int FRAMES = 12;

    private Faults() {}

    /** The first message that says something. */
    static String line(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null
                && (cause.getMessage() == null || cause.getMessage().isBlank())) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return (cause.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
    }

    /** Classes and places of an exception and its causes; messages may hold cells of a chart and stay out. */
    static void logPlace(Logger log, Throwable e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            StringBuilder place = new StringBuilder(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                place.append(" < ").append(frames[i]);
            }
            log.debug("{}", place);
        }
    }
}
