package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges groups that are too small to show into one, and takes the next smallest along where the merged one would
 * itself be too small, so that none can be had by subtracting the others from the total.
 */
final class SmallGroups {
    /** The key of what was merged. */
    static final String MERGED_KEY = "~other";

    private final double minHeadcount;

    SmallGroups(double minHeadcount) {
        this.minHeadcount = minHeadcount;
    }

    /** A group while it is being put together. */
    record Part(String key, String label, FigureSums sums) {}

    /**
     * What is left to show: whole parts, and at most one merged. Empty where even everything together is too small, or
     * where merging leaves nothing but the total under another name.
     */
    List<Part> merge(List<Part> parts, String mergedLabel) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble((Part part) -> part.sums().headcount())
                .thenComparing(Part::key));
        FigureSums merged = new FigureSums();
        int taken = 0;
        while (taken < sorted.size() && mustTake(sorted.get(taken), merged, taken)) {
            merged.addAll(sorted.get(taken).sums());
            taken++;
        }
        if (taken == 0) {
            return sorted;
        }
        List<Part> kept = new ArrayList<>(sorted.subList(taken, sorted.size()));
        if (kept.isEmpty()) {
            return List.of();
        }
        kept.add(new Part(MERGED_KEY, mergedLabel, merged));
        return kept;
    }

    private boolean mustTake(Part next, FigureSums merged, int taken) {
        boolean small = next.sums().headcount() < minHeadcount;
        boolean mergedSmall = taken > 0 && merged.headcount() < minHeadcount;
        return small || mergedSmall;
    }
}
