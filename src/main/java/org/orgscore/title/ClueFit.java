package org.orgscore.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Learns from titles of known occupation what each clue says of every occupation: a multinomial logit, fitted by
 * stochastic gradient with a falling step, in an order drawn from a fixed seed, so that the same titles give the same
 * weights. An example's likelihood is the probability of all its right answers together.
 */
final class ClueFit {
    private static final int ROUNDS = 4;
    private static final double STEP = 0.8;
    private static final long SEED = 1;
    /** A clue that was met once is learnt by heart and tells nothing of other titles. */
    private static final int MIN_EXAMPLES = 2;
    /** A clue that so many titles have gets a weight for every answer. */
    private static final int MANY = 16;
    /** Of a rarer clue, an answer whose share is off by less gets none. */
    private static final float LEAST_PULL = 2e-3f;

    /** An answer so far behind the likeliest, in log odds, counts as having no share. */
    private static final float NEGLIGIBLE = -10;

    private final int answers;
    /** By clue, its number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<int[]> clues = new ArrayList<>();
    private final List<int[]> right = new ArrayList<>();
    private final float[] shares;
    /** The answers whose share is much off for the title at hand, in order of their numbers. */
    private final int[] strong;

    private int strongCount;
    /** By number of the clue. */
    private final List<ClueRow> rows = new ArrayList<>();

    /** @param answers how many there are; they are numbered from 0 */
    ClueFit(int answers) {
        this.answers = answers;
        this.shares = new float[answers];
        this.strong = new int[answers];
    }

    /**
     * Adds a title whose answer is known.
     *
     * @param given the clues to tell by, each once
     * @param rightAnswers the numbers of the right answers, at least one
     */
    void add(Collection<String> given, Collection<Integer> rightAnswers) {
        clues.add(given.stream()
                .mapToInt(clue -> numbers.computeIfAbsent(clue, key -> numbers.size()))
                .toArray());
        right.add(rightAnswers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Learns from all titles that were added, and hands on what was learnt of each clue that more than one of them has. */
    void learn(Consumer<LearntClue> each) {
        int[] counts = new int[numbers.size()];
        clues.forEach(given -> Arrays.stream(given).forEach(clue -> counts[clue]++));
        for (int count : counts) {
            rows.add(row(count));
        }
        learn();
        // in the order of the clues' texts, so that nothing hangs on how a map happens to be laid out
        new TreeMap<>(numbers)
                .forEach((clue, number) -> rows.get(number).learnt(clue).ifPresent(each));
    }

    private ClueRow row(int titles) {
        if (titles < MIN_EXAMPLES) {
            return new ClueRow.None();
        }
        return titles < MANY ? new ClueRow.Sparse() : new ClueRow.Dense(answers);
    }

    private void learn() {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = new int[clues.size()];
        Arrays.setAll(order, i -> i);
        double all = (double) ROUNDS * order.length;
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int moved = order[i];
                order[i] = order[other];
                order[other] = moved;
            }
            for (int example : order) {
                learn(clues.get(example), right.get(example), (float) (STEP * (1 - done++ / all)));
            }
        }
    }

    private void learn(int[] given, int[] rightAnswers, float step) {
        toShares(given);
        float ofRight = 0;
        for (int answer : rightAnswers) {
            ofRight += shares[answer];
        }
        for (int answer : rightAnswers) {
            shares[answer] -= ofRight > 0 ? shares[answer] / ofRight : 1f / rightAnswers.length;
        }
        strongCount = 0;
        for (int answer = 0; answer < shares.length; answer++) {
            if (Math.abs(shares[answer]) > LEAST_PULL) {
                strong[strongCount++] = answer;
            }
        }
        for (int clue : given) {
            rows.get(clue).pull(shares, strong, strongCount, step);
        }
    }

    /** The probability of each answer, as far as learnt. */
    private void toShares(int[] given) {
        Arrays.fill(shares, 0);
        for (int clue : given) {
            rows.get(clue).addTo(shares);
        }
        float max = Float.NEGATIVE_INFINITY;
        for (float sum : shares) {
            max = Math.max(max, sum);
        }
        float all = 0;
        for (int i = 0; i < shares.length; i++) {
            float behind = shares[i] - max;
            shares[i] = behind < NEGLIGIBLE ? 0 : (float) Math.exp(behind);
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
    }
}
