package org.orgscore.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The wordings of headers, from {@code chart/headers.csv}: English, German, French and Spanish. */
final class HeaderVocabulary {
    private static final String RESOURCE = "/chart/headers.csv";
    private static final HeaderVocabulary BUILT_IN = read();

    private final Map<String, Field> fields;
    private final Map<String, Integer> ranks;

    private HeaderVocabulary(Map<String, Field> fields, Map<String, Integer> ranks) {
        this.fields = fields;
        this.ranks = ranks;
    }

    static HeaderVocabulary builtIn() {
        return BUILT_IN;
    }

    /** The field that a header names. */
    Optional<Field> find(String header) {
        return Optional.ofNullable(fields.get(HeaderText.normalise(header)));
    }

    /** Where a wording stands in the list: of two headers for one field, the lower rank is meant. */
    int rank(String header) {
        return ranks.getOrDefault(HeaderText.normalise(header), Integer.MAX_VALUE);
    }

    private static HeaderVocabulary read() {
        Map<String, Field> fields = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        try (InputStream in = HeaderVocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord record : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String wording = HeaderText.normalise(record.get("wording"));
                fields.putIfAbsent(wording, Field.valueOf(record.get("field")));
                ranks.putIfAbsent(wording, ranks.size());
            }
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
        return new HeaderVocabulary(fields, ranks);
    }
}
