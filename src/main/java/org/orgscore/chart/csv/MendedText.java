package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A file's text as Commons CSV can read it without losing rows, every line ended by LF. To a CSV parser one quote that
 * is never closed makes a single cell of all rows after it; here a line whose quote does not close within some lines
 * loses its quotes. Two usages that exports have and Commons CSV does not take as meant are written in its way: spaces
 * before an opening quote go, and a quote escaped by a backslash is doubled.
 */
final class MendedText extends Reader {
    private static final int MAX_QUOTED_LINES = 200;
    private static final char QUOTE = '"';

    private final Lines lines;
    private final char delimiter;
    private final int maxChars;
    private final List<String> joined = new ArrayList<>();
    private final Deque<Long> strays = new ArrayDeque<>();
    private final StringBuilder record = new StringBuilder();
    private int handedOn;
    private long records;

    /** @param maxChars of a record; where a quote is still open then, it is a stray one */
    MendedText(Lines lines, char delimiter, int maxChars) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.maxChars = maxChars;
    }

    /** True where a record, counted from 1, lost its quotes. Asked in the order of the records. */
    boolean isStray(long number) {
        while (!strays.isEmpty() && strays.getFirst() < number) {
            strays.removeFirst();
        }
        return !strays.isEmpty() && strays.getFirst() == number;
    }

    /** Hands on no more than one record at a time, so that those before a damaged one are still read. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (handedOn == record.length() && !nextRecord()) {
            return -1;
        }
        int chars = Math.min(length, record.length() - handedOn);
        record.getChars(handedOn, handedOn + chars, target, offset);
        handedOn += chars;
        return chars;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean nextRecord() throws IOException {
        record.setLength(0);
        handedOn = 0;
        String line = lines.next();
        if (line == null) {
            return false;
        }
        records++;
        if (delimiter == QUOTE || line.indexOf(QUOTE) < 0) {
            record.append(line);
        } else if (!closes(line)) {
            record.setLength(0);
            record.append(line.replace("\"", ""));
            strays.addLast(records);
        }
        record.append('\n');
        return true;
    }

    /** Adds the line, and those that its quotes reach into, to the record; false where its quotes do not close. */
    private boolean closes(String line) throws IOException {
        joined.clear();
        int chars = line.length();
        End end = add(line, false);
        while (end == End.OPEN && joined.size() < MAX_QUOTED_LINES && chars < maxChars) {
            String more = lines.next();
            if (more == null) {
                break;
            }
            joined.add(more);
            chars += more.length();
            record.append('\n');
            end = add(more, true);
        }
        // A quote that seems to close lines below, but with text after it, is the opening quote of another row.
        if (end == End.CLOSED || (end == End.TRAILING && joined.isEmpty())) {
            return true;
        }
        lines.putBack(joined);
        return false;
    }

    private enum End {
        OPEN,
        CLOSED,
        /** All quotes are closed, and text follows one of them within its cell. */
        TRAILING
    }

    private End add(String line, boolean open) {
        boolean quoted = open;
        boolean blank = !open;
        boolean closed = false;
        boolean trailing = false;
        int cellStart = record.length();
        int length = line.length();
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (quoted && c != QUOTE) {
                record.append(c);
            } else if (quoted) {
                if (i + 1 < length && line.charAt(i + 1) == QUOTE) {
                    record.append(QUOTE).append(QUOTE);
                    i++;
                } else if (isEscaped(line, i)) {
                    record.setLength(record.length() - 1);
                    record.append(QUOTE).append(QUOTE);
                } else {
                    record.append(QUOTE);
                    quoted = false;
                    closed = true;
                }
            } else if (c == delimiter) {
                record.append(c);
                cellStart = record.length();
                blank = true;
                closed = false;
            } else if (c == QUOTE && blank) {
                record.setLength(cellStart);
                record.append(QUOTE);
                quoted = true;
                blank = false;
            } else {
                record.append(c);
                blank &= c == ' ';
                trailing |= closed && c != ' ';
            }
        }
        if (quoted) {
            return End.OPEN;
        }
        return trailing ? End.TRAILING : End.CLOSED;
    }

    /** A backslash before a quote that ends no cell. */
    private boolean isEscaped(String line, int quote) {
        return quote > 0
                && line.charAt(quote - 1) == '\\'
                && quote + 1 < line.length()
                && line.charAt(quote + 1) != delimiter;
    }
}
