package org.orgscore.chart;

import java.util.OptionalDouble;

/** Amounts as people write them: signs, thousands separators of either kind, a k, a range. */
final class Amount {
    private Amount() {}

    /**
     * The amount, or the middle of a range; empty where the text is no amount. A comma with exactly three digits after
     * it separates thousands unless a point follows; a point does so only where it recurs or the amount is in euros.
     */
    static OptionalDouble parse(String text) {
        int dash = text.indexOf('-', 1);
        if (dash < 0) {
            dash = text.indexOf('–', 1);
        }
        int to = text.indexOf(" to ");
        if (to > 0) {
            return middle(text.substring(0, to), text.substring(to + 4));
        }
        if (dash > 0 && dash < text.length() - 1) {
            return middle(text.substring(0, dash), text.substring(dash + 1));
        }
        return single(text);
    }

    private static OptionalDouble middle(String low, String high) {
        OptionalDouble from = single(low);
        OptionalDouble until = single(high);
        return from.isPresent() && until.isPresent()
                ? OptionalDouble.of((from.getAsDouble() + until.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }

    private static OptionalDouble single(String text) {
        StringBuilder digits = new StringBuilder();
        double factor = 1;
        boolean negative = text.startsWith("(") && text.endsWith(")");
        int lastComma = text.lastIndexOf(',');
        int lastPoint = text.lastIndexOf('.');
        int decimal = decimalAt(text, lastComma, lastPoint);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (i == decimal) {
                digits.append('.');
            } else if ((c == 'k' || c == 'K') && digits.length() > 0) {
                factor = 1000;
            } else if (c == '-' && digits.length() == 0) {
                negative = true;
            } else if (Character.isLetter(c) && Currencies.find(text).isEmpty() && c != 'p' && c != 'a') {
                return OptionalDouble.empty();
            }
        }
        if (digits.length() == 0 || digits.length() > 18 || digits.toString().equals(".")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(digits.toString()) * factor;
        return OptionalDouble.of(negative ? -value : value);
    }

    private static int decimalAt(String text, int lastComma, int lastPoint) {
        if (lastComma >= 0 && lastPoint >= 0) {
            return Math.max(lastComma, lastPoint);
        }
        int only = Math.max(lastComma, lastPoint);
        if (only < 0) {
            return -1;
        }
        char sign = text.charAt(only);
        boolean several = text.indexOf(sign) != only;
        int digitsAfter = 0;
        for (int i = only + 1; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            digitsAfter++;
        }
        boolean continental = text.contains("€") || text.contains("EUR");
        boolean thousands = several || (digitsAfter == 3 && (sign == ',' || continental));
        return thousands ? -1 : only;
    }
}
