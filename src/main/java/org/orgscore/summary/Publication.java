package org.orgscore.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Everything that is published at one moment, and in which of its sets each cell lies: in the whole, in one of each
 * published flat dimension, and in the nearest node of the tree with all above it.
 */
final class Publication implements Memberships {
    /** The number of the set that is the whole chart. */
    static final int WHOLE = 0;

    private final List<Published> sets;
    private final int[][] flat;
    private final int[] nearestNode;
    private final int[] above;

    /**
     * Counts the persons of each set.
     *
     * @param sets the whole first, then the groups of each dimension, then the nodes of the tree, parents first
     * @param flat by published flat dimension, the number of each cell's set
     * @param nearestNode the number of the set of each cell's nearest node, {@link #WHOLE} where it is in none
     * @param above by number of set, that of the node above; {@link #WHOLE} for all that are no node
     */
    Publication(ChartCells cells, List<Published> sets, int[][] flat, int[] nearestNode, int[] above) {
        this.flat = flat;
        this.nearestNode = nearestNode;
        this.above = above;
        double[] headcounts = new double[sets.size()];
        for (int i = 0; i < cells.size(); i++) {
            double headcount = cells.headcount(i);
            forEachSetOf(i, set -> headcounts[set] += headcount);
        }
        List<Published> counted = new ArrayList<>();
        for (int i = 0; i < headcounts.length; i++) {
            counted.add(sets.get(i).withHeadcount(headcounts[i]));
        }
        this.sets = List.copyOf(counted);
    }

    @Override
    public int size() {
        return sets.size();
    }

    List<Published> sets() {
        return sets;
    }

    /** How many flat dimensions are published. */
    int flatDimensions() {
        return flat.length;
    }

    /** The set of a published flat dimension that a cell lies in. */
    int flatSet(int dimension, int cell) {
        return flat[dimension][cell];
    }

    /** The set of the nearest node that a cell lies in; the whole where it is in none. */
    int nearestNode(int cell) {
        return nearestNode[cell];
    }

    /** The set of the node above a node's set. */
    int above(int set) {
        return above[set];
    }

    /** Goes through all sets that a cell lies in. */
    @Override
    public void forEachSetOf(int cell, IntConsumer each) {
        each.accept(WHOLE);
        for (int[] dimension : flat) {
            each.accept(dimension[cell]);
        }
        for (int node = nearestNode[cell]; node != WHOLE; node = above[node]) {
            each.accept(node);
        }
    }
}
