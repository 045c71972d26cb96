package org.orgscore.title;

/**
 * How much a text is about each occupation, relative to the best, 0 to 1. Occupations go by their number in the index.
 * Not to be changed once it has been handed on.
 */
final class OccupationScores {
    private static final int[] NO_ONE = {};

    private final int[] best;
    private final float[] scores;

    /**
     * @param best the occupations that have a place, best first; others may score as well
     * @param scores by number of the occupation
     */
    OccupationScores(int[] best, float[] scores) {
        this.best = best;
        this.scores = scores;
    }

    static OccupationScores none(int occupations) {
        return inNoOrder(new float[occupations]);
    }

    /** All for some, nothing for the others. */
    static OccupationScores allFor(int[] some, int occupations) {
        float[] scores = new float[occupations];
        for (int occupation : some) {
            scores[occupation] = 1;
        }
        return inNoOrder(scores);
    }

    /** Scores that are only looked up; no occupation has a place. */
    static OccupationScores inNoOrder(float[] scores) {
        return new OccupationScores(NO_ONE, scores);
    }

    double of(int occupation) {
        return scores[occupation];
    }

    /** How many have a place. */
    int size() {
        return best.length;
    }

    /** The occupation in a place, from 0 for the best. */
    int at(int place) {
        return best[place];
    }
}
