package org.orgscore.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for small sets of persons whose figures follow from what is published: a published set less those it holds, and
 * every small group, class of a group, team and cell that any sum or difference of published sets would give.
 */
final class LeakSearch {
    /** Working out which sets a leak needs is costly; after so many the search is done anew. */
    private static final int MAX_TRACED = 8;

    private final ChartCells cells;
    private final double minHeadcount;
    private final List<SmallSets> smallSets = new ArrayList<>();

    LeakSearch(ChartCells cells, double minHeadcount) {
        this.cells = cells;
        this.minHeadcount = minHeadcount;
        for (int d = 0; d < cells.dimensions(); d++) {
            int dimension = d;
            smallSets.add(new SmallSets(cells, cell -> cells.group(dimension, cell), minHeadcount));
            smallSets.add(new SmallSets(
                    cells,
                    cell -> ChartCells.CLASSES * cells.group(dimension, cell) + cells.classOf(cell),
                    minHeadcount));
        }
        smallSets.add(new SmallSets(cells, cells::node, minHeadcount));
        smallSets.add(new SmallSets(cells, cells::team, minHeadcount));
        smallSets.add(new SmallSets(cells, cell -> cell, minHeadcount));
    }

    /** Published sets that together give away a small one. */
    record Leak(List<Published> needed) {}

    /** Some leaks where there are any; empty where there is none. */
    List<Leak> find(PublishedSets published) {
        Publication publication = published.publication(cells);
        List<Leak> leaks = listRemainders(publication);
        if (!leaks.isEmpty()) {
            return leaks;
        }
        Derivability derivability = new Derivability(publication, cells.size());
        List<int[]> traced = new ArrayList<>();
        for (SmallSets kind : smallSets) {
            kind.listDerivable(derivability, MAX_TRACED - traced.size()).forEach(traced::add);
        }
        for (List<Integer> needed : traced.isEmpty() ? List.<List<Integer>>of() : derivability.listNeeded(traced)) {
            leaks.add(new Leak(needed.stream().map(publication.sets()::get).toList()));
        }
        return leaks;
    }

    /** For each published set, what is left of it when the groups of one dimension that lie in it are taken away. */
    private List<Leak> listRemainders(Publication publication) {
        Nesting nesting = new Nesting(publication, cells.size());
        return IntStream.range(0, publication.sets().size())
                .boxed()
                .flatMap(whole -> listRemainders(whole, publication.sets(), nesting).stream())
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private List<Leak> listRemainders(int index, List<Published> sets, Nesting nesting) {
        Published whole = sets.get(index);
        Map<Integer, List<Published>> held = new TreeMap<>();
        List<Leak> leaks = new ArrayList<>();
        if (SmallSets.isSmall(whole.headcount(), minHeadcount)) {
            leaks.add(new Leak(List.of(whole)));
        }
        for (int i = 0; i < sets.size(); i++) {
            if (i != index && nesting.holds(index, i)) {
                Published part = sets.get(i);
                if (part.dimension() >= 0) {
                    held.computeIfAbsent(part.dimension(), d -> new ArrayList<>())
                            .add(part);
                } else if (SmallSets.isSmall(whole.headcount() - part.headcount(), minHeadcount)) {
                    leaks.add(new Leak(List.of(whole, part)));
                }
            }
        }
        held.values().forEach(parts -> {
            double rest = whole.headcount()
                    - parts.stream().mapToDouble(Published::headcount).sum();
            if (SmallSets.isSmall(rest, minHeadcount)) {
                List<Published> needed = new ArrayList<>(parts);
                needed.add(whole);
                leaks.add(new Leak(needed));
            }
        });
        return leaks;
    }
}
