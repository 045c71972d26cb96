package org.orgscore.summary;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orgscore.score.HorizonShares;
import org.orgscore.score.ScoreRange;

/**
 * The figures of a group of positions.
 *
 * @param headcount persons
 * @param fte full-time equivalents of filled posts
 * @param vacantFte full-time equivalents of vacancies, not part of fte
 * @param fteScored part of fte that has a score; empty where it would tell of a few people
 * @param headcountMatched persons whose title was accepted or decided by a person; empty where it would tell of a few
 * @param shareMatchedAtLeast where it is a few who are not matched: what the share matched is no less than, 0 to 1
 * @param score FTE-weighted mean of the occupations' impact scores over what is scored; empty where nothing is
 * @param range 5th to 95th percentile of the score over draws of candidates
 * @param scoreRubricLow the score at the rubric's low exponent
 * @param scoreRubricHigh the score at the rubric's high exponent
 * @param exposure FTE-weighted mean share of tasks that AI can do or assist, by horizon, over what is scored
 * @param humanShare FTE-weighted mean share of tasks that only people can do, over what is scored
 * @param capacityFte FTE that AI could carry by horizon, over what is scored
 * @param pay annual pay in the chart's one currency; empty where it has several or none, or where it may not be shown
 * @param payHeadcount persons whose pay is known
 * @param payCapacity pay tied to the capacity by horizon, over those whose pay is known
 */
public record Figures(
        double headcount,
        double fte,
        double vacantFte,
        OptionalDouble fteScored,
        OptionalDouble headcountMatched,
        OptionalDouble shareMatchedAtLeast,
        OptionalDouble score,
        Optional<ScoreRange> range,
        OptionalDouble scoreRubricLow,
        OptionalDouble scoreRubricHigh,
        HorizonShares exposure,
        double humanShare,
        HorizonShares capacityFte,
        OptionalDouble pay,
        double payHeadcount,
        HorizonShares payCapacity) {

    /** Whether there is anything scored to show. */
    public boolean scored() {
        return score.isPresent();
    }

    /** FTE that has no score: unmatched titles, and codes that nothing can be said of. Empty as fteScored is. */
    public OptionalDouble fteUnmatched() {
        return fteScored.isPresent()
                ? OptionalDouble.of(Math.max(0, fte - fteScored.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Share of the headcount whose title was accepted or decided by a person, 0 to 1. Empty as headcountMatched is. */
    public OptionalDouble shareMatched() {
        return headcountMatched.isPresent()
                ? OptionalDouble.of(headcount == 0 ? 0 : headcountMatched.getAsDouble() / headcount)
                : OptionalDouble.empty();
    }
}
