package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells which sets of cells have a total that follows from published totals by adding and subtracting them.
 *
 * <p>It draws one random change of the cells that leaves every published total as it is. A set whose total moves under
 * that change could have another total although everything published is the same; a set whose total stays can be worked
 * out. Numbers are taken modulo a prime, so that the answer is exact but for a chance of about one in two thousand
 * million a set, and that chance only ever suppresses too much. To keep large charts quick the change is drawn within a
 * random subspace somewhat larger than the number of published totals.
 */
final class Derivability {
    private static final long PRIME = 2_147_483_647L;
    private static final long SEED = 20_260_102;
    /** Columns of the subspace over the number of published sets. */
    private static final int SPARE = 64;

    private final long[] change;
    private final long[] factor;
    private final int[] bucket;
    private final List<List<Integer>> published;
    private final int buckets;

    /** @param published each set as the numbers of its cells, without repetition */
    Derivability(int cells, List<List<Integer>> published) {
        SplittableRandom random = new SplittableRandom(SEED);
        this.published = published;
        this.buckets = published.size() + SPARE;
        this.factor = new long[cells];
        this.bucket = new int[cells];
        for (int i = 0; i < cells; i++) {
            factor[i] = 1 + random.nextLong(PRIME - 1);
            bucket[i] = cells <= buckets ? i : random.nextInt(buckets);
        }
        long[] free = randomNullVector(random);
        this.change = new long[cells];
        Arrays.setAll(change, i -> factor[i] * free[bucket[i]] % PRIME);
    }

    /** Whether the total of these cells follows from the published totals. */
    boolean isDerivable(List<Integer> set) {
        long moved = 0;
        for (int cell : set) {
            moved += change[cell];
        }
        return moved % PRIME == 0;
    }

    /** The published sets that are needed to work out a derivable set; empty where it is not derivable. */
    List<Integer> listNeeded(List<Integer> set) {
        int unknowns = published.size();
        long[][] equations = new long[buckets][unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            for (int cell : published.get(i)) {
                equations[bucket[cell]][i] = (equations[bucket[cell]][i] + factor[cell]) % PRIME;
            }
        }
        for (int cell : set) {
            equations[bucket[cell]][unknowns] = (equations[bucket[cell]][unknowns] + factor[cell]) % PRIME;
        }
        int[] pivots = eliminate(equations, unknowns);
        long[] solution = new long[unknowns];
        for (int row = pivots.length - 1; row >= 0; row--) {
            long value = equations[row][unknowns];
            for (int column = pivots[row] + 1; column < unknowns; column++) {
                value = (value + (PRIME - equations[row][column]) * solution[column]) % PRIME;
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
        long[][] rows = new long[published.size()][buckets];
        for (int i = 0; i < rows.length; i++) {
            for (int cell : published.get(i)) {
                rows[i][bucket[cell]] = (rows[i][bucket[cell]] + factor[cell]) % PRIME;
            }
        }
        int[] pivots = eliminate(rows, buckets);
        long[] vector = new long[buckets];
        for (int i = 0; i < buckets; i++) {
            vector[i] = random.nextLong(PRIME);
        }
        for (int row = pivots.length - 1; row >= 0; row--) {
            long value = 0;
            for (int column = pivots[row] + 1; column < buckets; column++) {
                value = (value + (PRIME - rows[row][column]) * vector[column]) % PRIME;
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
                pivot[i] = pivot[i] * inverse % PRIME;
            }
            for (int row = rank + 1; row < rows.length; row++) {
                subtract(rows[row], pivot, column);
            }
            pivots[rank++] = column;
        }
        return Arrays.copyOf(pivots, rank);
    }

    private static void subtract(long[] row, long[] pivot, int column) {
        long times = row[column];
        if (times == 0) {
            return;
        }
        long negative = PRIME - times;
        for (int i = column; i < row.length; i++) {
            if (pivot[i] != 0) {
                row[i] = (row[i] + negative * pivot[i]) % PRIME;
            }
        }
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
