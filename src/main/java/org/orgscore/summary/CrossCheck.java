package org.orgscore.summary;

import java.util.List;

/**
 * This report's occupations beside one published index. Both are compared as percentiles over US employment, since their
 * scales differ.
 *
 * @param index its name
 * @param compared occupations of this report that the index has a value for
 * @param differing those whose percentiles differ by more than {@link #FAR_APART}, farthest first
 */
public record CrossCheck(String index, int compared, List<Difference> differing) {
    /** Percentile points from which a difference is worth a word. */
    public static final int FAR_APART = 30;

    public CrossCheck {
        differing = List.copyOf(differing);
    }

    /** An occupation, its percentile by exposure here and by the index. */
    public record Difference(String code, String title, int ours, int theirs) {}
}
