package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.InvalidReferenceException;

/** Reads a company's own titles: title, code and, where a title means something else elsewhere, the department. */
final class CompanyTitleFile {
    private static final String TITLE = "Title|Job Title|Position Title|Position";
    private static final String CODE = "Code|O*NET-SOC Code|O*NET-SOC|O*NET Code|SOC Code|SOC|Occupation Code";
    private static final String DEPARTMENT = "Department|Dept|Department Name";
    static final List<String> COLUMNS = List.of(TITLE, CODE);

    private final CodeResolver resolver;
    private final ImportRecord record;

    CompanyTitleFile(CodeResolver resolver, ImportRecord record) {
        this.resolver = resolver;
        this.record = record;
    }

    private record First(int row, Alias alias) {}

    /** One alias a title and department; throws where the file gives two codes for the same. */
    List<Alias> read(ReleaseTable table) {
        Map<String, First> aliases = new LinkedHashMap<>();
        int[] rows = {0};
        table.forEach(row -> {
            rows[0]++;
            String title = row.required(TITLE);
            String code = row.required(CODE);
            Set<String> found = resolver.list(code, false);
            if (found.isEmpty()) {
                record.unjoined(
                        table.name(),
                        "row " + row.number() + ", " + title,
                        code + " is no occupation of this reference");
                return;
            }
            if (!isOneSoc(found)) {
                record.unjoined(
                        table.name(),
                        "row " + row.number() + ", " + title,
                        code + " stands for several occupations: " + String.join(", ", found));
                return;
            }
            add(
                    row,
                    new Alias(CodeResolver.representative(found), title, row.text(DEPARTMENT), Alias.Origin.COMPANY),
                    aliases);
        });
        if (aliases.isEmpty()) {
            throw new InvalidReferenceException(table.name() + ": "
                    + (rows[0] == 0 ? "holds no title" : "none of its codes is an occupation of this reference"));
        }
        List<Alias> all = new ArrayList<>();
        aliases.values().forEach(first -> all.add(first.alias()));
        return all;
    }

    private static void add(ReleaseTable.Row row, Alias alias, Map<String, First> aliases) {
        String key = key(alias.title()) + "\n" + key(alias.department());
        First before = aliases.putIfAbsent(key, new First(row.number(), alias));
        if (before != null && !before.alias().code().equals(alias.code())) {
            throw row.bad("gives " + alias.title() + " the code " + alias.code() + ", but row " + before.row()
                    + " gives it " + before.alias().code() + "; keep one");
        }
    }

    private static boolean isOneSoc(Set<String> found) {
        return found.stream().map(code -> code.substring(0, 7)).distinct().count() == 1;
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
