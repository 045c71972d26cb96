package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A text whose lines stand in quotes as a whole, without these quotes; a line break within them is kept. */
final class UnwrappedText extends Reader {
    private static final int MAX_QUOTED_LINES = 200;

    private final Lines lines;
    private final WrappedLines wrapped;
    private final int maxChars;
    private String line = "";
    private int handedOn;

    /** @param maxChars of what may stand between two quotes */
    UnwrappedText(Lines lines, WrappedLines wrapped, int maxChars) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.maxChars = maxChars;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (handedOn == line.length() && !nextLine()) {
            return -1;
        }
        int chars = Math.min(length, line.length() - handedOn);
        line.getChars(handedOn, handedOn + chars, target, offset);
        handedOn += chars;
        return chars;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean nextLine() throws IOException {
        String next = lines.next();
        if (next == null) {
            return false;
        }
        line = unwrapped(next) + "\n";
        handedOn = 0;
        return true;
    }

    private String unwrapped(String first) throws IOException {
        if (!isOpen(first) || first.charAt(0) != '"') {
            return wrapped.unwrapped(first);
        }
        String whole = joined(first);
        String bare = wrapped.unwrapped(whole);
        if (!bare.equals(whole)) {
            return bare;
        }
        List<String> apart = List.of(whole.split("\n", -1));
        lines.putBack(apart.subList(1, apart.size()));
        return first;
    }

    /** The line with those that its quotes reach into. */
    private String joined(String first) throws IOException {
        StringBuilder whole = new StringBuilder(first);
        boolean open = true;
        for (int i = 0; open && i < MAX_QUOTED_LINES && whole.length() < maxChars; i++) {
            String more = lines.next();
            if (more == null) {
                break;
            }
            whole.append('\n').append(more);
            open ^= isOpen(more);
        }
        return whole.toString();
    }

    /** Whether an odd number of quotes stands in a line. */
    private static boolean isOpen(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
