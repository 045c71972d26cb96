package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.orgscore.summary.MatchRules.Figure;

/** Some people of all sets, those that a figure counts or those that it leaves out, and what tells of a few of them. */
final class MatchSide {
    /** Working out which sets a leak needs is costly; after so many the search is done anew. */
    private static final int MAX_TRACED = 8;

    private final Figure figure;
    private final ChartCells cells;
    private final Publication publication;
    private final Nesting nesting;
    private final double minHeadcount;

    MatchSide(Figure figure, ChartCells cells, Publication publication, double minHeadcount) {
        this.figure = figure;
        this.cells = cells;
        this.publication = publication;
        this.nesting = new Nesting(publication, cells.size());
        this.minHeadcount = minHeadcount;
    }

    /** What tells how many they are. */
    Figure figure() {
        return figure;
    }

    /** How many of a published set's people are among them. */
    double headcount(int set) {
        return publication.sets().get(set).headcount();
    }

    /** Sets that show the figure and together give away a few; some where there are any. */
    List<List<Integer>> listLeaks(BitSet shown) {
        List<List<Integer>> leaks = new ArrayList<>();
        for (int whole = shown.nextSetBit(0); whole >= 0; whole = shown.nextSetBit(whole + 1)) {
            addRemainders(whole, shown, leaks);
        }
        return leaks.isEmpty() ? listDerivable(shown) : leaks;
    }

    /** What is left of a set without the groups of one dimension that show theirs. */
    private void addRemainders(int whole, BitSet shown, List<List<Integer>> leaks) {
        if (headcount(whole) == 0) {
            return;
        }
        Map<Integer, List<Integer>> held = new HashMap<>();
        for (int part = shown.nextSetBit(1); part >= 0; part = shown.nextSetBit(part + 1)) {
            if (part != whole && headcount(part) > 0 && isPart(whole, part)) {
                held.computeIfAbsent(publication.sets().get(part).dimension(), d -> new ArrayList<>())
                        .add(part);
            }
        }
        held.values().forEach(parts -> {
            double rest = headcount(whole)
                    - parts.stream().mapToDouble(this::headcount).sum();
            if (SmallSets.isSmall(rest, minHeadcount)) {
                parts.add(whole);
                leaks.add(parts);
            }
        });
    }

    /** Nodes are parts of the node above alone, or they would be taken away more than once. */
    private boolean isPart(int whole, int part) {
        return publication.sets().get(part).dimension() == PublishedSets.TREE
                ? publication.above(part) == whole
                : nesting.holds(whole, part);
    }

    /** Small sets that follow from all that is shown at once. */
    private List<List<Integer>> listDerivable(BitSet shown) {
        ShownSets counted = new ShownSets(publication, shown);
        if (cells.size() == 0 || counted.size() == 0) {
            return List.of();
        }
        Derivability derivability = new Derivability(counted, cells.size());
        List<int[]> traced = new ArrayList<>();
        long[] moved = new long[publication.size()];
        IntStream.range(0, cells.size())
                .forEach(cell -> publication.forEachSetOf(cell, set -> moved[set] += derivability.change(cell)));
        IntStream.range(0, moved.length)
                .filter(set -> SmallSets.isSmall(headcount(set), minHeadcount) && Derivability.isNone(moved[set]))
                .limit(MAX_TRACED)
                .forEach(set -> traced.add(cellsOf(set)));
        List<SmallSets> kinds = new ArrayList<>();
        for (int d = 0; d < cells.dimensions(); d++) {
            int dimension = d;
            kinds.add(new SmallSets(cells, cell -> cells.group(dimension, cell), minHeadcount));
        }
        kinds.add(new SmallSets(cells, cells::node, minHeadcount));
        kinds.add(new SmallSets(cells, cells::team, minHeadcount));
        kinds.add(new SmallSets(cells, cell -> cell, minHeadcount));
        for (SmallSets kind : kinds) {
            kind.listDerivable(derivability, MAX_TRACED - traced.size()).forEach(traced::add);
        }
        return traced.isEmpty()
                ? List.of()
                : derivability.listNeeded(traced).stream()
                        .map(needed -> needed.stream().map(counted::set).toList())
                        .toList();
    }

    private int[] cellsOf(int set) {
        return IntStream.range(0, cells.size())
                .filter(cell -> {
                    boolean[] in = {false};
                    publication.forEachSetOf(cell, other -> in[0] |= other == set);
                    return in[0];
                })
                .toArray();
    }

    /** Those of the published sets that show the figure, numbered anew. */
    private static final class ShownSets implements Memberships {
        private final Publication publication;
        private final int[] sets;
        private final int[] numbers;

        ShownSets(Publication publication, BitSet shown) {
            this.publication = publication;
            this.sets = shown.stream().toArray();
            this.numbers = new int[publication.size()];
            Arrays.fill(numbers, -1);
            for (int i = 0; i < sets.length; i++) {
                numbers[sets[i]] = i;
            }
        }

        int set(int number) {
            return sets[number];
        }

        @Override
        public int size() {
            return sets.length;
        }

        @Override
        public void forEachSetOf(int cell, IntConsumer each) {
            publication.forEachSetOf(cell, set -> {
                if (numbers[set] >= 0) {
                    each.accept(numbers[set]);
                }
            });
        }
    }
}
