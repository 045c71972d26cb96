package org.orgscore.chart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A sheet with its columns in the order of another.
 *
 * @param order where each column is, -1 where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // made once a sheet, and never compared
record ArrangedTable(Table table, int[] order) implements Table {
    @Override
    public String sheet() {
        return table.sheet();
    }

    @Override
    public boolean visible() {
        return table.visible();
    }

    @Override
    public String description() {
        return table.description();
    }

    @Override
    public List<String> notes() {
        return table.notes();
    }

    @Override
    public RowSource open() throws IOException {
        RowSource rows = table.open();
        return new RowSource() {
            @Override
            public Optional<RawRow> next() throws IOException {
                return rows.next().map(row -> arranged(row, order));
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    static RawRow arranged(RawRow row, int[] order) {
        String[] cells = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            cells[i] = order[i] >= 0 && order[i] < row.cells().length ? row.cells()[order[i]] : "";
        }
        return new RawRow(row.number(), cells, row.strayQuote());
    }
}
