package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;

/** Rows of a print in columns of fixed width, a line each. */
final class FixedRows implements RowSource {
    private final Lines lines;
    private final FixedColumns columns;
    private final int maxRows;
    private int number;

    FixedRows(Reader reader, FixedColumns columns, ReadLimits limits) {
        this.lines = new Lines(reader, limits.rowChars());
        this.columns = columns;
        this.maxRows = limits.rows();
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        String line = lines.next();
        if (line == null) {
            return Optional.empty();
        }
        number++;
        if (number > maxRows) {
            throw new IOException("it has more than " + maxRows + " rows");
        }
        String[] cells = columns.split(line);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CellText.clean(cells[i]);
        }
        return Optional.of(new RawRow(number, cells));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
