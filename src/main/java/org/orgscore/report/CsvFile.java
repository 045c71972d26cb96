package org.orgscore.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file that is safe to open in a spreadsheet: text that would be taken for a formula gets an apostrophe before it
 * (CWE-1236), and control characters become spaces.
 */
public final class CsvFile implements Closeable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Writer writer;
    private final CSVPrinter printer;

    public CsvFile(Path file, String... headers) throws IOException {
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord((Object[]) headers);
    }

    /** Text cells are guarded; anything else is written as it is. */
    public void row(Object... cells) throws IOException {
        List<Object> guarded = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            guarded.add(cell instanceof String text ? guarded(text) : cell);
        }
        printer.printRecord(guarded);
    }

    @Override
    public void close() throws IOException {
        printer.flush();
        writer.close();
    }

    static String guarded(String text) {
        String clean = Plain.text(text);
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    /** Text as it was before it was guarded. */
    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
