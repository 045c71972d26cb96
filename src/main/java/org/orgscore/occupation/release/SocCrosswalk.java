package org.orgscore.occupation.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** From SOC 2010 to SOC 2018; a code that is not listed stayed as it was. */
final class SocCrosswalk {
    private static final String FILE = "/release/soc-2010-changes.csv";
    private static final String SOC_2010 = "2010 SOC Code";
    private static final String SOC_2018 = "2018 SOC Code";
    static final List<String> COLUMNS = List.of(SOC_2010, SOC_2018);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Set<String>> targets = new TreeMap<>();
    private final Set<String> since2018 = new TreeSet<>();

    private SocCrosswalk(Map<String, Set<String>> all) {
        targets.putAll(all);
        all.values().forEach(since2018::addAll);
        since2018.removeAll(all.keySet());
    }

    /** The changes that are part of the program. */
    static SocCrosswalk builtIn() {
        Map<String, Set<String>> all = new TreeMap<>();
        try (InputStream in = SocCrosswalk.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                all.computeIfAbsent(row.get("soc_2010"), code -> new TreeSet<>())
                        .add(row.get("soc_2018"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
        return new SocCrosswalk(all);
    }

    /** A crosswalk as BLS publishes it. */
    static SocCrosswalk read(ReleaseTable table) {
        Map<String, Set<String>> all = new TreeMap<>();
        table.forEach(row -> {
            if (!row.text(SOC_2010).isEmpty() && !row.text(SOC_2018).isEmpty()) {
                all.computeIfAbsent(row.text(SOC_2010), code -> new TreeSet<>()).add(row.text(SOC_2018));
            }
        });
        all.entrySet().removeIf(entry -> entry.getValue().equals(Set.of(entry.getKey())));
        return new SocCrosswalk(all);
    }

    /** Whether codes are of SOC 2010: more of them are only there than only in SOC 2018. */
    boolean isSoc2010(Collection<String> socs) {
        long only2010 = socs.stream()
                .filter(soc -> targets.containsKey(soc)
                        && !targets.getOrDefault(soc, Set.of()).contains(soc))
                .count();
        return only2010 > socs.stream().filter(since2018::contains).count();
    }

    /** The codes of 2018 that a code of 2010 became; itself where nothing changed. */
    Set<String> listSince2018(String soc2010) {
        return targets.getOrDefault(soc2010, Set.of(soc2010));
    }
}
