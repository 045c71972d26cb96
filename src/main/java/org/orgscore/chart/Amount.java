package org.orgscore.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as people write them: signs, thousands separators of either kind, a k, a range, what it is paid for.
 *
 * @param value the amount, or the middle of a range
 * @param period what it is paid for, where the text says so
 */
record Amount(double value, Optional<PayPeriod> period) {
    private static final int MAX_PLAIN_CHARS = 15;
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.,'’ ]*)\\s*([kKmM](?![\\p{L}]))?");
    private static final Pattern SUFFIX_CODE = Pattern.compile("[A-Z]{3}|[$£€¥₹]");
    private static final int MAX_CHARS = 60;
    private static final double K = 1_000;

    /**
     * Empty where the text is no amount. A comma with exactly three digits after it separates thousands unless a point
     * follows; a point does so only where it recurs, the amount is in euros, or the column is known to.
     */
    static Optional<Amount> parse(String text, boolean pointThousands) {
        if (text.length() > MAX_CHARS) {
            return Optional.empty();
        }
        if (isPlain(text)) {
            return Optional.of(new Amount(Double.parseDouble(text), Optional.empty()));
        }
        Optional<PayPeriod> period = PayPeriod.find(text.toLowerCase(Locale.ROOT));
        String figures = period.isPresent() ? PayPeriod.without(text) : text;
        boolean continental = pointThousands || text.contains("€") || text.contains("EUR");
        Matcher matcher = NUMBER.matcher(figures);
        double[] found = new double[2];
        boolean[] thousands = new boolean[2];
        int count = 0;
        while (matcher.find()) {
            OptionalDouble value = number(matcher.group(1), continental);
            if (value.isEmpty() || count == 2) {
                return Optional.empty();
            }
            thousands[count] = matcher.group(2) != null;
            found[count++] = value.getAsDouble() * (thousands[count - 1] ? K : 1);
        }
        if (count == 0 || !isRest(NUMBER.matcher(figures).replaceAll(" "))) {
            return Optional.empty();
        }
        if (count == 2 && thousands[1] && !thousands[0] && found[0] < K) {
            found[0] *= K;
        }
        boolean negative = figures.strip().startsWith("(") || figures.strip().startsWith("-");
        double value = count == 2 ? (found[0] + found[1]) / 2 : found[0];
        return Optional.of(new Amount(negative ? -value : value, period));
    }

    /** Digits, or digits with one point that cannot separate thousands: most cells of most charts, told cheaply. */
    static boolean isPlain(String text) {
        int point = text.indexOf('.');
        int last = text.length() - 1;
        boolean may = last >= 0 && last < MAX_PLAIN_CHARS && point != 0 && point != last && point != last - 3;
        for (int i = 0; may && i <= last; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != point) {
                return false;
            }
        }
        return may;
    }

    /** What may stand around figures: currencies, signs of a range and of bounds. */
    private static boolean isRest(String rest) {
        String plain = SUFFIX_CODE.matcher(rest).replaceAll(" ");
        plain = plain.toLowerCase(Locale.ROOT)
                .replaceAll(
                        "\\b(to|from|up|under|over|about|approx|ca|c|ab|bis|à|a|and|plus|us|ca|au|hk|nz|r|dollars|euros?|pounds|chf|fr)\\b",
                        " ");
        return plain.chars().noneMatch(Character::isLetter);
    }

    private static OptionalDouble number(String raw, boolean continental) {
        String text = raw.strip().replaceAll("[.,'’ ]+$", "");
        int decimal = decimalAt(text, continental);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (i == decimal) {
                digits.append('.');
            }
        }
        return digits.length() == 0 || digits.length() > 18
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(digits.toString()));
    }

    private static int decimalAt(String text, boolean continental) {
        int lastComma = text.lastIndexOf(',');
        int lastPoint = text.lastIndexOf('.');
        if (lastComma >= 0 && lastPoint >= 0) {
            return Math.max(lastComma, lastPoint);
        }
        int only = Math.max(lastComma, lastPoint);
        if (only < 0) {
            return -1;
        }
        char sign = text.charAt(only);
        boolean several = text.indexOf(sign) != only;
        int digitsAfter = text.length() - only - 1;
        boolean thousands = several || (digitsAfter == 3 && (sign == ',' || continental));
        return thousands ? -1 : only;
    }
}
