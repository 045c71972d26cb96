package org.orgscore.chart;

import java.util.OptionalDouble;

/** Counts and full-time equivalents as text: {@code 1}, {@code 0.5}, {@code 0,5}, {@code 80%}, {@code 1.0 FTE}. */
final class FteText {
    private static final double PER_CENT = 100;

    private FteText() {}

    /** A number of 0 or more; empty where it is none. Per cent by sign, in the cell or in the header. */
    static OptionalDouble parse(String text, String header) {
        boolean perCent = text.endsWith("%") || header.indexOf('%') >= 0;
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        try {
            double value = Double.parseDouble(withPoint(text, end));
            boolean sound = value >= 0 && value < 1e9;
            return sound ? OptionalDouble.of(perCent ? value / PER_CENT : value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A comma is the decimal sign unless it stands before exactly three digits. */
    private static String withPoint(String text, int end) {
        String number = text.substring(0, end).strip();
        int comma = number.indexOf(',');
        if (comma < 0) {
            return number;
        }
        return number.length() - comma == 4 ? number.replace(",", "") : number.replace(',', '.');
    }
}
