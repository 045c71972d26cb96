package org.orgscore.chart;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Values in order, read as they are asked for. For one thread. */
public interface Source<T> extends Closeable {
    /** The next value; empty at the end. Throws IOException where what they come from is damaged. */
    Optional<T> next() throws IOException;
}
