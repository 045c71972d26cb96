package org.orgscore.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a status or an employment type says about how a row counts; each distinct wording is looked at once. */
final class StatusWords {
    private static final Set<String> ACTIVE = Set.of(
            "active",
            "aktiv",
            "actif",
            "active.",
            "activo",
            "activa",
            "attivo",
            "attiva",
            "ativo",
            "ativa",
            "actief",
            "current",
            "employed");
    private static final Set<String> NOT = Set.of("not", "non", "no", "nicht", "niet", "não");
    private static final List<String> LEFT = List.of(
            "terminat",
            "inactiv",
            "inattiv",
            "inativ",
            "cessat",
            "dimess",
            "licenziat",
            "pensionat",
            "desligad",
            "demitid",
            "rescindid",
            "uitdienst",
            "ontslagen",
            "leaver",
            "separat",
            "resign",
            "retire",
            "deceas",
            "former",
            "withdrawn",
            "ausgetret",
            "ausgeschieden",
            "gekündigt",
            "inaktiv",
            "sorti",
            "inactif",
            "inactiv",
            "baja",
            "cesad",
            "closed",
            "eliminat",
            "ceased",
            "dismiss",
            "cancel",
            "discontin",
            "abolish",
            "departed",
            "deactivat",
            "disabled",
            "obsolete",
            "archived",
            "démission");
    private static final Set<String> LEFT_WORDS =
            Set.of("left", "term", "termed", "quit", "ex", "alumni", "dead", "rif");
    private static final List<String> VACANT = List.of("vacan", "unfilled", "vakant", "unbesetzt", "recruiting");
    private static final Set<String> VACANT_WORDS = Set.of("open", "offen", "libre");
    private static final Set<String> LEFT_CODES = Set.of("i", "t", "r", "d", "u", "term", "inact");
    private static final List<String> CONTINGENT = List.of(
            "contract",
            "contingent",
            "agency",
            "consultant",
            "temp",
            "vendor",
            "freelanc",
            "casual",
            "intérim",
            "leiharbeit",
            "zeitarbeit",
            "befristet",
            "subcontract",
            "outsourc",
            "externe",
            "external",
            "non employee",
            "nonemployee",
            "per diem",
            "contratista",
            "eventual",
            "prestataire",
            "honorar",
            "supplier",
            "locum",
            "determinato",
            "somministra",
            "bepaalde tijd",
            "uitzend",
            "inhuur",
            "terceirizad",
            "prazo determinado",
            "1099");
    private static final List<String> NOT_CONTINGENT = List.of(
            "permanent contract",
            "non contract",
            "noncontract",
            "contract of employment",
            "unbefristet",
            "indefinid",
            "indéterminé",
            "temporary full",
            "temps plein",
            "temps partiel",
            "temps complet",
            "contractual",
            "under contract",
            "union contract",
            "temporal completo",
            "indeterminad",
            "indeterminat",
            "onbepaalde",
            "tempo pieno",
            "tempo parziale",
            "tempo integral",
            "tempo parcial");
    private static final int MAX_KNOWN = 10_000;

    private final OncePerText<Meaning> meanings = new OncePerText<>(MAX_KNOWN, status -> meaning(plain(status)));
    private final OncePerText<Boolean> contingents = new OncePerText<>(MAX_KNOWN, type -> isContingent(plain(type)));
    private final boolean flag;

    /**
     * @param header of the status column: where it asks whether somebody is active, yes and no are the answers
     */
    StatusWords(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        this.flag = lower.contains("activ")
                || lower.contains("aktiv")
                || lower.contains("actif")
                || lower.contains("attiv")
                || lower.contains("actief")
                || lower.contains("ativo")
                || lower.contains("enabled")
                || lower.contains("current");
    }

    /** What a status means for the count. */
    enum Meaning {
        ACTIVE,
        VACANT,
        LEFT
    }

    Meaning of(String status) {
        return status.isEmpty() ? Meaning.ACTIVE : meanings.of(status);
    }

    /** Whether an employment type means somebody else's employee or a temporary one. */
    boolean contingent(String type) {
        return !type.isEmpty() && contingents.of(type);
    }

    private static boolean isContingent(String plain) {
        return containsAny(plain, CONTINGENT) && !containsAny(plain, NOT_CONTINGENT);
    }

    /** Whether a cell of a column that asks for vacancies says so. */
    static boolean isVacancy(String cell) {
        String plain = plain(cell);
        return plain.startsWith("y")
                || plain.equals("true")
                || plain.equals("1")
                || plain.equals("x")
                || plain.equals("ja")
                || plain.equals("oui")
                || plain.equals("si")
                || plain.equals("sí")
                || plain.equals("v")
                || (containsAny(plain, VACANT) && !plain.startsWith("not") && !plain.startsWith("non"))
                || plain.equals("open");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Meaning meaning(String status) {
        if (flag && Set.of("n", "no", "false", "0", "nein", "non", "x").contains(status)) {
            return Meaning.LEFT;
        }
        String[] words = status.split(" ", -1);
        if (Arrays.stream(words).limit(2).anyMatch(ACTIVE::contains) && !words[0].startsWith("in")) {
            return NOT.contains(words[0]) ? Meaning.LEFT : Meaning.ACTIVE;
        }
        if (status.startsWith("no longer") || status.startsWith("uit dienst")) {
            return Meaning.LEFT;
        }
        boolean code = words[0].length() == 1
                && LEFT_CODES.contains(words[0])
                && (words.length == 1 || startsAny(words, LEFT));
        if (code
                || LEFT_CODES.contains(status)
                || startsAny(words, LEFT)
                || Arrays.stream(words).anyMatch(LEFT_WORDS::contains)) {
            return Meaning.LEFT;
        }
        boolean vacant = startsAny(words, VACANT) || Arrays.stream(words).anyMatch(VACANT_WORDS::contains);
        return vacant && !words[0].equals("not") ? Meaning.VACANT : Meaning.ACTIVE;
    }

    private static boolean startsAny(String[] words, List<String> starts) {
        return Arrays.stream(words).anyMatch(word -> starts.stream().anyMatch(word::startsWith));
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
