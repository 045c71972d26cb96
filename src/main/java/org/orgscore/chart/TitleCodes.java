package org.orgscore.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a job before its name in one cell, {@code 001234 - Staff Nurse}, where a column is written like that. */
final class TitleCodes {
    private static final Pattern CODE =
            Pattern.compile("^(?=[A-Z0-9/_.-]*\\d)[A-Z0-9][A-Z0-9/_.-]{0,11}(?:\\s+[-–—:|]\\s*|[:|]\\s*)(?=\\p{L}{2})");
    private static final double MOST = 0.6;
    private static final int MIN_TITLES = 3;

    private TitleCodes() {}

    /** Whether most titles of a column begin with a code. */
    static boolean areIn(int column, List<RawRow> sample) {
        int titles = 0;
        int coded = 0;
        for (RawRow row : sample) {
            String title = row.cell(column);
            titles += title.isEmpty() ? 0 : 1;
            coded += title.isEmpty() || without(title).equals(title) ? 0 : 1;
        }
        return titles >= MIN_TITLES && coded >= titles * MOST;
    }

    /** The title without a code before it; as it is where it has none. */
    static String without(String title) {
        Matcher code = CODE.matcher(title);
        return code.find() ? title.substring(code.end()) : title;
    }
}
