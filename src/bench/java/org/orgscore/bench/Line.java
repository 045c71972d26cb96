package org.orgscore.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param figure its median with its unit
 * @param baseline what it is measured against, with its median
 * @param ratio figure over baseline
 * @param target what the ratio is meant to be
 * @param met whether it is
 */
record Line(String what, String figure, String baseline, String ratio, String target, boolean met) {
    static final String HEADER = "| what | measured | baseline | ratio | target | met |\n|---|---|---|---|---|---|";

    /** A figure that should be at most so many times its baseline. */
    static Line atMost(String what, double figure, double baseline, String unit, String baselineIs, double target) {
        double ratio = figure / baseline;
        return new Line(
                what,
                number(figure) + " " + unit,
                baselineIs + ", " + number(baseline) + " " + unit,
                number(ratio),
                "at most " + number(target),
                ratio <= target);
    }

    /** A figure that should be at least so many times its baseline. */
    static Line atLeast(String what, double figure, double baseline, String unit, String baselineIs, double target) {
        double ratio = figure / baseline;
        return new Line(
                what,
                number(figure) + " " + unit,
                baselineIs + ", " + number(baseline) + " " + unit,
                number(ratio),
                "at least " + number(target),
                ratio >= target);
    }

    /** A figure that stands by itself. */
    static Line alone(String what, double figure, String unit, String target, boolean met) {
        return new Line(what, number(figure) + " " + unit, "-", "-", target, met);
    }

    String markdown() {
        return "| " + String.join(" | ", what, figure, baseline, ratio, target, met ? "yes" : "no") + " |";
    }

    static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
