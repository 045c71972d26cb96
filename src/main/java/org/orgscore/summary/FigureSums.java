package org.orgscore.summary;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orgscore.chart.Ledger;
import org.orgscore.score.HorizonShares;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.ScoreRange;
import org.orgscore.score.ScoredTitle;
import org.orgscore.score.TitleWeights;
import org.orgscore.summary.Precision.Sum;

/** Sums over the positions of a group while it is being collected. Sums of two groups can be put together. */
final class FigureSums {
    private final TitleWeights weights = new TitleWeights();
    private int positions;
    private double headcount;
    private double fte;
    private double vacantFte;
    private double fteScored;
    private double headcountMatched;
    private double score;
    private double scoreRubricLow;
    private double scoreRubricHigh;
    private final double[] exposure = new double[4];
    private final double[] capacity = new double[4];
    private double human;
    private double pay;
    private double payHeadcount;
    private final double[] payCapacity = new double[4];

    void add(Ledger ledger, int position, int title, ScoredTitle scored) {
        double positionFte = ledger.fte(position);
        double positionHeadcount = ledger.headcount(position);
        positions++;
        headcount += positionHeadcount;
        if (ledger.vacant(position)) {
            vacantFte += positionFte;
            return;
        }
        fte += positionFte;
        if (scored.match().decision().isSure()) {
            headcountMatched += positionHeadcount;
        }
        double positionPay = ledger.pay(position);
        boolean payKnown = !Double.isNaN(positionPay);
        if (payKnown) {
            pay += positionPay;
            payHeadcount += positionHeadcount;
        }
        if (scored.score().isEmpty()) {
            return;
        }
        OccupationScore occupation = scored.score().get();
        weights.add(title, positionFte);
        fteScored += positionFte;
        score += positionFte * occupation.score();
        scoreRubricLow += positionFte * occupation.scoreLow();
        scoreRubricHigh += positionFte * occupation.scoreHigh();
        human += positionFte * occupation.humanShare();
        HorizonShares canDo = occupation.canDo();
        HorizonShares assists = occupation.assists();
        addShares(exposure, canDo, assists, positionFte, 1);
        addShares(capacity, canDo, assists, positionFte, 0.5);
        if (payKnown) {
            addShares(payCapacity, canDo, assists, positionPay, 0.5);
        }
    }

    void addAll(FigureSums other) {
        positions += other.positions;
        headcount += other.headcount;
        fte += other.fte;
        vacantFte += other.vacantFte;
        fteScored += other.fteScored;
        headcountMatched += other.headcountMatched;
        score += other.score;
        scoreRubricLow += other.scoreRubricLow;
        scoreRubricHigh += other.scoreRubricHigh;
        human += other.human;
        pay += other.pay;
        payHeadcount += other.payHeadcount;
        for (int i = 0; i < exposure.length; i++) {
            exposure[i] += other.exposure[i];
            capacity[i] += other.capacity[i];
            payCapacity[i] += other.payCapacity[i];
        }
        weights.addAll(other.weights);
    }

    /** Rows that were added, vacancies included. */
    int positions() {
        return positions;
    }

    double headcount() {
        return headcount;
    }

    TitleWeights weights() {
        return weights;
    }

    /**
     * What may be shown of a group beside its size and score.
     *
     * @param pay all of it is in one currency, and the rules on pay allow it
     * @param scored how much of it is scored
     * @param matched how many of it are matched with confidence
     * @param minGroup fewer persons are a few
     */
    record Shown(boolean pay, boolean scored, boolean matched, double minGroup) {}

    /** @param precision of the groups that this is one of */
    Figures figures(Optional<ScoreRange> range, Shown shown, Precision precision) {
        boolean withPay = shown.pay();
        // means that are exact can be weighed against each other until they tell how many people each is of
        boolean coarse = !shown.scored();
        double few = shown.minGroup() - 1;
        boolean fewLeft = SmallSets.isSmall(headcount - headcountMatched, shown.minGroup());
        double ofThemScored = precision.next(Sum.SCORED, fteScored);
        double ofThemMatched = precision.next(Sum.MATCHED, headcountMatched);
        return new Figures(
                precision.next(Sum.HEADCOUNT, headcount),
                precision.next(Sum.FTE, fte),
                precision.next(Sum.VACANT, vacantFte),
                shown.scored() ? OptionalDouble.of(ofThemScored) : OptionalDouble.empty(),
                shown.matched() ? OptionalDouble.of(ofThemMatched) : OptionalDouble.empty(),
                !shown.matched() && fewLeft
                        ? OptionalDouble.of(Math.max(0, (headcount - few) / headcount))
                        : OptionalDouble.empty(),
                Precision.score(mean(score), coarse),
                range.map(exact -> Precision.range(exact, coarse)),
                Precision.score(mean(scoreRubricLow), coarse),
                Precision.score(mean(scoreRubricHigh), coarse),
                Precision.shares(shares(exposure, fteScored == 0 ? 0 : 1 / fteScored), coarse),
                Precision.share(fteScored == 0 ? 0 : human / fteScored, coarse),
                precision.nextCapacity(shares(capacity, 1)),
                withPay && payHeadcount > 0 ? OptionalDouble.of(pay) : OptionalDouble.empty(),
                withPay ? payHeadcount : 0,
                shares(payCapacity, withPay ? 1 : 0));
    }

    /** Headcount and FTE and nothing that is scored. */
    Figures sizeOnly() {
        FigureSums size = new FigureSums();
        size.headcount = headcount;
        size.fte = fte;
        size.vacantFte = vacantFte;
        return size.figures(Optional.empty(), new Shown(false, false, false, 0), new Precision());
    }

    private OptionalDouble mean(double sum) {
        return fteScored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / fteScored);
    }

    private static void addShares(
            double[] sums, HorizonShares canDo, HorizonShares assists, double weight, double assistFactor) {
        sums[0] += weight * (canDo.now() + assistFactor * assists.now());
        sums[1] += weight * (canDo.y2() + assistFactor * assists.y2());
        sums[2] += weight * (canDo.y5() + assistFactor * assists.y5());
        sums[3] += weight * (canDo.all() + assistFactor * assists.all());
    }

    private static HorizonShares shares(double[] sums, double factor) {
        return new HorizonShares(sums[0], sums[1], sums[2], sums[3]).times(factor);
    }
}
