package org.orgscore.chart.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one rule for what a number cell reads as, whatever the kind of workbook: plain digits, no trailing zeros. */
final class NumberText {
    /** Spreadsheets keep 15 significant digits; what is beyond them is binary noise. */
    private static final MathContext SIGNIFICANT = new MathContext(15);

    private NumberText() {}

    /** A number as a workbook's XML writes it. */
    static String of(String xml) {
        for (int i = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (c == '.' || c == 'E' || c == 'e') {
                return plain(xml);
            }
        }
        return xml;
    }

    static String of(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(value) < 1e15) {
            return Long.toString(whole);
        }
        return Double.isFinite(value) ? plain(Double.toString(value)) : "";
    }

    private static String plain(String number) {
        try {
            String plain = new BigDecimal(number)
                    .round(SIGNIFICANT)
                    .stripTrailingZeros()
                    .toPlainString();
            return plain.length() > 40 ? number : plain;
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
