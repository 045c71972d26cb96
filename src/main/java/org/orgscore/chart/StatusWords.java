package org.orgscore.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a status or an employment type says about how a row counts; each distinct wording is looked at once. */
final class StatusWords {
    private static final List<String> LEFT = List.of(
            "terminat",
            "inactive",
            "leaver",
            "left",
            "separated",
            "resigned",
            "retired",
            "deceased",
            "former",
            "withdrawn",
            "ausgetreten",
            "inaktiv",
            "sorti",
            "inactif",
            "baja",
            "inactivo",
            "closed",
            "eliminated");
    private static final List<String> VACANT = List.of("vacant", "vacan", "open", "unfilled", "vakant");
    private static final List<String> CONTINGENT = List.of(
            "contract",
            "contingent",
            "agency",
            "consultant",
            "temp",
            "vendor",
            "freelance",
            "casual",
            "intérim",
            "leiharbeit",
            "befristet",
            "subcontract",
            "outsourc");
    private static final List<String> NOT_CONTINGENT =
            List.of("permanent contract", "non-contract", "contract of employment", "unbefristet", "temporary full");
    private static final int MAX_KNOWN = 10_000;

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Boolean> contingents = new HashMap<>();

    /** What a status means for the count. */
    enum Meaning {
        ACTIVE,
        VACANT,
        LEFT
    }

    Meaning of(String status) {
        if (status.isEmpty()) {
            return Meaning.ACTIVE;
        }
        return known(meanings, status, StatusWords::meaning);
    }

    /** Whether an employment type means somebody else's employee. */
    boolean contingent(String type) {
        return !type.isEmpty() && known(contingents, type, StatusWords::isContingent);
    }

    private static <T> T known(Map<String, T> cache, String text, Function<String, T> maker) {
        T known = cache.get(text);
        if (known != null) {
            return known;
        }
        T made = maker.apply(text.toLowerCase(Locale.ROOT));
        if (cache.size() < MAX_KNOWN) {
            cache.put(text, made);
        }
        return made;
    }

    private static Meaning meaning(String status) {
        if (status.equals("i") || status.equals("t") || containsAny(status, LEFT)) {
            return Meaning.LEFT;
        }
        return containsAny(status, VACANT) ? Meaning.VACANT : Meaning.ACTIVE;
    }

    private static boolean isContingent(String type) {
        return containsAny(type, CONTINGENT) && !containsAny(type, NOT_CONTINGENT);
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
