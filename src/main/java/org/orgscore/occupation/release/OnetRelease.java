package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Profile;

/** An O*NET database release, 25.1 or later: what its tables say, before anything is made of it. */
final class OnetRelease {
    static final String CODE = "O*NET-SOC Code";
    private static final Pattern CODE_FORM = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final Pattern VERSION = Pattern.compile("(?:db[_ ]|O\\*NET )(\\d{2})[._](\\d)");

    private final ReleaseFiles files;
    private final ImportRecord record;

    OnetRelease(ReleaseFiles files, ImportRecord record) {
        this.files = files;
        this.record = record;
    }

    /** An occupation as the release describes it. */
    record Entry(String code, String title, String description) {}

    /** Number of the release, {@code 29.2}; empty where it tells nowhere. */
    Optional<String> findVersion() {
        for (String text : List.of(files.firstLine("Read Me"), files.name())) {
            Matcher matcher = VERSION.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group(1) + "." + matcher.group(2));
            }
        }
        return Optional.empty();
    }

    /** In order of the file, each code once. */
    Map<String, Entry> listOccupations() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        required("Occupation Data", List.of(CODE, "Title"), row -> {
            String code = row.required(CODE);
            if (!CODE_FORM.matcher(code).matches()) {
                throw row.bad("has a code that is none of O*NET-SOC: " + code);
            }
            if (entries.put(code, new Entry(code, row.required("Title"), row.text("Description"))) != null) {
                throw row.bad("has the code " + code + " a second time");
            }
        });
        if (entries.isEmpty()) {
            throw new InvalidReferenceException("Occupation Data: holds no occupation; download the release again");
        }
        return entries;
    }

    Map<String, OptionalInt> listJobZones() {
        Map<String, OptionalInt> zones = new LinkedHashMap<>();
        optional(
                "Job Zones",
                List.of(CODE, "Job Zone"),
                "job zones are those of the built-in pack",
                row -> zones.put(row.required(CODE), OptionalInt.of((int) row.whole("Job Zone"))));
        return zones;
    }

    /** Reported titles first, since people gave them; short titles as titles of their own. */
    List<Alias> listAliases(Set<String> codes) {
        List<Alias> aliases = new ArrayList<>();
        optional(
                "Sample of Reported Titles",
                List.of(CODE, "Reported Job Title"),
                "titles that incumbents reported are absent",
                row -> alias(row, "Reported Job Title", Alias.Origin.REPORTED, codes, aliases));
        required("Alternate Titles", List.of(CODE, "Alternate Title"), row -> {
            alias(row, "Alternate Title", Alias.Origin.ALTERNATE, codes, aliases);
            alias(row, "Short Title", Alias.Origin.ALTERNATE, codes, aliases);
        });
        return aliases;
    }

    private void alias(
            ReleaseTable.Row row, String column, Alias.Origin origin, Set<String> codes, List<Alias> aliases) {
        String title = row.text(column);
        if (title.isEmpty()) {
            return;
        }
        String code = row.required(CODE);
        if (codes.contains(code)) {
            aliases.add(new Alias(code, title, "", origin));
        } else {
            record.unjoined(row.table().name(), code + " " + title, "its code is not in Occupation Data");
        }
    }

    Map<String, List<Profile.Technology>> listTechnologies() {
        Map<String, Map<String, Profile.Technology>> byCode = new LinkedHashMap<>();
        optional(
                "Technology Skills",
                List.of(CODE, "Example", "Hot Technology"),
                "technologies are those of the built-in pack",
                row -> byCode.computeIfAbsent(row.required(CODE), code -> new LinkedHashMap<>())
                        .putIfAbsent(
                                row.required("Example"),
                                new Profile.Technology(
                                        row.required("Example"), row.flag("Hot Technology"), row.flag("In Demand"))));
        Map<String, List<Profile.Technology>> lists = new LinkedHashMap<>();
        byCode.forEach((code, technologies) -> lists.put(code, List.copyOf(technologies.values())));
        return lists;
    }

    /** Codes of related occupations, nearest first. */
    Map<String, List<String>> listRelated() {
        Map<String, List<String>> related = new LinkedHashMap<>();
        optional(
                "Related Occupations",
                List.of(CODE, "Related O*NET-SOC Code"),
                "related occupations are those of the built-in pack",
                row -> related.computeIfAbsent(row.required(CODE), code -> new ArrayList<>())
                        .add(row.required("Related O*NET-SOC Code")));
        return related;
    }

    void required(String table, List<String> columns, Consumer<ReleaseTable.Row> each) {
        files.find(table, columns)
                .orElseThrow(() -> new InvalidReferenceException(files.name() + ": holds no " + table
                        + " (.txt or .xlsx); give an O*NET database release, 25.1 or later"))
                .forEach(each);
    }

    /** @param absence what follows where the release lacks the table */
    void optional(String table, List<String> columns, String absence, Consumer<ReleaseTable.Row> each) {
        Optional<ReleaseTable> found = files.find(table, columns);
        if (found.isPresent()) {
            found.get().forEach(each);
        } else {
            record.notice(files.name() + " holds no " + table + ": " + absence);
        }
    }
}
