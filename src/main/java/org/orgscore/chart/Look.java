package org.orgscore.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.orgscore.chart.columns.Header;

/**
 * A table as its first rows show it: its best header and what lies below that.
 *
 * @param sample rows below the header that hold something
 */
record Look(Table table, Header header, Banners banners, List<RawRow> sample, ColumnMapping mapping) {
    private static final Pattern ASIDE = Pattern.compile(
            "(?i).*\\b(terminat|leaver|archiv|old|former|lookup|instruction|example|template|pivot|summary|lists?|legend|readme|ausgetreten)\\w*\\b.*");

    Look {
        sample = List.copyOf(sample);
    }

    String sheet() {
        return table.sheet();
    }

    /** Whether the sheet's name says that it holds something else than the staff of today. */
    boolean aside() {
        return ASIDE.matcher(sheet().replaceAll("[_-]", " ")).matches();
    }

    /** Whether it could be a chart by itself. */
    boolean isChart() {
        return mapping.has(Field.TITLE) && header.given() && !sample.isEmpty();
    }

    /** A table with titles beats any without; then the one that names more fields and has more rows. */
    double rating() {
        return (mapping.has(Field.TITLE) ? 100_000 : 0)
                + (sample.isEmpty() ? 0 : 50_000)
                + (header.given() ? 2_000 : 0)
                - (aside() ? 20_000 : 0)
                + 300 * Math.min(10, mapping.columns().size())
                + sample.size();
    }
}
