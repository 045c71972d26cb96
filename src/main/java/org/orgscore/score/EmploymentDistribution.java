package org.orgscore.score;

import java.util.Arrays;
import java.util.Collection;
import org.orgscore.occupation.Occupation;

/** Scores over US employment, which is what makes a score readable: the percentile that a score stands at. */
public final class EmploymentDistribution {
    private static final int SCORES = 101;

    private final double[] employmentBelow = new double[SCORES + 1];

    /** Weights each rated occupation's score by its share of OEWS employment. */
    public EmploymentDistribution(Collection<Occupation> occupations, OccupationScorer scorer) {
        double[] employment = new double[SCORES];
        for (Occupation occupation : occupations) {
            scorer.findScore(occupation.code())
                    .ifPresent(score -> employment[score.score()] += occupation.employmentWeight());
        }
        for (int i = 0; i < SCORES; i++) {
            employmentBelow[i + 1] = employmentBelow[i] + employment[i];
        }
    }

    /** Share of US employment in occupations that score lower, equals counted by half: 0 to 100, rounded. */
    public int percentile(double score) {
        int rounded = (int) Math.max(0, Math.min(100, Math.round(score)));
        double total = employmentBelow[SCORES];
        if (total == 0) {
            return 0;
        }
        return (int) Math.round(50 * (employmentBelow[rounded] + employmentBelow[rounded + 1]) / total);
    }

    /** Employment by score from 0 to 100. */
    public double[] employmentByScore() {
        double[] result = new double[SCORES];
        Arrays.setAll(result, i -> employmentBelow[i + 1] - employmentBelow[i]);
        return result;
    }
}
