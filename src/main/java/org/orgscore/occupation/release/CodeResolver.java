package org.orgscore.occupation.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.orgscore.occupation.Occupation;

/** Finds the reference's codes for a code as publications write it: O*NET-SOC, SOC 2018, SOC 2010 or an OEWS aggregate. */
final class CodeResolver {
    private static final Pattern ONET_SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");
    private static final int SOC_LENGTH = 7;
    private static final int BROAD_LENGTH = 6;

    private final Set<String> codes;
    private final Map<String, Set<String>> bySoc = new TreeMap<>();
    private final Map<String, Set<String>> byAggregate = new TreeMap<>();
    private final SocCrosswalk crosswalk;

    /**
     * @param codes the reference's
     * @param builtIn tells which OEWS aggregate each SOC code belongs to
     */
    CodeResolver(Collection<String> codes, Collection<Occupation> builtIn, SocCrosswalk crosswalk) {
        this.codes = new TreeSet<>(codes);
        this.crosswalk = crosswalk;
        codes.forEach(code -> bySoc.computeIfAbsent(code.substring(0, SOC_LENGTH), soc -> new TreeSet<>())
                .add(code));
        for (Occupation occupation : builtIn) {
            if (this.codes.contains(occupation.code())
                    && !occupation.figuresFrom().isEmpty()) {
                byAggregate
                        .computeIfAbsent(occupation.figuresFrom(), aggregate -> new TreeSet<>())
                        .add(occupation.code());
            }
        }
    }

    /** Whether a text has the form of a code. */
    static boolean isCode(String text) {
        return ONET_SOC.matcher(text).matches() || SOC.matcher(text).matches();
    }

    boolean isSoc2010(Collection<String> given) {
        return crosswalk.isSoc2010(given.stream()
                .filter(CodeResolver::isCode)
                .map(code -> code.substring(0, SOC_LENGTH))
                .toList());
    }

    /** All codes that a code covers; empty where the reference has none. */
    Set<String> list(String given, boolean soc2010) {
        if (!isCode(given)) {
            return Set.of();
        }
        String soc = given.substring(0, SOC_LENGTH);
        if (soc2010) {
            Set<String> now = crosswalk.listSince2018(soc);
            if (!now.equals(Set.of(soc))) {
                Set<String> all = new TreeSet<>();
                now.forEach(one -> all.addAll(list(one)));
                return all;
            }
        }
        return list(given);
    }

    private Set<String> list(String given) {
        if (codes.contains(given)) {
            return Set.of(given);
        }
        if (given.length() > SOC_LENGTH) {
            return Set.of();
        }
        if (bySoc.containsKey(given)) {
            return bySoc.getOrDefault(given, Set.of());
        }
        if (byAggregate.containsKey(given)) {
            return byAggregate.getOrDefault(given, Set.of());
        }
        Set<String> now = crosswalk.listSince2018(given);
        Set<String> all = new TreeSet<>();
        now.forEach(soc -> all.addAll(bySoc.getOrDefault(soc, Set.of())));
        if (all.isEmpty() && given.endsWith("0")) {
            codes.stream()
                    .filter(code -> code.startsWith(given.substring(0, BROAD_LENGTH)))
                    .forEach(all::add);
        }
        return all;
    }

    /** The one code that stands for a SOC code: the one that ends in {@code .00}, else the first. */
    static String representative(Set<String> found) {
        return List.copyOf(new TreeSet<>(found)).get(0);
    }
}
