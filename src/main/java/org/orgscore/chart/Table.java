package org.orgscore.chart;

import java.io.IOException;
import java.util.List;

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

    /** What an analyst should know about how the file is read, a sentence each. */
    default List<String> notes() {
        return List.of();
    }

    /** Opens the table at its first row. */
    RowSource open() throws IOException;
}
