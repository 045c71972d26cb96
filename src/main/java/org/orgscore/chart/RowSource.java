package org.orgscore.chart;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Rows of one table, in order, read as they are asked for. For one thread. */
public interface RowSource extends Closeable {
    /** The next row, blank ones included; empty at the end. Throws IOException where the file is damaged. */
    Optional<RawRow> next() throws IOException;
}
