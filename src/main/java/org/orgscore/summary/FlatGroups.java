package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * One flat dimension of a chart before anything is suppressed: its groups in order of first sight, and which one each
 * position belongs to.
 */
final class FlatGroups {
    private final Dimension dimension;
    private final IntUnaryOperator idOf;
    private final IntFunction<String> keyOf;
    private int[] groupById = new int[64];
    private final Map<String, Integer> groupByKey = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    /**
     * @param idOf a number for a position; equal numbers, equal groups
     * @param keyOf the group's key for such a number; asked for once a number
     */
    FlatGroups(Dimension dimension, IntUnaryOperator idOf, IntFunction<String> keyOf) {
        this.dimension = dimension;
        this.idOf = idOf;
        this.keyOf = keyOf;
    }

    Dimension dimension() {
        return dimension;
    }

    /** The group's number of a position. */
    int groupOf(int position) {
        int id = idOf.applyAsInt(position);
        if (id >= groupById.length) {
            groupById = Arrays.copyOf(groupById, Math.max(id + 1, groupById.length * 2));
        }
        if (groupById[id] == 0) {
            groupById[id] = 1
                    + groupByKey.computeIfAbsent(keyOf.apply(id), key -> {
                        keys.add(key);
                        return keys.size() - 1;
                    });
        }
        return groupById[id] - 1;
    }

    /** Keys by group number, of the groups seen so far; the empty key stands for what is not given. */
    List<String> keys() {
        return keys;
    }

    /** Whether any position gives a value at all. */
    boolean given() {
        return keys.stream().anyMatch(key -> !key.isEmpty());
    }
}
