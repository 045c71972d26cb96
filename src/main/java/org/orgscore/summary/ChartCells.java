package org.orgscore.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of a chart put together as far as no published set can tell them apart: same group in every flat
 * dimension, same node of the organisation tree, same small team. Cells without headcount are left out, since nobody is
 * in them.
 */
final class ChartCells {
    private final List<Double> headcounts = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<int[]> groupsOf = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final int dimensions;

    ChartCells(int dimensions) {
        this.dimensions = dimensions;
    }

    /** What tells cells apart: a distinct (title, department), the columns that it does not settle, and the tree. */
    record Key(int title, int location, int country, int grade, int node, int team) {}

    /** Group numbers of a cell by flat dimension, asked for once a cell. */
    interface Groups {
        int[] get();
    }

    /** Adds persons to the cell that they belong to. */
    void add(Key key, double headcount, Groups groups) {
        if (headcount <= 0) {
            return;
        }
        Integer number = numbers.get(key);
        if (number == null) {
            numbers.put(key, headcounts.size());
            keys.add(key);
            groupsOf.add(groups.get());
            headcounts.add(headcount);
        } else {
            headcounts.set(number, headcounts.get(number) + headcount);
        }
    }

    int size() {
        return headcounts.size();
    }

    double headcount(int cell) {
        return headcounts.get(cell);
    }

    int group(int dimension, int cell) {
        return groupsOf.get(cell)[dimension];
    }

    /** The shown node of the organisation tree that is nearest above; -1 where there is no tree. */
    int node(int cell) {
        return keys.get(cell).node();
    }

    /** A manager's organisation that is too small to show; -1 where the cell is in none. */
    int team(int cell) {
        return keys.get(cell).team();
    }

    int dimensions() {
        return dimensions;
    }
}
