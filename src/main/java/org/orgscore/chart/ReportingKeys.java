package org.orgscore.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The key of a row and of the row it reports to, as text that is compared and, hashed, kept in memory only. */
final class ReportingKeys {
    private static final int NONE = -1;
    private static final Set<String> NOBODY = Set.of(
            "XX", "N/A", "NA", "NONE", "-", "--", "NULL", "NIL", "0", "TOP", "N.A.", "BOARD", "NOT APPLICABLE", "#N/A");

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
        return nameKey(reporting.keySecond() == NONE ? own : own + " " + row.cell(reporting.keySecond()));
    }

    String managerKey(RawRow row) {
        String given = row.cell(reporting.manager());
        if (given.isEmpty() || NOBODY.contains(given.toUpperCase(Locale.ROOT))) {
            return "";
        }
        String half = reporting.managerSecond() == NONE ? "" : " " + row.cell(reporting.managerSecond());
        return reporting.byName() ? nameKey(given + half) : idKey(given);
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

    /** {@code Smith, Jane}, {@code Jane Smith} and {@code Jane Smith (On Leave)} are one person. */
    private static String nameKey(String name) {
        int bracket = name.indexOf('(');
        String plain = bracket > 0 ? name.substring(0, bracket) : name;
        String[] words = plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
