package org.orgscore.job;

import java.io.PrintStream;
import java.util.Locale;

/** Tells whoever waits where a run is: one line that is rewritten on a terminal, plain lines elsewhere, or nothing. */
public final class Progress {
    private static final long REPORT_EVERY_ROWS = 50_000;
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final Style style;
    private long readingSince;

    /** How progress is shown. */
    public enum Style {
        TERMINAL,
        LINES,
        QUIET
    }

    public Progress(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** A step begins. */
    public void step(String name, String detail) {
        show(detail.isEmpty() ? name : name + ": " + detail, true);
        readingSince = System.nanoTime();
    }

    /** So many rows have been read. */
    void rows(long count) {
        if (count % REPORT_EVERY_ROWS == 0) {
            double seconds = (System.nanoTime() - readingSince) / NANOS;
            show(String.format(Locale.ROOT, "read: %,d rows, %,.0f rows/s", count, count / seconds), false);
        }
    }

    /** Everything is done; what comes next on the terminal stands on its own line. */
    public void done() {
        if (style == Style.TERMINAL) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }

    private void show(String text, boolean stepBegins) {
        switch (style) {
            case TERMINAL -> {
                out.print("\r\u001b[K" + text);
                out.flush();
            }
            case LINES -> {
                if (!stepBegins || text.contains(":")) {
                    out.println(text);
                }
            }
            case QUIET -> {}
        }
    }
}
