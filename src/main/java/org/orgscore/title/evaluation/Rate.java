package org.orgscore.title.evaluation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * A share with its 95% interval after Wilson, which stays sensible near 0 and 1 and for few cases.
 *
 * @param hits how many
 * @param cases of how many
 */
public record Rate(int hits, int cases) {
    private static final double Z = 1.959964;

    static <T> Rate of(Collection<T> cases, Predicate<T> hit) {
        return new Rate((int) cases.stream().filter(hit).count(), cases.size());
    }

    /** 0 to 1; NaN without cases. */
    public double value() {
        return (double) hits / cases;
    }

    public double low() {
        return centre() - margin();
    }

    public double high() {
        return centre() + margin();
    }

    private double centre() {
        return (value() + Z * Z / (2 * cases)) / (1 + Z * Z / cases);
    }

    private double margin() {
        return Z / (1 + Z * Z / cases) * Math.sqrt(value() * (1 - value()) / cases + Z * Z / (4.0 * cases * cases));
    }
}
