package org.orgscore.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Linear equations in numbers modulo a prime, where nothing is ever rounded. */
final class LinearSystem {
    private static final int PRIME_BITS = 31;
    static final long PRIME = (1L << PRIME_BITS) - 1;
    /** Numbers to go through from which on several threads are quicker than one. */
    private static final int WORTH_SHARING = 50_000;

    private LinearSystem() {}

    /**
     * A solution for each right side, the unknowns that may be anything being 0; empty where it has none.
     *
     * @param square coefficients by row and column, all below the prime; left as they are
     * @param rightSides each as long as there are rows
     */
    static List<Optional<long[]>> solve(long[][] square, long[][] rightSides) {
        int unknowns = square.length;
        long[][] rows = new long[unknowns][];
        for (int row = 0; row < unknowns; row++) {
            rows[row] = Arrays.copyOf(square[row], unknowns + rightSides.length);
            for (int side = 0; side < rightSides.length; side++) {
                rows[row][unknowns + side] = rightSides[side][row];
            }
        }
        int[] pivots = eliminate(rows, unknowns);
        return IntStream.range(0, rightSides.length)
                .mapToObj(side -> substitute(rows, pivots, unknowns, unknowns + side))
                .toList();
    }

    private static Optional<long[]> substitute(long[][] rows, int[] pivots, int unknowns, int rightSide) {
        for (int row = pivots.length; row < rows.length; row++) {
            if (rows[row][rightSide] != 0) {
                return Optional.empty();
            }
        }
        long[] solution = new long[unknowns];
        for (int row = pivots.length - 1; row >= 0; row--) {
            long value = rows[row][rightSide];
            for (int column = pivots[row] + 1; column < unknowns; column++) {
                value = modulo(value + (PRIME - rows[row][column]) * solution[column]);
            }
            solution[pivots[row]] = value;
        }
        return Optional.of(solution);
    }

    /** Brings the rows into echelon form with leading ones; gives the leading column of each row that is left. */
    private static int[] eliminate(long[][] rows, int columns) {
        int[] pivots = new int[Math.min(rows.length, columns)];
        int rank = 0;
        for (int column = 0; column < columns && rank < rows.length; column++) {
            int found = rank;
            while (found < rows.length && rows[found][column] == 0) {
                found++;
            }
            if (found == rows.length) {
                continue;
            }
            long[] pivot = rows[found];
            rows[found] = rows[rank];
            rows[rank] = pivot;
            long inverse = inverse(pivot[column]);
            for (int i = column; i < pivot.length; i++) {
                pivot[i] = modulo(pivot[i] * inverse);
            }
            subtract(rows, rank + 1, pivot, column);
            pivots[rank++] = column;
        }
        return Arrays.copyOf(pivots, rank);
    }

    /** Takes the pivot's row away from all below it; on all cores where that is much work. */
    private static void subtract(long[][] rows, int from, long[] pivot, int column) {
        IntStream below = IntStream.range(from, rows.length);
        boolean much = (long) (rows.length - from) * (pivot.length - column) > WORTH_SHARING;
        (much ? below.parallel() : below).forEach(row -> subtract(rows[row], pivot, column));
    }

    private static void subtract(long[] row, long[] pivot, int column) {
        long times = row[column];
        if (times == 0) {
            return;
        }
        long negative = PRIME - times;
        for (int i = column; i < row.length; i++) {
            row[i] = modulo(row[i] + negative * pivot[i]);
        }
    }

    /** The remainder by a prime that is a power of two less one, without dividing; of a number that is not negative. */
    static long modulo(long value) {
        long once = (value & PRIME) + (value >>> PRIME_BITS);
        long twice = (once & PRIME) + (once >>> PRIME_BITS);
        return twice >= PRIME ? twice - PRIME : twice;
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = modulo(result * base);
            }
            base = modulo(base * base);
        }
        return result;
    }
}
