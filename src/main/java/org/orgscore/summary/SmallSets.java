package org.orgscore.summary;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The sets of one kind that are too small to be known: groups of a dimension, nodes, teams or single cells. */
final class SmallSets {
    private static final double TOLERANCE = 1e-9;

    private final ChartCells cells;
    private final IntUnaryOperator setOf;
    private final boolean[] small;

    /** @param setOf the set of a cell, negative where it is in none */
    SmallSets(ChartCells cells, IntUnaryOperator setOf, double minHeadcount) {
        this.cells = cells;
        this.setOf = setOf;
        int sets = IntStream.range(0, cells.size()).map(setOf).max().orElse(-1) + 1;
        double[] headcounts = new double[Math.max(0, sets)];
        for (int cell = 0; cell < cells.size(); cell++) {
            int set = setOf.applyAsInt(cell);
            if (set >= 0) {
                headcounts[set] += cells.headcount(cell);
            }
        }
        this.small = new boolean[headcounts.length];
        for (int set = 0; set < small.length; set++) {
            small[set] = isSmall(headcounts[set], minHeadcount);
        }
    }

    static boolean isSmall(double headcount, double minHeadcount) {
        return headcount > TOLERANCE && headcount < minHeadcount - TOLERANCE;
    }

    /** Small sets, each as its cells, whose total follows from what is published; in order of number, at most so many. */
    Iterable<int[]> listDerivable(Derivability derivability, int limit) {
        long[] moved = new long[small.length];
        for (int cell = 0; cell < cells.size(); cell++) {
            int set = setOf.applyAsInt(cell);
            if (set >= 0 && small[set]) {
                moved[set] += derivability.change(cell);
            }
        }
        return () -> IntStream.range(0, small.length)
                .filter(set -> small[set] && Derivability.isNone(moved[set]))
                .limit(limit)
                .mapToObj(this::cellsOf)
                .iterator();
    }

    private int[] cellsOf(int set) {
        return IntStream.range(0, cells.size())
                .filter(cell -> setOf.applyAsInt(cell) == set)
                .toArray();
    }
}
