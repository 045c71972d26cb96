package org.orgscore.chart.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/** A text file of delimited rows. */
public final class CsvTable implements Table {
    private static final int BUFFER_CHARS = 1 << 16;

    private final Path file;
    private final TextEncoding encoding;
    private final Delimiter delimiter;

    private CsvTable(Path file, TextEncoding encoding, Delimiter delimiter) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    /** Tells encoding and delimiter from the file's content. */
    public static CsvTable of(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (BufferedReader reader = reader(file, encoding)) {
            return new CsvTable(file, encoding, Delimiter.of(reader));
        }
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public boolean visible() {
        return true;
    }

    @Override
    public String description() {
        return "text, " + encoding.charset().name() + (encoding.bomLength() > 0 ? " with byte order mark" : "") + ", "
                + delimiter.description();
    }

    @Override
    public RowSource open() throws IOException {
        BufferedReader reader = reader(file, encoding);
        for (int i = 0; i < delimiter.linesBefore(); i++) {
            reader.readLine();
        }
        return new Rows(reader, format(delimiter.character()), delimiter.linesBefore());
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
    }

    private static BufferedReader reader(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.bomLength());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), BUFFER_CHARS);
    }

    /** Rows numbered as records, so that a quoted line break does not shift the numbers a spreadsheet shows. */
    private static final class Rows implements RowSource {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private int number;

        Rows(Reader reader, CSVFormat format, int linesBefore) throws IOException {
            this.parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get();
            this.records = parser.iterator();
            this.number = linesBefore;
        }

        @Override
        public Optional<RawRow> next() throws IOException {
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord record = records.next();
                String[] cells = record.values();
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                return Optional.of(new RawRow(++number, cells));
            } catch (UncheckedIOException e) {
                throw new IOException("row " + (number + 1) + ": " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
