package org.orgscore.chart;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of sheets as hashes, to tell whether sheets hold the same people. A hash is 8 bytes; nothing else is kept. */
final class SheetRows {
    private static final List<Field> WHO =
            List.of(Field.ID, Field.EMAIL, Field.POSITION_ID, Field.NAME, Field.LAST_NAME, Field.FIRST_NAME);
    private static final int FIRST_CAPACITY = 256;

    private final ColumnMapping mapping;

    SheetRows(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** Whether rows say who or which post they are, so that the same row twice is no chance. */
    boolean identified() {
        return WHO.stream().anyMatch(mapping::has);
    }

    /** A hash for each row with a title, in order of size. */
    long[] keys(Look look) throws IOException {
        long[] keys = new long[FIRST_CAPACITY];
        int count = 0;
        try (RowSource rows = look.table().open()) {
            Optional<RawRow> row = rows.next();
            while (row.isPresent()) {
                boolean position = row.get().number() > look.header().lastRow()
                        && !row.get().cell(mapping.index(Field.TITLE)).isEmpty();
                if (position) {
                    if (count == keys.length) {
                        keys = Arrays.copyOf(keys, count * 2);
                    }
                    keys[count++] = KeyHash.of(text(row.get()));
                }
                row = rows.next();
            }
        }
        long[] all = Arrays.copyOf(keys, count);
        Arrays.sort(all);
        return all;
    }

    private String text(RawRow row) {
        StringBuilder text = new StringBuilder(row.cell(mapping.index(Field.TITLE)));
        for (Field field : WHO) {
            text.append('|').append(row.cell(mapping.index(field)));
        }
        if (!identified()) {
            mapping.columns().values().forEach(column -> text.append('|').append(row.cell(column)));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** How many of the first are among the second too, each counted as often as it is in both. */
    static int inBoth(long[] first, long[] second) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                both++;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }
}
