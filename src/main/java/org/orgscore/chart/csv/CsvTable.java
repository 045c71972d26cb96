package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/** A text file of delimited rows. */
public final class CsvTable implements Table {
    private final Path file;
    private final TextEncoding encoding;
    private final Optional<WrappedLines> wrapped;
    private final Delimiter delimiter;
    private final ReadLimits limits;

    private CsvTable(
            Path file, TextEncoding encoding, Optional<WrappedLines> wrapped, Delimiter delimiter, ReadLimits limits) {
        this.file = file;
        this.encoding = encoding;
        this.wrapped = wrapped;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** Tells encoding and delimiter from the file's content. */
    public static CsvTable of(Path file, ReadLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (Reader reader = reader(file, encoding)) {
            List<String> sample = Delimiter.sample(reader, limits);
            Optional<WrappedLines> wrapped = WrappedLines.find(sample, limits);
            List<String> bare = wrapped.isPresent() ? wrapped.get().unwrapped(sample) : sample;
            return new CsvTable(file, encoding, wrapped, Delimiter.of(bare, limits), limits);
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
        return "text, " + encoding.name() + (encoding.bomLength() > 0 ? " with byte order mark" : "") + ", "
                + delimiter.description();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (encoding.damaged()) {
            notes.add("The text is not quite valid " + encoding.name() + "; characters that are broken were left out");
        }
        if (wrapped.isPresent()) {
            notes.add(
                    "Lines stand in quotes as a whole, which makes one cell of each; they were read without these quotes");
        }
        return notes;
    }

    @Override
    public RowSource open() throws IOException {
        Reader whole = reader(file, encoding);
        Reader reader = wrapped.isPresent()
                ? new UnwrappedText(new Lines(whole, limits.rowChars()), wrapped.get(), limits.rowChars())
                : whole;
        return delimiter.splitter().isPresent()
                ? new FixedRows(reader, delimiter.splitter().get(), limits)
                : new CsvRows(reader, delimiter, limits);
    }

    private static Reader reader(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.bomLength());
        return new InputStreamReader(in, encoding.charset());
    }
}
