package org.orgscore.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What changed since an earlier run of the same organisation.
 *
 * @param earlier name of the earlier run
 * @param titlesKnown whether the earlier run's titles are at hand; without them nothing can be said of causes
 * @param total the whole chart
 * @param groups groups that both reports show, largest change of capacity first
 */
public record Comparison(String earlier, boolean titlesKnown, Change total, List<Change> groups) {
    public Comparison {
        groups = List.copyOf(groups);
    }

    /**
     * One group before and after.
     *
     * @param dimension of the group; empty for the whole chart
     * @param score the score's change by cause; empty where the earlier run's titles are not at hand,
     *     or where a cause would tell of a few people
     * @param capacity likewise of the FTE that AI could carry within two years
     */
    public record Change(
            Optional<Dimension> dimension,
            String label,
            double headcountBefore,
            double headcountAfter,
            OptionalDouble scoreBefore,
            OptionalDouble scoreAfter,
            double capacityBefore,
            double capacityAfter,
            Optional<Causes> score,
            Optional<Causes> capacity) {}

    /**
     * A change by its causes; they add up to it.
     *
     * @param mix other people in other jobs
     * @param matches titles that are now matched to another occupation
     * @param reference other ratings, reference or rubric
     */
    public record Causes(double mix, double matches, double reference) {
        public double total() {
            return mix + matches + reference;
        }
    }
}
