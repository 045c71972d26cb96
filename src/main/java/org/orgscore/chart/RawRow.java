package org.orgscore.chart;

import java.util.List;

/**
 * One row as the file holds it.
 *
 * @param number the row's number as a person sees it, counted from 1
 * @param cells cleaned text by column, indented where the file indents it; a cell that is not there is absent or empty
 * @param strayQuote true where the row's text has a quote that is never closed, and its quotes were left out
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are made, and none is compared
public record RawRow(int number, String[] cells, boolean strayQuote) {
    /** A row as it was meant. */
    public RawRow(int number, String[] cells) {
        this(number, cells, false);
    }

    /** The text of a column without indentation, empty where the row is shorter. */
    public String cell(int column) {
        if (column < 0 || column >= cells.length) {
            return "";
        }
        String cell = cells[column];
        return cell.isEmpty() || cell.charAt(0) != ' ' ? cell : cell.stripLeading();
    }

    /** Spaces before the text of a column. */
    public int indent(int column) {
        if (column < 0 || column >= cells.length) {
            return 0;
        }
        int spaces = 0;
        while (spaces < cells[column].length() && cells[column].charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** Number of cells that hold something. */
    public int filled() {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** Whether it says again what the header says: more than one cell, and most of those that hold something. */
    public boolean repeats(List<String> headers) {
        int same = 0;
        for (int i = 0; i < Math.min(cells.length, headers.size()); i++) {
            String cell = cell(i);
            same += !cell.isEmpty() && cell.equalsIgnoreCase(headers.get(i)) ? 1 : 0;
        }
        return same > 1 && same * 2 > filled();
    }

    /** Columns up to the last that holds something. */
    public int width() {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        return width;
    }
}
