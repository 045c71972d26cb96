package org.orgscore.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgscore.summary.LinearSystem.PRIME;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Given cells with random weights, each in some of a few sets, some of which follow from others, when the equations of
 * the sets' common weights are solved.
 */
final class AWeightedSystemIsSolvedExactlyTest {
    private static final BigInteger MODULUS = BigInteger.valueOf(PRIME);

    @Property
    void thenASolutionGivesTheRightSide(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int sets, @ForAll @IntRange(max = 20) int cells) {
        Random random = new Random(seed);
        boolean[][] in = memberships(random, sets, cells);
        long[] weights = random.longs(cells, 1, PRIME).toArray();
        long[] wanted = random.longs(sets, 0, PRIME).toArray();
        long[][] common = common(in, weights, sets);
        long[] possible = times(common, wanted);

        List<Optional<long[]>> solutions =
                LinearSystem.solve(common, new long[][] {possible, possible}, order(random, common));

        assertThat(solutions).hasSize(2).allSatisfy(solution -> assertThat(solution)
                .hasValueSatisfying(found -> assertThat(times(common, found)).isEqualTo(possible)));
    }

    @Property
    void thenARightSideThatCannotBeHasNone(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 14) int sets,
            @ForAll @IntRange(min = 1, max = 20) int cells) {
        Random random = new Random(seed);
        boolean[][] in = memberships(random, sets, cells);
        for (boolean[] ofCell : in) {
            ofCell[sets - 1] = ofCell[0]; // twice the same set, so that its two right sides have to be equal
        }
        long[][] common = common(in, random.longs(cells, 1, PRIME).toArray(), sets);
        long[] impossible = times(common, random.longs(sets, 0, PRIME).toArray());
        impossible[sets - 1] = (impossible[sets - 1] + 1) % PRIME;

        assertThat(LinearSystem.solve(common, new long[][] {impossible}, order(random, common)))
                .containsExactly(Optional.empty());
    }

    @Example
    void thenEquationsThatLostTheirOwnUnknownAloneHaveNone() {
        assertThat(LinearSystem.solve(new long[][] {{0, 1}, {1, 0}}, new long[][] {{1, 1}}, new int[] {0, 1}))
                .containsExactly(Optional.empty());
    }

    /** Any order, or the one that takes least work. */
    private static int[] order(Random random, long[][] common) {
        if (random.nextBoolean()) {
            return EliminationOrder.of(common);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, common.length).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(set -> set).toArray();
    }

    private static boolean[][] memberships(Random random, int sets, int cells) {
        boolean[][] in = new boolean[cells][sets];
        for (boolean[] ofCell : in) {
            for (int set = 0; set < sets; set++) {
                ofCell[set] = random.nextInt(3) == 0;
            }
        }
        return in;
    }

    private static long[][] common(boolean[][] in, long[] weights, int sets) {
        long[][] common = new long[sets][sets];
        for (int cell = 0; cell < in.length; cell++) {
            for (int a = 0; a < sets; a++) {
                for (int b = 0; b < sets; b++) {
                    if (in[cell][a] && in[cell][b]) {
                        common[a][b] = (common[a][b] + weights[cell]) % PRIME;
                    }
                }
            }
        }
        return common;
    }

    private static long[] times(long[][] matrix, long[] vector) {
        long[] product = new long[matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            BigInteger sum = BigInteger.ZERO;
            for (int column = 0; column < vector.length; column++) {
                sum = sum.add(BigInteger.valueOf(matrix[row][column]).multiply(BigInteger.valueOf(vector[column])));
            }
            product[row] = sum.mod(MODULUS).longValueExact();
        }
        return product;
    }
}
