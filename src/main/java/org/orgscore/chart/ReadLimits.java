package org.orgscore.chart;

/**
 * How much a file may hold before it is refused. The defaults let a chart of five million positions pass with its titles,
 * totals and repeated headers; the launcher gives the largest files a heap of 2 GB.
 *
 * @param fileMb size of the file as uploaded, in MB
 * @param unpackedMb size of any one part of it once unpacked, in MB
 * @param ratio how many times its packed size a part may unpack to
 * @param textMb distinct text that a workbook may share between cells, in MB
 * @param rows rows of a table
 * @param columns columns that are read; what stands to the right of them is left out
 * @param cellChars characters that are read of one cell; the rest is left out
 * @param rowChars characters of one row of a text file
 * @param sheets sheets of a workbook
 */
public record ReadLimits(
        int fileMb,
        int unpackedMb,
        int ratio,
        int textMb,
        int rows,
        int columns,
        int cellChars,
        int rowChars,
        int sheets) {
    private static final ReadLimits DEFAULTS =
            new ReadLimits(2_048, 4_096, 250, 128, 6_000_000, 512, 32_767, 4_000_000, 500);

    /** Bytes in a megabyte, as the limits count it. */
    public static final long MB = 1L << 20;

    public static ReadLimits defaults() {
        return DEFAULTS;
    }
}
