package org.orgscore.title;

import java.util.Arrays;

/**
 * What all clues of a title together say: the logarithm of each answer's probability, by what was learnt from other
 * titles. Not to be changed once it has been handed on.
 */
final class ClueOdds {
    /** What is less likely is all the same. */
    static final double LEAST = -10;

    /** The logarithm of one in five hundred: what is less likely is not worth a closer look. */
    private static final double WORTH_A_LOOK = -6.2;

    private final float[] logs;
    private final double best;

    /** @param sums log odds by number of the answer, the last being that no occupation can be told */
    ClueOdds(float[] sums) {
        float max = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            max = Math.max(max, sum);
        }
        double all = 0;
        for (float sum : sums) {
            if (sum - max > LEAST) {
                all += Math.exp(sum - max);
            }
        }
        double whole = max + Math.log(all);
        double bestOccupation = LEAST;
        this.logs = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            logs[i] = (float) Math.max(LEAST, sums[i] - whole);
            if (i < sums.length - 1) {
                bestOccupation = Math.max(bestOccupation, logs[i]);
            }
        }
        this.best = bestOccupation;
    }

    /** Logarithm of an occupation's probability, {@link #LEAST} to 0. */
    double of(int occupation) {
        return logs[occupation];
    }

    /** The likeliest occupation's. */
    double best() {
        return best;
    }

    /** How far an occupation is behind the likeliest, 0 to 10. */
    double behind(int occupation) {
        return best - logs[occupation];
    }

    /** Logarithm of the probability that no occupation can be told. */
    double ofNone() {
        return logs[logs.length - 1];
    }

    /** The occupations that are likely enough to be looked at. */
    int[] listLikely() {
        int[] likely = new int[logs.length];
        int size = 0;
        for (int i = 0; i < logs.length - 1; i++) {
            if (logs[i] > WORTH_A_LOOK) {
                likely[size++] = i;
            }
        }
        return Arrays.copyOf(likely, size);
    }
}
