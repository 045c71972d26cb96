package org.orgscore.chart;

import java.util.OptionalDouble;

/** Counts and full-time equivalents as text: {@code 1}, {@code 0.5}, {@code 0,5}, {@code 80%}, {@code 1.0 FTE}. */
final class FteText {
    private static final double PER_CENT = 100;
    private static final int MAX_CHARS = 30;

    private FteText() {}

    /** A number of 0 or more, times the scale where it has no per cent sign of its own; empty where it is none. */
    static OptionalDouble parse(String text, double scale) {
        boolean perCent = text.endsWith("%");
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || end > MAX_CHARS) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(withPoint(text, end));
            boolean sound = value >= 0 && value < 1e7;
            return sound
                    ? OptionalDouble.of(perCent ? value / PER_CENT : rounded(value * scale))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }

    /** A comma is the decimal sign unless it stands before exactly three digits. */
    private static String withPoint(String text, int end) {
        String number = text.substring(0, end).strip();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '.' && c != ',' && c != '-' && c != '+') {
                throw new NumberFormatException("no number");
            }
        }
        int comma = number.indexOf(',');
        if (comma < 0) {
            return number;
        }
        return number.length() - comma == 4 ? number.replace(",", "") : number.replace(',', '.');
    }
}
