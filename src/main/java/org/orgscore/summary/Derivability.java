package org.orgscore.summary;

import static org.orgscore.summary.LinearSystem.PRIME;
import static org.orgscore.summary.LinearSystem.modulo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tells which sets of cells have a total that follows from published totals by adding and subtracting them.
 *
 * <p>It draws one random change of the cells that leaves every published total as it is. A set whose total moves under
 * that change could have another total although everything published is the same; a set whose total stays can be worked
 * out. Numbers are taken modulo a prime, so that the answer is exact but for a chance of about one in two thousand
 * million a set, and that chance only ever suppresses too much.
 *
 * <p>The change is any change of the cells less what it moves the published totals by: the latter is spread over the
 * cells by random weights, for which one equation a published set is solved, however many cells there are.
 */
final class Derivability {
    private static final long SEED = 20_260_102;

    private final Memberships publication;
    private final int sets;
    private final long[] weights;
    private final long[] change;
    /** By two published sets, the lower number first, the weights of the cells that they have in common. */
    private final long[][] common;

    Derivability(Memberships publication, int cells) {
        this.publication = publication;
        this.sets = publication.size();
        this.weights = new long[cells];
        this.change = new long[cells];
        this.common = new long[sets][sets];
        SplittableRandom random = new SplittableRandom(SEED);
        Optional<long[]> spread = draw(random);
        while (spread.isEmpty()) {
            spread = draw(random); // unlucky weights, which hardly ever occur
        }
        for (int i = 0; i < cells; i++) {
            int cell = i;
            long[] ofSet = spread.get();
            long[] sum = {0};
            publication.forEachSetOf(cell, set -> sum[0] += ofSet[set]);
            change[cell] = modulo(change[cell] + PRIME - modulo(weights[cell] * modulo(sum[0])));
        }
    }

    /** How the random change moves a cell; a set moves by the sum over its cells. */
    long change(int cell) {
        return change[cell];
    }

    /** Whether a sum of changes moves nothing, so that the set's total follows from the published totals. */
    static boolean isNone(long moved) {
        return moved % PRIME == 0;
    }

    /**
     * For each of some derivable sets, given as its cells, the published sets that are needed to work it out. A set that
     * only chance made look derivable is left out.
     */
    List<List<Integer>> listNeeded(List<int[]> derivable) {
        long[][] rightSides = new long[derivable.size()][sets];
        for (int i = 0; i < rightSides.length; i++) {
            long[] rightSide = rightSides[i];
            for (int cell : derivable.get(i)) {
                publication.forEachSetOf(cell, set -> rightSide[set] = modulo(rightSide[set] + weights[cell]));
            }
        }
        List<List<Integer>> needed = new ArrayList<>();
        // in the sets' own order, so that they are worked out from the larger ones, which come first
        int[] order = IntStream.range(0, sets).toArray();
        for (Optional<long[]> solution : LinearSystem.solve(common, rightSides, order)) {
            solution.ifPresent(factors -> needed.add(IntStream.range(0, sets)
                    .filter(set -> factors[set] != 0)
                    .boxed()
                    .toList()));
        }
        return needed;
    }

    /** Draws weights and a change of the cells; gives by set what takes back the change of the published totals. */
    private Optional<long[]> draw(SplittableRandom random) {
        long[] moved = new long[sets];
        for (long[] row : common) {
            Arrays.fill(row, 0);
        }
        int[] ofCell = new int[sets];
        for (int i = 0; i < weights.length; i++) {
            int cell = i;
            weights[cell] = 1 + random.nextLong(PRIME - 1);
            change[cell] = random.nextLong(PRIME);
            int[] count = {0};
            publication.forEachSetOf(cell, set -> ofCell[count[0]++] = set);
            for (int a = 0; a < count[0]; a++) {
                moved[ofCell[a]] += change[cell];
                for (int b = a; b < count[0]; b++) {
                    // below the limit of a long for thousands of millions of cells
                    common[Math.min(ofCell[a], ofCell[b])][Math.max(ofCell[a], ofCell[b])] += weights[cell];
                }
            }
        }
        for (int set = 0; set < sets; set++) {
            moved[set] = modulo(moved[set]);
            long[] row = common[set];
            Arrays.setAll(row, i -> modulo(row[i]));
        }
        // any solution spreads the same over the cells, so the quickest will do
        return LinearSystem.solve(common, new long[][] {moved}, EliminationOrder.of(common))
                .get(0);
    }
}
