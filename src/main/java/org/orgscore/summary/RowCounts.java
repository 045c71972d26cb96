package org.orgscore.summary;

/** What became of the rows: read = positions + excluded + rejected + skipped. */
public record RowCounts(long read, long positions, long excluded, long rejected, long skipped) {
    public RowCounts {
        if (read != positions + excluded + rejected + skipped) {
            throw new IllegalArgumentException("rows do not add up: " + read + " read, " + positions + " positions, "
                    + excluded + " excluded, " + rejected + " rejected, " + skipped + " skipped");
        }
    }
}
