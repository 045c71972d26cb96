package org.orgscore.chart.columns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.chart.Field;

/** The wordings of headers, from {@code chart/headers.csv}: English first, with German, French, Spanish, Italian, Dutch and Portuguese. */
final class HeaderVocabulary {
    private static final String RESOURCE = "/chart/headers.csv";
    private static final HeaderVocabulary BUILT_IN = read();
    private static final int LONGEST_HEADER = 160;
    private static final double KNOWN = 1;
    private static final double ALMOST_KNOWN = 0.95;
    private static final double ONE_OF_TWO = 0.7;
    private static final double BY_RULE = 0.6;
    private static final Pattern EITHER = Pattern.compile("\\s+[/|]\\s+");
    private static final int MAX_PARTS = 3;

    private final Map<String, Field> fields;
    private final Map<String, Field> plain = new HashMap<>();
    private final Map<String, Integer> ranks;

    private HeaderVocabulary(Map<String, Field> fields, Map<String, Integer> ranks) {
        this.fields = fields;
        this.ranks = ranks;
        fields.forEach((wording, field) -> plain.putIfAbsent(HeaderText.withoutAccents(wording), field));
    }

    /**
     * What a header says.
     *
     * @param strength 1 for a wording that is known, less where only some of its words are
     * @param rank where the wording stands in the list: of two headers for one field, the lower rank is meant
     */
    record Reading(Field field, double strength, int rank) {
        boolean known() {
            return strength >= ALMOST_KNOWN;
        }
    }

    static HeaderVocabulary builtIn() {
        return BUILT_IN;
    }

    /** The field that a header names. */
    Optional<Reading> find(String header) {
        if (header.isEmpty() || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        String whole = HeaderText.normalise(header);
        String plain = HeaderText.withoutAsides(header);
        return known(whole, KNOWN)
                .or(() -> known(plain, ALMOST_KNOWN))
                .or(() -> spelledOut(whole))
                .or(() -> inSection(header))
                .or(() -> eitherOf(header))
                .or(() -> HeaderRules.builtIn().find(whole).map(field -> new Reading(field, BY_RULE, ranks.size())));
    }

    /** {@code Job Information: Job Title}: the section that the field is in says nothing else. */
    private Optional<Reading> inSection(String header) {
        int colon = header.lastIndexOf(": ");
        return colon < 1 ? Optional.empty() : known(HeaderText.normalise(header.substring(colon)), ALMOST_KNOWN);
    }

    /** {@code Job title / grade}: two things in one column, of which the first that is known counts. */
    private Optional<Reading> eitherOf(String header) {
        for (String part : EITHER.split(header, MAX_PARTS)) {
            Optional<Reading> reading = part.length() == header.length()
                    ? Optional.empty()
                    : known(HeaderText.spelledOut(HeaderText.normalise(part)), ONE_OF_TWO);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> spelledOut(String shortened) {
        String words = HeaderText.spelledOut(shortened);
        return words.equals(shortened)
                ? Optional.empty()
                : known(words, ALMOST_KNOWN).or(() -> HeaderRules.builtIn()
                        .find(words)
                        .map(field -> new Reading(field, BY_RULE, ranks.size())));
    }

    private Optional<Reading> known(String wording, double strength) {
        String compact = wording.replace(" ", "");
        Field exact = fields.get(compact);
        Field field = exact == null ? plain.get(HeaderText.withoutAccents(compact)) : exact;
        return field == null
                ? Optional.empty()
                : Optional.of(new Reading(field, strength, ranks.getOrDefault(compact, ranks.size())));
    }

    /** Wordings are compared without spaces, since some systems write {@code jobtitle} and {@code HIREDATE}. */
    private static HeaderVocabulary read() {
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (CSVRecord record : HeaderTable.listRows(RESOURCE)) {
            String wording = HeaderText.normalise(record.get("wording")).replace(" ", "");
            fields.putIfAbsent(wording, Field.valueOf(record.get("field")));
            ranks.putIfAbsent(wording, ranks.size());
        }
        return new HeaderVocabulary(fields, ranks);
    }
}
