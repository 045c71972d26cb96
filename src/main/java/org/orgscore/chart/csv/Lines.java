package org.orgscore.chart.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that end in CR, LF or both, none longer than a limit. */
final class Lines implements Closeable {
    private final Reader reader;
    private final int maxChars;
    private final char[] block = new char[1 << 15];
    private final StringBuilder line = new StringBuilder();
    private final Deque<String> ahead = new ArrayDeque<>();
    private int at;
    private int end;
    private boolean skipLineFeed;
    private long count;

    Lines(Reader reader, int maxChars) {
        this.reader = reader;
        this.maxChars = maxChars;
    }

    /** The next line without its end; null after the last. Throws IOException where it is longer than the limit. */
    @Nullable
    String next() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        line.setLength(0);
        boolean any = false;
        while (true) {
            if (at == end && !fill()) {
                return any ? line.toString() : null;
            }
            if (skipLineFeed && block[at] == '\n') {
                at++;
                skipLineFeed = false;
                continue;
            }
            skipLineFeed = false;
            any = true;
            int from = at;
            while (at < end && block[at] != '\n' && block[at] != '\r') {
                at++;
            }
            line.append(block, from, at - from);
            if (line.length() > maxChars) {
                throw new IOException("line " + (count + 1) + " is longer than " + maxChars + " characters");
            }
            if (at < end) {
                skipLineFeed = block[at++] == '\r';
                count++;
                return line.toString();
            }
        }
    }

    /** Lines that were looked at and are to come again, in their order, before all others. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            ahead.addFirst(lines.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(block, 0, block.length));
        return end > 0;
    }
}
