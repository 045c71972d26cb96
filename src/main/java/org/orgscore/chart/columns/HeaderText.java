package org.orgscore.chart.columns;

import java.util.Locale;

/** Headers as they are compared: lower case, words apart, no punctuation, units and signs left out. */
final class HeaderText {
    private static final int LONGEST_HEADER = 80;

    private HeaderText() {}

    /** {@code employee_position_title}, {@code EmployeePositionTitle} and {@code Employee Position Title:} are one. */
    static String normalise(String header) {
        StringBuilder words = new StringBuilder();
        String text = header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) : header;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
