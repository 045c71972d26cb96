package org.orgscore.summary;

import java.util.List;

/**
 * The groups of one dimension, largest headcount first, "not given", "unmatched" and merged groups last.
 *
 * @param suppressed true where the dimension cannot be shown at all, since every part of it is too small
 */
public record Breakdown(Dimension dimension, List<Group> groups, boolean suppressed) {
    public Breakdown {
        groups = List.copyOf(groups);
    }
}
