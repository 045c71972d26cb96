package org.orgscore.chart.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.chart.Field;

/**
 * What the words of a header say where its wording is not known: the first rule of {@code chart/header-rules.csv} whose
 * words are all there. A rule without a field says that the column means nothing here.
 */
final class HeaderRules {
    private static final String RESOURCE = "/chart/header-rules.csv";
    private static final HeaderRules BUILT_IN = read();

    private final List<Rule> rules;

    private HeaderRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** Each group needs one of its words; none of the forbidden words may be there. */
    private record Rule(Optional<Field> field, List<Set<String>> groups, Set<String> forbidden) {
        boolean fits(Set<String> words) {
            for (Set<String> group : groups) {
                if (Collections.disjoint(group, words)) {
                    return false;
                }
            }
            return Collections.disjoint(forbidden, words);
        }
    }

    static HeaderRules builtIn() {
        return BUILT_IN;
    }

    /** The field that a normalised header's words name. */
    Optional<Field> find(String normalised) {
        if (normalised.isEmpty()) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(
                Arrays.asList(HeaderText.withoutAccents(normalised).split(" ", -1)));
        for (Rule rule : rules) {
            if (rule.fits(words)) {
                return rule.field();
            }
        }
        return Optional.empty();
    }

    private static HeaderRules read() {
        List<Rule> rules = new ArrayList<>();
        for (CSVRecord record : HeaderTable.listRows(RESOURCE)) {
            String field = record.get("field");
            rules.add(new Rule(
                    field.isEmpty() ? Optional.empty() : Optional.of(Field.valueOf(field)),
                    Arrays.stream(record.get("words").split(" ", -1))
                            .map(HeaderRules::words)
                            .toList(),
                    words(record.get("not"))));
        }
        return new HeaderRules(rules);
    }

    private static Set<String> words(String alternatives) {
        return alternatives.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        Arrays.asList(HeaderText.withoutAccents(alternatives).split("\\|", -1)));
    }
}
