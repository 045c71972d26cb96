package org.orgscore.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.orgscore.occupation.Occupation;

/** The employment-weighted mean over sibling occupations, for a code without tasks of its own. */
final class SiblingMean {
    private final List<Occupation> siblings;
    private final Map<String, OccupationScore> scores;
    private final double weights;

    private SiblingMean(List<Occupation> siblings, Map<String, OccupationScore> scores) {
        this.siblings = siblings;
        this.scores = scores;
        this.weights = siblings.stream().mapToDouble(SiblingMean::weight).sum();
    }

    static OccupationScore of(String code, List<Occupation> siblings, Map<String, OccupationScore> scores) {
        SiblingMean mean = new SiblingMean(siblings, scores);
        return new OccupationScore(
                code,
                (int) Math.round(mean.of(OccupationScore::score)),
                (int) Math.round(mean.of(OccupationScore::scoreLow)),
                (int) Math.round(mean.of(OccupationScore::scoreHigh)),
                mean.of(OccupationScore::readyShare),
                mean.of(OccupationScore::humanShare),
                mean.shares(OccupationScore::canDo),
                mean.shares(OccupationScore::assists),
                mean.of(OccupationScore::spread),
                0,
                0,
                0,
                true);
    }

    private double of(ToDoubleFunction<OccupationScore> figure) {
        double sum = 0;
        for (Occupation sibling : siblings) {
            sum += weight(sibling) * figure.applyAsDouble(getScore(sibling));
        }
        return sum / weights;
    }

    private HorizonShares shares(Function<OccupationScore, HorizonShares> figure) {
        HorizonShares sum = HorizonShares.ZERO;
        for (Occupation sibling : siblings) {
            sum = sum.plus(figure.apply(getScore(sibling)).times(weight(sibling)));
        }
        return sum.times(1 / weights);
    }

    private OccupationScore getScore(Occupation sibling) {
        OccupationScore score = scores.get(sibling.code());
        if (score == null) {
            throw new IllegalStateException(sibling.code() + " has tasks but no score");
        }
        return score;
    }

    /** At least 1, so that siblings without a published employment still count. */
    private static double weight(Occupation occupation) {
        return Math.max(1, occupation.employmentWeight());
    }
}
