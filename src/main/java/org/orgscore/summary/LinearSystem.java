package org.orgscore.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Linear equations in numbers modulo a prime, where nothing is ever rounded. The coefficients are symmetric, as those of
 * weighted memberships are, and stay so while unknowns are eliminated, so that half of them are never looked at.
 */
final class LinearSystem {
    private static final int PRIME_BITS = 31;
    static final long PRIME = (1L << PRIME_BITS) - 1;
    /** Numbers to go through from which on several threads are quicker than one. */
    private static final int WORTH_SHARING = 50_000;

    private LinearSystem() {}

    /**
     * A solution for each right side, the unknowns that may be anything being 0; empty where it has none, or where an
     * equation has lost its own unknown but no other, which hardly ever happens to random weights.
     *
     * @param symmetric coefficients by row and column from the row's own on, all below the prime; left as they are
     * @param rightSides each as long as there are rows
     * @param order the unknowns as they are taken out; those that follow from earlier ones are 0
     */
    static List<Optional<long[]>> solve(long[][] symmetric, long[][] rightSides, int[] order) {
        int unknowns = order.length;
        long[][] rows = new long[unknowns][unknowns + rightSides.length];
        for (int row = 0; row < unknowns; row++) {
            for (int column = row; column < unknowns; column++) {
                int first = Math.min(order[row], order[column]);
                rows[row][column] = symmetric[first][Math.max(order[row], order[column])];
            }
            for (int side = 0; side < rightSides.length; side++) {
                rows[row][unknowns + side] = rightSides[side][order[row]];
            }
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            eliminate(rows, unknown);
        }
        return IntStream.range(0, rightSides.length)
                .mapToObj(side -> substitute(rows, unknowns + side, order))
                .toList();
    }

    /** Takes an unknown out of all equations below its own; on all cores where that is much work. */
    private static void eliminate(long[][] rows, int unknown) {
        long[] pivot = rows[unknown];
        if (pivot[unknown] == 0) {
            return;
        }
        long inverse = inverse(pivot[unknown]);
        IntStream below = IntStream.range(unknown + 1, rows.length);
        boolean much = (long) (rows.length - unknown) * (pivot.length - unknown) / 2 > WORTH_SHARING;
        // what stands below the pivot is what stands beside it
        (much ? below.parallel() : below).forEach(row -> subtract(rows[row], pivot, row, modulo(pivot[row] * inverse)));
    }

    /** Takes so many times the pivot's row away, from a column on. */
    private static void subtract(long[] row, long[] pivot, int from, long times) {
        if (times == 0) {
            return;
        }
        long negative = PRIME - times;
        for (int i = from; i < row.length; i++) {
            row[i] = modulo(row[i] + negative * pivot[i]);
        }
    }

    private static Optional<long[]> substitute(long[][] rows, int rightSide, int[] order) {
        long[] solution = new long[rows.length];
        for (int row = rows.length - 1; row >= 0; row--) {
            long[] equation = rows[row];
            if (equation[row] == 0) {
                if (equation[rightSide] != 0 || !isZero(equation, row + 1, rows.length)) {
                    return Optional.empty();
                }
                continue;
            }
            long value = equation[rightSide];
            for (int column = row + 1; column < rows.length; column++) {
                value = modulo(value + (PRIME - equation[column]) * solution[order[column]]);
            }
            solution[order[row]] = modulo(value * inverse(equation[row]));
        }
        return Optional.of(solution);
    }

    private static boolean isZero(long[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            if (numbers[i] != 0) {
                return false;
            }
        }
        return true;
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
