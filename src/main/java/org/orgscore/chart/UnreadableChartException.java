package org.orgscore.chart;

/** An input that cannot be read as a chart; the message is one line: the file, what is wrong, what to do. */
public final class UnreadableChartException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableChartException(String message) {
        super(message);
    }

    public UnreadableChartException(String message, Throwable cause) {
        super(message, cause);
    }
}
