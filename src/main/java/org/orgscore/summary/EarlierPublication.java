package org.orgscore.summary;

import java.util.Map;
import java.util.Optional;

/**
 * The headcounts that an earlier report of the same organisation shows. Who holds both reports can subtract one from the
 * other, so that a mean may not be shown again where only a few persons came or left.
 *
 * @param headcounts persons by dimension and group key, as {@link #name} puts them together
 */
public record EarlierPublication(Map<String, Double> headcounts) {
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

    /** Whether subtracting the earlier report would leave between one person and a few: fewer than the minimum size. */
    boolean differsByAFew(String name, double headcount, double minHeadcount) {
        return Optional.ofNullable(headcounts.get(name))
                .map(earlier -> Math.abs(earlier - headcount))
                .filter(difference -> difference > 0.005 && difference < minHeadcount)
                .isPresent();
    }
}
