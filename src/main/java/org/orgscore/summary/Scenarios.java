package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.score.HorizonShares;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;

/** Scores the same occupations again under each scenario's assumptions. */
final class Scenarios {
    private static final List<Horizon> ORDER = List.of(Horizon.values());

    private Scenarios() {}

    /** @param fteByCode scored FTE by occupation over the whole chart */
    static List<Scenario> list(
            List<ScenarioSettings> settings,
            Map<String, Double> fteByCode,
            Collection<Occupation> occupations,
            Rubric rubric) {
        List<Scenario> scenarios = new ArrayList<>();
        for (ScenarioSettings one : settings) {
            Map<Horizon, Double> readiness = shifted(rubric, one.shift());
            OccupationScorer scorer = new OccupationScorer(rubric.withReadiness(readiness), occupations);
            double fte = 0;
            double score = 0;
            HorizonShares capacity = HorizonShares.ZERO;
            for (Map.Entry<String, Double> entry : fteByCode.entrySet()) {
                var occupation = scorer.findScore(entry.getKey()).orElseThrow();
                fte += entry.getValue();
                score += entry.getValue() * occupation.score();
                capacity = capacity.plus(
                        shifted(occupation.capacity(), one.shift()).times(entry.getValue()));
            }
            scenarios.add(new Scenario(
                    one.name(),
                    readiness,
                    Precision.score(fte == 0 ? 0 : score / fte, false),
                    one.adoption(),
                    new Precision().nextCapacity(capacity.times(one.adoption()))));
        }
        return scenarios;
    }

    /** Readiness as if each horizon were that many horizons nearer. */
    private static Map<Horizon, Double> shifted(Rubric rubric, double shift) {
        Map<Horizon, Double> readiness = new EnumMap<>(Horizon.class);
        for (int i = 0; i < ORDER.size(); i++) {
            double at = Math.max(0, Math.min(ORDER.size() - 1.0, i - shift));
            readiness.put(ORDER.get(i), between(at, j -> rubric.readiness(ORDER.get(j))));
        }
        return readiness;
    }

    /** Capacity as if each horizon were that many horizons nearer; nothing arrives before the first. */
    private static HorizonShares shifted(HorizonShares shares, double shift) {
        double[] result = new double[ORDER.size()];
        for (int i = 0; i < ORDER.size(); i++) {
            double at = Math.min(ORDER.size() - 1.0, i + shift);
            result[i] = at < 0 ? Math.max(0, 1 + at) * shares.now() : between(at, j -> shares.by(ORDER.get(j)));
        }
        return new HorizonShares(result[0], result[1], result[2], result[3]);
    }

    private static double between(double at, IntToDoubleFunction figure) {
        int lower = (int) Math.floor(at);
        int upper = Math.min(lower + 1, ORDER.size() - 1);
        double share = at - lower;
        return figure.applyAsDouble(lower) * (1 - share) + figure.applyAsDouble(upper) * share;
    }
}
