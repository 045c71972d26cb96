package org.orgscore.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The headcounts that earlier reports of the same organisation show: all of the last one, and of those before it the
 * groups whose pay they show. Who holds several reports can subtract one from the other, so that a mean may not be shown
 * again where only a few persons came or left.
 *
 * @param headcounts persons by dimension and group key, as {@link #name} puts them together
 */
public record EarlierPublication(Map<String, Set<Double>> headcounts) {
    public static final EarlierPublication NONE = new EarlierPublication(Map.of());
    /** Of the whole chart. */
    public static final String TOTAL = name("total", "total");

    public EarlierPublication {
        headcounts = Map.copyOf(headcounts);
    }

    /** What a group goes by, from its dimension's word and its key. */
    public static String name(String dimension, String key) {
        return dimension + "\t" + key;
    }

    /** Both together. */
    public EarlierPublication and(Map<String, Double> others) {
        Map<String, Set<Double>> all = new HashMap<>(headcounts);
        others.forEach((name, headcount) -> all.merge(name, Set.of(headcount), (one, other) -> {
            Set<Double> both = new HashSet<>(one);
            both.addAll(other);
            return Set.copyOf(both);
        }));
        return new EarlierPublication(all);
    }

    /** Whether subtracting an earlier report would leave between one person and a few: fewer than the minimum size. */
    boolean differsByAFew(String name, double headcount, double minHeadcount) {
        return headcounts.getOrDefault(name, Set.of()).stream()
                .mapToDouble(earlier -> Math.abs(earlier - headcount))
                .anyMatch(difference -> difference > 0.005 && difference < minHeadcount);
    }
}
