package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tells which sets of cells have a total that follows from published totals by adding and subtracting them.
 *
 * <p>It draws one random change of the cells that leaves every published total as it is. A set whose total moves under
 * that change could have another total although everything published is the same; a set whose total stays can be worked
 * out. Numbers are taken modulo a prime, so that the answer is exact but for a chance of about one in two thousand
 * million a set, and that chance only ever suppresses too much. In a chart of very many cells the change is drawn within a
 * random subspace several times larger than the number of published totals, which errs on the same side.
 */
final class Derivability {
    private static final int PRIME_BITS = 31;
    private static final long PRIME = (1L << PRIME_BITS) - 1;
    /** Numbers to go through from which on several threads are quicker than one. */
    private static final int WORTH_SHARING = 50_000;

    private static final long SEED = 20_260_102;
    /** Up to so many cells each is a dimension of its own. */
    private static final int EXACT_UP_TO_CELLS = 4_000;
    /** Dimensions of the subspace for each published set; with fewer, sets that lie apart would be tied together. */
    private static final int DIMENSIONS_A_SET = 4;
    /** Dimensions over the number of published sets in which a derivation is solved. */
    private static final int SPARE = 64;

    private final long[] change;
    private final long[] factor;
    private final int[] bucket;
    private final int[] narrowBucket;
    private final Publication publication;
    private final int unknowns;
    private final int buckets;

    Derivability(Publication publication, int cells) {
        SplittableRandom random = new SplittableRandom(SEED);
        this.publication = publication;
        this.unknowns = publication.sets().size();
        this.buckets = Math.min(cells, Math.max(EXACT_UP_TO_CELLS, DIMENSIONS_A_SET * unknowns));
        this.factor = new long[cells];
        this.bucket = new int[cells];
        this.narrowBucket = new int[cells];
        for (int i = 0; i < cells; i++) {
            factor[i] = 1 + random.nextLong(PRIME - 1);
            bucket[i] = cells == buckets ? i : random.nextInt(buckets);
            narrowBucket[i] = random.nextInt(unknowns + SPARE);
        }
        long[] free = randomNullVector(random);
        this.change = new long[cells];
        Arrays.setAll(change, i -> modulo(factor[i] * free[bucket[i]]));
    }

    /** How the random change moves a cell; a set moves by the sum over its cells. */
    long change(int cell) {
        return change[cell];
    }

    /** Whether a sum of changes moves nothing, so that the set's total follows from the published totals. */
    static boolean isNone(long moved) {
        return moved % PRIME == 0;
    }

    /** The published sets that are needed to work out a derivable set, given as its cells; empty where it is not. */
    List<Integer> listNeeded(int[] set) {
        long[][] equations = new long[unknowns + SPARE][unknowns + 1];
        for (int i = 0; i < factor.length; i++) {
            int cell = i;
            long[] equation = equations[narrowBucket[cell]];
            publication.forEachSetOf(cell, j -> equation[j] = modulo(equation[j] + factor[cell]));
        }
        for (int cell : set) {
            long[] equation = equations[narrowBucket[cell]];
            equation[unknowns] = modulo(equation[unknowns] + factor[cell]);
        }
        int[] pivots = eliminate(equations, unknowns);
        long[] solution = new long[unknowns];
        for (int row = pivots.length - 1; row >= 0; row--) {
            long value = equations[row][unknowns];
            for (int column = pivots[row] + 1; column < unknowns; column++) {
                value = modulo(value + (PRIME - equations[row][column]) * solution[column]);
            }
            solution[pivots[row]] = value;
        }
        for (int row = pivots.length; row < equations.length; row++) {
            if (equations[row][unknowns] != 0) {
                return List.of();
            }
        }
        List<Integer> needed = new ArrayList<>();
        for (int i = 0; i < unknowns; i++) {
            if (solution[i] != 0) {
                needed.add(i);
            }
        }
        return needed;
    }

    private long[] randomNullVector(SplittableRandom random) {
        long[][] rows = new long[unknowns][buckets];
        for (int i = 0; i < factor.length; i++) {
            int cell = i;
            int column = bucket[cell];
            publication.forEachSetOf(cell, j -> rows[j][column] = modulo(rows[j][column] + factor[cell]));
        }
        int[] pivots = eliminate(rows, buckets);
        long[] vector = new long[buckets];
        for (int i = 0; i < buckets; i++) {
            vector[i] = random.nextLong(PRIME);
        }
        for (int row = pivots.length - 1; row >= 0; row--) {
            long value = 0;
            for (int column = pivots[row] + 1; column < buckets; column++) {
                value = modulo(value + (PRIME - rows[row][column]) * vector[column]);
            }
            vector[pivots[row]] = value;
        }
        return vector;
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
    private static long modulo(long value) {
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
