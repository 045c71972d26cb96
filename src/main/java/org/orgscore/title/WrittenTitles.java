package org.orgscore.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The project's own list of titles as HR systems write them, by sector, under {@code title/written/}: abbreviated,
 * inverted, with grades, and the department that settles what many of them mean. The pack's titles are tidy; these are
 * what charts hold. Part of the index of every reference, and what the ranker learns from.
 */
final class WrittenTitles {
    private static final List<String> FILES = List.of(
            "mixed",
            "health",
            "government",
            "education",
            "corporate",
            "industry",
            "service",
            "managers-and-finance",
            "technology-and-science",
            "health-education-food",
            "service-sales-office",
            "trades-and-production");
    private static final String ABSTAIN = "NONE";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private WrittenTitles() {}

    /** All of them, in the order of the files. */
    static List<WrittenTitle> listAll() {
        List<WrittenTitle> titles = new ArrayList<>();
        for (String file : FILES) {
            String name = "/title/written/" + file + ".csv";
            try (InputStream in = WrittenTitles.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the program");
                }
                for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    titles.add(new WrittenTitle(row.get("title"), row.get("department"), codes(row.get("code"))));
                }
            } catch (IOException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
        }
        return titles;
    }

    private static List<String> codes(String text) {
        return text.equals(ABSTAIN) ? List.of() : List.of(text.split("\\|", -1));
    }
}
