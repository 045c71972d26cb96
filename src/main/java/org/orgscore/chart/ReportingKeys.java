package org.orgscore.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The key of a row and of the row it reports to, as text that is compared and, hashed, kept in memory only. */
final class ReportingKeys {
    private static final int NONE = -1;
    private static final Set<String> NOBODY = Set.of(
            "XX", "N/A", "NA", "NONE", "-", "--", "NULL", "NIL", "0", "TOP", "N.A.", "BOARD", "NOT APPLICABLE", "#N/A");

    private static final Pattern INITIAL = Pattern.compile("(?<!\\S)\\p{L}(?:\\s|$)");

    private final Reporting reporting;

    ReportingKeys(Reporting reporting) {
        this.reporting = reporting;
    }

    String key(RawRow row) {
        String own = row.cell(reporting.key());
        if (own.isEmpty()) {
            return "";
        }
        if (!reporting.byName()) {
            return idKey(own);
        }
        if (reporting.by() == Reporting.By.GIVEN_NAME) {
            return givenNameKey(own);
        }
        return named(reporting.keySecond() == NONE ? own : own + " " + row.cell(reporting.keySecond()));
    }

    String managerKey(RawRow row) {
        String given = row.cell(reporting.manager());
        if (given.isEmpty() || NOBODY.contains(given.toUpperCase(Locale.ROOT))) {
            return "";
        }
        if (reporting.by() == Reporting.By.GIVEN_NAME) {
            return isOneWord(given) ? givenNameKey(given) : nameKey(given);
        }
        String half = reporting.managerSecond() == NONE ? "" : " " + row.cell(reporting.managerSecond());
        return reporting.byName() ? named(given + half) : idKey(given);
    }

    /** Zeros that a spreadsheet drops from numbers are no difference, nor is the case of letters. */
    private static String idKey(String id) {
        int start = 0;
        while (start < id.length() - 1 && id.charAt(start) == '0') {
            start++;
        }
        int end = id.endsWith(".0") ? id.length() - 2 : id.length();
        return id.substring(Math.min(start, Math.max(0, end - 1)), end).toUpperCase(Locale.ROOT);
    }

    private String named(String name) {
        String key = nameKey(name);
        return reporting.by() == Reporting.By.NAME_WITHOUT_INITIALS ? withoutInitials(key) : key;
    }

    /** A key has its words in order, so that letters that stand alone may go wherever they stood. */
    private static String withoutInitials(String key) {
        String without = INITIAL.matcher(key).replaceAll("").strip();
        return without.indexOf(' ') > 0 ? without : key;
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0 && name.indexOf(',') < 0;
    }

    /** The first word, or the first after a comma. */
    private static String givenNameKey(String name) {
        String given = name.substring(name.indexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < given.length() && (Character.isLetter(given.charAt(end)) || given.charAt(end) == '-')) {
            end++;
        }
        return given.substring(0, end);
    }

    /** {@code Smith, Jane}, {@code Jane Smith} and {@code Jane Smith (On Leave)} are one person. */
    private static String nameKey(String name) {
        int bracket = name.indexOf('(');
        String plain = bracket > 0 ? name.substring(0, bracket) : name;
        String[] words = plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
