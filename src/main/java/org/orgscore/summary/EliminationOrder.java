package org.orgscore.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the unknowns of symmetric equations take least work to eliminate: first as many as possible of which no
 * two stand in one equation, so that none of them changes the equation of another. Those of occupations do not, since
 * nobody has two.
 */
final class EliminationOrder {
    private EliminationOrder() {}

    /** @param symmetric coefficients by row and column from the row's own on */
    static int[] of(long[][] symmetric) {
        int unknowns = symmetric.length;
        BitSet[] beside = new BitSet[unknowns];
        for (int row = 0; row < unknowns; row++) {
            beside[row] = new BitSet(unknowns);
            for (int column = 0; column < row; column++) {
                if (symmetric[column][row] != 0) {
                    beside[row].set(column);
                    beside[column].set(row);
                }
            }
        }
        BitSet later = new BitSet(unknowns);
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, unknowns)
                .boxed()
                .sorted(Comparator.comparing(unknown -> beside[unknown].cardinality()))
                .forEach(unknown -> {
                    if (!later.get(unknown)) {
                        order.add(unknown);
                        later.or(beside[unknown]);
                    }
                });
        later.stream().forEach(order::add);
        return order.stream().mapToInt(unknown -> unknown).toArray();
    }
}
