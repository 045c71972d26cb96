package org.orgscore.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orgscore.summary.LeakSearch.Leak;

/**
 * Takes away from what is published until no group, team or cell under the minimum size can be worked out from all that
 * is left, over all dimensions and the tree together: neither its headcount nor, where only a few of its people are scored,
 * their score. Of the sets that give a small one away the one goes that a reader misses least:
 * titles before nodes of the tree before occupations, departments last, and of several the smallest.
 */
final class Suppression {
    private static final double WORTH_OF_NODE = 0.5;

    private Suppression() {}

    /**
     * @param populations whose figures are published of each set: all cells first, then those that scores are of
     * @param worth of a person's being shown, by flat dimension
     */
    static void apply(PublishedSets published, List<ChartCells> populations, double minHeadcount, double[] worth) {
        if (populations.get(0).headcount() < minHeadcount) {
            published.hideEverything();
            return;
        }
        List<LeakSearch> searches = populations.parallelStream()
                .map(cells -> new LeakSearch(cells, minHeadcount))
                .toList();
        List<Leak> leaks = find(searches, published);
        while (!leaks.isEmpty()) {
            leaks.forEach(leak -> close(leak, published, worth));
            leaks = find(searches, published);
        }
    }

    /** The leaks of the first population that has any; those after it are not searched. */
    private static List<Leak> find(List<LeakSearch> searches, PublishedSets published) {
        return searches.stream()
                .map(search -> search.find(published))
                .filter(leaks -> !leaks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static void close(Leak leak, PublishedSets published, double[] worth) {
        boolean closed = leak.needed().stream().anyMatch(set -> !isStill(set, published));
        if (closed) {
            return;
        }
        Optional<Published> smallest = leak.needed().stream()
                .filter(set -> set.dimension() != PublishedSets.TOTAL && set.group() != PublishedSets.REST)
                .min(Comparator.comparingDouble((Published set) -> loss(set, worth))
                        .thenComparing(set -> -set.dimension())
                        .thenComparing(set -> -set.group()));
        if (smallest.isPresent() && smallest.get().dimension() == PublishedSets.TREE) {
            published.hideNode(smallest.get().group());
        } else if (smallest.isPresent()) {
            published.hideGroup(smallest.get().dimension(), smallest.get().group());
        } else {
            leak.needed().stream().mapToInt(Published::dimension).max().ifPresent(dimension -> {
                if (dimension >= 0) {
                    published.hideDimension(dimension);
                }
            });
        }
    }

    private static double loss(Published set, double[] worth) {
        return set.headcount() * (set.dimension() == PublishedSets.TREE ? WORTH_OF_NODE : worth[set.dimension()]);
    }

    /** Whether a set is still published as it was: closing one leak may have closed another. */
    private static boolean isStill(Published set, PublishedSets published) {
        return switch (set.dimension()) {
            case PublishedSets.TOTAL -> true;
            case PublishedSets.TREE -> published.isNodeShown(set.group());
            default ->
                set.group() == PublishedSets.REST
                        ? published.isPublished(set.dimension())
                        : published.isAlone(set.dimension(), set.group());
        };
    }
}
