package org.orgscore.chart;

/**
 * One row as the file holds it.
 *
 * @param number the row's number as a person sees it, counted from 1
 * @param cells trimmed text by column; a cell that is not there is absent or empty
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are made, and none is compared
public record RawRow(int number, String[] cells) {

    /** The text of a column, empty where the row is shorter. */
    public String cell(int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    /** Number of cells that hold something. */
    public int filled() {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
            }
        }
        return filled;
    }
}
