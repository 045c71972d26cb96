package org.orgscore.chart;

import java.io.IOException;

/**
 * One table of a file that can be opened again and again: a text file, or a sheet of a workbook.
 */
public interface Table {
    /** The sheet's name; empty for a text file. */
    String sheet();

    /** False for a sheet that the workbook hides. */
    boolean visible();

    /** Format, and for text its encoding and delimiter, as the report states it. */
    String description();

    /** Opens the table at its first row. */
    RowSource open() throws IOException;
}
