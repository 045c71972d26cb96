package org.orgscore.summary;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.orgscore.score.HorizonShares;
import org.orgscore.score.ScoreRange;

/**
 * How exactly figures leave the model: FTE and headcounts to two decimals, scores to one, shares to three. Digits beyond
 * these tell nobody anything but which few posts a sum was made of, since what one post adds is known.
 *
 * <p>One is used for groups that add up to a whole: what rounding takes from one group the next ones get, so that they
 * still add up to the whole, which rounds by itself.
 */
final class Precision {
    private static final double COUNT = 100;
    private static final double SCORE = 10;
    private static final double SHARE = 1_000;
    private static final double COARSE_SCORE = 1;
    private static final double COARSE_SHARE = 100;
    /** Sums of the same values in another order round alike. */
    private static final double NOISE = 1e-6;

    private final Map<Sum, Double> sums = new EnumMap<>(Sum.class);

    /** What is added up from group to group. */
    enum Sum {
        HEADCOUNT,
        FTE,
        VACANT,
        SCORED,
        MATCHED,
        NOW,
        Y2,
        Y5,
        LATER
    }

    /** The next group's part of a sum. */
    double next(Sum sum, double value) {
        double before = sums.getOrDefault(sum, 0.0);
        double after = before + value;
        sums.put(sum, after);
        return (hundredths(after) - hundredths(before)) / COUNT;
    }

    private static double hundredths(double sum) {
        return Math.floor(sum * COUNT + 0.5 + NOISE);
    }

    /** The next group's capacity; never falling from one horizon to the next. */
    HorizonShares nextCapacity(HorizonShares exact) {
        double now = next(Sum.NOW, exact.now());
        double y2 = now + next(Sum.Y2, exact.y2() - exact.now());
        double y5 = y2 + next(Sum.Y5, exact.y5() - exact.y2());
        double all = y5 + next(Sum.LATER, exact.all() - exact.y5());
        return new HorizonShares(count(now), count(y2), count(y5), count(all));
    }

    static double count(double value) {
        return Math.round(value * COUNT) / COUNT;
    }

    /** @param coarse to the point, where the decimal would tell how many people it is the mean of */
    static double score(double value, boolean coarse) {
        double factor = coarse ? COARSE_SCORE : SCORE;
        return Math.round(value * factor) / factor;
    }

    static OptionalDouble score(OptionalDouble value, boolean coarse) {
        return value.isPresent() ? OptionalDouble.of(score(value.getAsDouble(), coarse)) : value;
    }

    static ScoreRange range(ScoreRange range, boolean coarse) {
        return new ScoreRange(score(range.low(), coarse), score(range.high(), coarse));
    }

    /** @param coarse to the percent, as for a score */
    static double share(double value, boolean coarse) {
        double factor = coarse ? COARSE_SHARE : SHARE;
        return Math.round(value * factor) / factor;
    }

    static HorizonShares shares(HorizonShares shares, boolean coarse) {
        return new HorizonShares(
                share(shares.now(), coarse),
                share(shares.y2(), coarse),
                share(shares.y5(), coarse),
                share(shares.all(), coarse));
    }
}
