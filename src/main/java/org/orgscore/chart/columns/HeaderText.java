package org.orgscore.chart.columns;

import java.util.Locale;
import java.util.Map;

/** Headers as they are compared: lower case, words apart, no punctuation, units and signs left out. */
final class HeaderText {
    private static final int LONGEST_HEADER = 80;
    /** Those of the languages that headers are known in; a normaliser of all would take long to load. */
    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";

    private static final String WITHOUT = "aaaaaaceeeeiiiinooooouuuuyy";
    private static final char FIRST_ACCENTED = 'à';
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("nm", "name"),
            Map.entry("ttl", "title"),
            Map.entry("txt", "text"),
            Map.entry("ee", "employee"),
            Map.entry("supv", "supervisor"),
            Map.entry("supr", "supervisor"),
            Map.entry("slry", "salary"),
            Map.entry("sal", "salary"),
            Map.entry("amt", "amount"),
            Map.entry("annl", "annual"),
            Map.entry("ann", "annual"),
            Map.entry("hrly", "hourly"),
            Map.entry("mthly", "monthly"),
            Map.entry("qty", "value"),
            Map.entry("pct", "percent"),
            Map.entry("sts", "status"),
            Map.entry("stat", "status"),
            Map.entry("cd", "code"),
            Map.entry("dt", "date"),
            Map.entry("dpt", "department"),
            Map.entry("div", "division"),
            Map.entry("loc", "location"),
            Map.entry("ctry", "country"),
            Map.entry("posn", "position"),
            Map.entry("pos", "position"),
            Map.entry("grd", "grade"),
            Map.entry("hrs", "hours"),
            Map.entry("std", "standard"),
            Map.entry("dsc", "description"),
            Map.entry("descr", "description"));

    private HeaderText() {}

    /** {@code employee_position_title}, {@code EmployeePositionTitle} and {@code Employee Position Title:} are one. */
    static String normalise(String header) {
        StringBuilder words = new StringBuilder();
        String text = header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) : header;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '°' || c == 'º') {
                continue;
            }
            if (c == '\'' || c == '’' || c == '.') {
                if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)) && c == '.') {
                    space(words);
                }
                continue;
            }
            if (startsWord(text, i) || !Character.isLetterOrDigit(c)) {
                space(words);
            }
            if (c == '#') {
                words.append("no ");
            } else if (Character.isLetterOrDigit(c)) {
                words.append(c);
            }
        }
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Many systems export {@code Intitule du poste} and {@code Matricula}. */
    static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int accented = c < FIRST_ACCENTED ? -1 : ACCENTED.indexOf(c);
            plain.append(accented < 0 ? c : WITHOUT.charAt(accented));
        }
        return plain.toString();
    }

    /** A normalised header with the words that databases shorten written out: {@code ee full nm}, {@code annl slry amt}. */
    static String spelledOut(String normalised) {
        StringBuilder words = new StringBuilder();
        for (String word : normalised.split(" ", -1)) {
            space(words);
            words.append(SHORT_FORMS.getOrDefault(word, word));
        }
        return words.toString();
    }

    /** The same without what stands in brackets and what follows a line break. */
    static String withoutAsides(String header) {
        String plain = header.replaceAll("[(\\[{][^)\\]}]{0,80}[)\\]}]?", " ").strip();
        int line = plain.indexOf('\n');
        String first = line > 0 ? plain.substring(0, line) : plain;
        return normalise(first.isBlank() ? plain : first);
    }

    /** A capital after a small letter, or before one at the end of a run of capitals: employeeID, HRTitle. */
    private static boolean startsWord(String text, int i) {
        if (i == 0 || !Character.isUpperCase(text.charAt(i))) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean smallAfter = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && smallAfter);
    }

    private static void space(StringBuilder words) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
