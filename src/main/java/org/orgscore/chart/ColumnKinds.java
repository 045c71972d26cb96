package org.orgscore.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orgscore.chart.columns.ColumnProfile;
import org.orgscore.chart.columns.WordList;

/**
 * What the cells of each column are like, to tell rows that have slipped to the right by one stray empty cell.
 *
 * @param kinds one a column of the header; empty where a table has none
 */
public record ColumnKinds(List<Kind> kinds) {
    static final ColumnKinds NONE = new ColumnKinds(List.of());
    private static final double NEARLY_ALL = 0.85;
    private static final int MIN_ROWS = 4;
    private static final int MISFITS = 2;

    public ColumnKinds {
        kinds = List.copyOf(kinds);
    }

    /** What a column's cells are. */
    sealed interface Kind {
        /** Anything. */
        record Any() implements Kind {}

        /** Numbers. */
        record Numbers() implements Kind {}

        /** Dates. */
        record Dates() implements Kind {}

        /** One of some texts that recur, or, of titles, a text with a word of titles. */
        record Texts(Set<String> known, boolean titles) implements Kind {
            public Texts {
                known = Set.copyOf(known);
            }
        }

        default boolean fits(String cell) {
            if (cell.isEmpty() || this instanceof Any) {
                return true;
            }
            if (this instanceof Numbers) {
                return ColumnProfile.isNumber(cell);
            }
            if (this instanceof Dates) {
                return ColumnProfile.isDate(cell);
            }
            return this instanceof Texts texts
                    && (texts.known().contains(cell) || (texts.titles() && WordList.TITLES.in(cell)));
        }
    }

    /** Of a table whose header has this many columns, by its first rows. */
    static ColumnKinds of(int width, ColumnMapping mapping, List<RawRow> sample) {
        List<RawRow> straight =
                sample.stream().filter(row -> row.width() <= width).toList();
        List<Kind> kinds = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            kinds.add(kind(column, column == mapping.index(Field.TITLE), straight));
        }
        return new ColumnKinds(kinds);
    }

    private static Kind kind(int column, boolean title, List<RawRow> rows) {
        ColumnProfile p = ColumnProfile.of(column, rows);
        if (p.filled() < MIN_ROWS) {
            return new Kind.Any();
        }
        if (p.dates() > NEARLY_ALL) {
            return new Kind.Dates();
        }
        if (p.numbers() > NEARLY_ALL) {
            return new Kind.Numbers();
        }
        boolean recurs = p.distinct() * 2 <= p.filled() && p.words() > NEARLY_ALL;
        if (!recurs && !(title && p.titles() > NEARLY_ALL)) {
            return new Kind.Any();
        }
        Set<String> seen = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (RawRow row : rows) {
            if (!row.cell(column).isEmpty() && !seen.add(row.cell(column))) {
                known.add(row.cell(column));
            }
        }
        return new Kind.Texts(known, title);
    }

    /** Whether a cell may stand in a column; a cheap look at most cells, since their texts recur. */
    boolean fits(int column, String cell) {
        return column < 0 || column >= kinds.size() || kinds.get(column).fits(cell);
    }

    /** The row without its stray empty cell; empty where it has none, or where it is not certain which. */
    Optional<RawRow> straightened(RawRow row) {
        if (kinds.isEmpty() || misfits(row.cells()) < MISFITS) {
            return Optional.empty();
        }
        Optional<String[]> only = Optional.empty();
        for (int stray = 0; stray < Math.min(row.cells().length, kinds.size()); stray++) {
            boolean first = row.cell(stray).isEmpty()
                    && (stray == 0 || !row.cell(stray - 1).isEmpty());
            String[] without = first ? without(row.cells(), stray) : row.cells();
            if (first && new RawRow(row.number(), without).width() <= kinds.size() && misfits(without) == 0) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(without);
            }
        }
        return only.map(cells -> new RawRow(row.number(), cells, row.strayQuote()));
    }

    private static String[] without(String[] cells, int stray) {
        String[] left = Arrays.copyOf(cells, cells.length - 1);
        System.arraycopy(cells, stray + 1, left, stray, left.length - stray);
        return left;
    }

    private int misfits(String[] cells) {
        int misfits = 0;
        for (int i = 0; i < Math.min(cells.length, kinds.size()); i++) {
            misfits += kinds.get(i).fits(cells[i].strip()) ? 0 : 1;
        }
        return misfits;
    }
}
