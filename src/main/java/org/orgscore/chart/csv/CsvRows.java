package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;

/**
 * Rows of delimited text. Own code rather than Commons CSV, which keeps a cell of any size and to which one stray quote
 * makes a single cell of all rows after it: here a quote that does not close within a few lines is text, and the rows
 * after it stay rows. Rows are numbered as records, so that a quoted line break does not shift the numbers that a
 * spreadsheet shows.
 */
final class CsvRows implements RowSource {
    private static final int MAX_QUOTED_LINES = 200;

    private final Lines lines;
    private final Delimiter delimiter;
    private final ReadLimits limits;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int number;
    private int strayQuotes;

    CsvRows(Reader reader, Delimiter delimiter, ReadLimits limits) {
        this.lines = new Lines(reader, limits.rowChars());
        this.delimiter = delimiter;
        this.limits = limits;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        while (number < delimiter.linesBefore()) {
            nextLine();
            number++;
        }
        String line = nextLine();
        if (line == null) {
            return Optional.empty();
        }
        number++;
        if (number > limits.rows()) {
            throw new IOException("it has more than " + limits.rows() + " rows");
        }
        return Optional.of(new RawRow(number, delimiter.splitter().isPresent() ? fixed(line) : delimited(line)));
    }

    /** Rows so far that held a quote which was never closed. */
    int strayQuotes() {
        return strayQuotes;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private @org.jspecify.annotations.Nullable String nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    private String[] fixed(String line) {
        String[] parts = delimiter.splitter().orElseThrow().split(line);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = CellText.clean(parts[i]);
        }
        return parts;
    }

    private String[] delimited(String line) throws IOException {
        if (line.indexOf('"') < 0) {
            return plain(line);
        }
        List<String> joined = new ArrayList<>();
        State state = split(line, State.START);
        int chars = line.length();
        while (state == State.QUOTED && joined.size() < MAX_QUOTED_LINES && chars < limits.rowChars()) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            joined.add(more);
            chars += more.length();
            cell.append('\n');
            state = split(more, State.QUOTED);
        }
        boolean stray = state == State.QUOTED || (state == State.MALFORMED && !joined.isEmpty());
        if (!stray) {
            return cells.toArray(String[]::new);
        }
        for (int i = joined.size() - 1; i >= 0; i--) {
            ahead.addFirst(joined.get(i));
        }
        strayQuotes++;
        return plain(line.replace("\"", ""));
    }

    /** A line without quotes. */
    private String[] plain(String line) {
        cells.clear();
        int from = 0;
        int at = line.indexOf(delimiter.character());
        while (at >= 0) {
            add(line.substring(from, at));
            from = at + 1;
            at = line.indexOf(delimiter.character(), from);
        }
        add(line.substring(from));
        return cells.toArray(String[]::new);
    }

    private enum State {
        START,
        QUOTED,
        CLOSED,
        MALFORMED
    }

    /** Adds the line's cells; ends in QUOTED where a quote stays open, in MALFORMED where text follows a closing one. */
    private State split(String line, State from) {
        boolean quoted = from == State.QUOTED;
        boolean malformed = false;
        boolean closed = false;
        if (!quoted) {
            cells.clear();
            cell.setLength(0);
        }
        int length = line.length();
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c != '"') {
                    append(c);
                } else if (i + 1 < length && line.charAt(i + 1) == '"') {
                    append('"');
                    i++;
                } else if (isEscaped(line, i)) {
                    cell.setLength(cell.length() - 1);
                    append('"');
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (c == delimiter.character()) {
                add(cell.toString());
                cell.setLength(0);
                closed = false;
            } else if (c == '"' && !closed && isBlank(cell)) {
                cell.setLength(0);
                quoted = true;
            } else {
                malformed |= closed && c != ' ';
                append(c);
            }
        }
        if (quoted) {
            return State.QUOTED;
        }
        add(cell.toString());
        return malformed ? State.MALFORMED : State.CLOSED;
    }

    /** A backslash before a quote that ends no cell. */
    private boolean isEscaped(String line, int quote) {
        return quote > 0
                && line.charAt(quote - 1) == '\\'
                && cell.length() > 0
                && quote + 1 < line.length()
                && line.charAt(quote + 1) != delimiter.character();
    }

    private void append(char c) {
        if (cell.length() < limits.cellChars()) {
            cell.append(c);
        }
    }

    private void add(String text) {
        if (cells.size() < limits.columns()) {
            cells.add(
                    CellText.clean(text.length() > limits.cellChars() ? text.substring(0, limits.cellChars()) : text));
        }
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
