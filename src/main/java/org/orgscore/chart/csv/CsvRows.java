package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;

/**
 * Rows of delimited text. They are numbered as records, blank ones included, so that a quoted line break does not shift
 * the numbers that a spreadsheet shows.
 */
final class CsvRows implements RowSource {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final MendedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;
    private final ReadLimits limits;

    CsvRows(Reader reader, Delimiter delimiter, ReadLimits limits) throws IOException {
        this.text = new MendedText(new Lines(reader, limits.rowChars()), delimiter.character(), limits.rowChars());
        this.parser = CSVParser.parse(text, format(delimiter.character()));
        this.records = parser.iterator();
        this.linesBefore = delimiter.linesBefore();
        this.limits = limits;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord row = records.next();
                long number = row.getRecordNumber();
                if (number > limits.rows()) {
                    throw new IOException("it has more than " + limits.rows() + " rows");
                }
                if (number > linesBefore) {
                    return Optional.of(new RawRow((int) number, cells(row), text.isStray(number)));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new IOException("what follows row " + parser.getRecordNumber() + " is no delimited text", e);
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A file may name the quote itself as its delimiter; it then has no quotes. */
    private static CSVFormat format(char delimiter) {
        return FORMAT.builder()
                .setQuote(delimiter == '"' ? null : Character.valueOf('"'))
                .setDelimiter(delimiter)
                .get();
    }

    private String[] cells(CSVRecord row) {
        String[] cells = new String[Math.min(row.size(), limits.columns())];
        for (int i = 0; i < cells.length; i++) {
            String cell = row.get(i);
            cells[i] =
                    CellText.clean(cell.length() > limits.cellChars() ? cell.substring(0, limits.cellChars()) : cell);
        }
        return cells;
    }
}
