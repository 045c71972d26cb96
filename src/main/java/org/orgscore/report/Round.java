package org.orgscore.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** One rule of rounding for all files: shares to three decimals, FTE and headcount to two, scores to one. */
final class Round {
    /** Pay is a mean a head to the nearest thousand. */
    static final int PAY_STEP = 1_000;

    private Round() {}

    static BigDecimal count(double value) {
        return decimal(value, 2);
    }

    static BigDecimal score(double value) {
        return decimal(value, 1);
    }

    static BigDecimal share(double value) {
        return decimal(value, 3);
    }

    /** A figure that others are computed from. */
    static BigDecimal exact(double value) {
        return decimal(value, 6);
    }

    /** Empty text where there is no value. */
    static Object scoreOrEmpty(OptionalDouble value) {
        return value.isPresent() ? score(value.getAsDouble()) : "";
    }

    static Object countOrEmpty(OptionalDouble value) {
        return value.isPresent() ? count(value.getAsDouble()) : "";
    }

    static Object shareOrEmpty(OptionalDouble value) {
        return value.isPresent() ? share(value.getAsDouble()) : "";
    }

    static long pay(double value) {
        return Math.round(value / PAY_STEP) * PAY_STEP;
    }

    private static BigDecimal decimal(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
