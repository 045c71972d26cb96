package org.orgscore.title;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company's own titles. They are asked before anything else: first as written, then with abbreviations written out, then
 * without marks or in another order; each time the entry for the department before the one for all. Two codes at one step
 * decide nothing. Safe for several threads.
 */
final class CompanyTitles {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final AliasIndex index;

    CompanyTitles(AliasIndex index) {
        this.index = index;
    }

    /** A title or department as written, but for case and blanks. */
    static String key(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The company's entry for a title in its department. */
    Optional<AliasEntry> find(TitleQuery query, TitleReading.Read read) {
        if (!index.hasCompanyTitles()) {
            return Optional.empty();
        }
        String department = key(query.department());
        List<String> title = read.title().full();
        return find(AliasIndex.COMPANY_KEY, key(query.title()), department)
                .or(() -> find(AliasIndex.COMPANY_EXACT, NormalisedTitle.text(Stem.of(title)), department))
                .or(() -> find(AliasIndex.COMPANY_BAG, Stem.bag(title), department))
                .or(() -> find(AliasIndex.COMPANY_EXACT, NormalisedTitle.text(read.core()), department))
                .or(() -> find(AliasIndex.COMPANY_BAG, Stem.bag(read.core()), department));
    }

    private Optional<AliasEntry> find(String field, String value, String department) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<AliasEntry> entries = index.listCompanyTitles(field, value);
        Optional<AliasEntry> bound = onlyOne(entries.stream()
                .filter(entry -> !entry.department().isEmpty())
                .filter(entry -> key(entry.department()).equals(department))
                .toList());
        return bound.or(() -> onlyOne(
                entries.stream().filter(entry -> entry.department().isEmpty()).toList()));
    }

    private static Optional<AliasEntry> onlyOne(List<AliasEntry> entries) {
        return entries.stream().map(AliasEntry::code).distinct().count() == 1
                ? Optional.of(entries.get(0))
                : Optional.empty();
    }
}
