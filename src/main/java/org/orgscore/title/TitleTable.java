package org.orgscore.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables under {@code title/} that are part of the program. */
final class TitleTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private TitleTable() {}

    /** All rows of a file; throws IllegalStateException where the program lacks it. */
    static List<CSVRecord> listRows(String name) {
        try (InputStream in = TitleTable.class.getResourceAsStream("/title/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/title/" + name + " is missing from the program");
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new IllegalStateException("/title/" + name + " cannot be read", e);
        }
    }
}
