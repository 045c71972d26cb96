package org.orgscore.bench;

import java.util.Arrays;

/** The middle of the runs, which one slow run does not move. */
final class Median {
    private Median() {}

    /** Of an even number, the mean of the two in the middle. */
    static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
