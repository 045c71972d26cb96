package org.orgscore.chart;

import java.util.List;

/**
 * How the order and the place of rows say who reports to whom, where no column does.
 *
 * @param columns the columns that say it, from the left
 */
public record Outline(Kind kind, List<Integer> columns) {
    /** The ways to draw an outline. */
    public enum Kind {
        /** Nothing of the kind. */
        NONE,
        /** The title stands in one of several level columns: L1, L2 and so on. */
        STAIRCASE,
        /** Each row lists the titles from the top down to its own. */
        CHAIN,
        /** The title is indented. */
        INDENT,
        /** A column counts the level. */
        LEVEL,
        /** A column numbers the rows 1, 1.1, 1.1.2. */
        NUMBERS,
        /** A column holds the path from the top down to the row itself. */
        PATH
    }

    static final Outline NONE = new Outline(Kind.NONE, List.of());

    public Outline {
        columns = List.copyOf(columns);
    }

    boolean holdsTitles() {
        return kind == Kind.STAIRCASE || kind == Kind.CHAIN;
    }

    /** The column in which a row's own title stands, where the outline holds titles. */
    int titleColumn(RawRow row) {
        int found = columns.get(0);
        for (int column : columns) {
            if (!row.cell(column).isEmpty()) {
                if (kind == Kind.STAIRCASE) {
                    return column;
                }
                found = column;
            }
        }
        return found;
    }
}
