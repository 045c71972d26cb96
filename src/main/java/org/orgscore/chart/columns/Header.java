package org.orgscore.chart.columns;

import java.util.List;

/**
 * A table's header.
 *
 * @param firstRow number of its first row, 0 where the table has none
 * @param lastRow number of its last row, 0 where the table has none
 * @param texts the text by column, several rows put together; {@code column C} and the like where there is none
 */
public record Header(int firstRow, int lastRow, List<String> texts) {
    public Header {
        texts = List.copyOf(texts);
    }

    /** Whether the table has a header row at all. */
    public boolean given() {
        return lastRow > 0;
    }

    /** These texts where another header stands. */
    public Header below(Header other) {
        return new Header(other.firstRow(), other.lastRow(), texts);
    }

    static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column + 1; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return "column " + letters;
    }
}
