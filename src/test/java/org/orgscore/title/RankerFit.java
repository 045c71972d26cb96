package org.orgscore.title;

import java.util.List;

/**
 * Fits the conditional logit: full-batch gradient with Adam from zero weights, a small square penalty, so that the same
 * examples give the same weights. An example's likelihood is the probability of all its right answers together; where
 * none of them was found, or a coder abstained, the right answer is "none of these".
 */
@SuppressWarnings("EnumOrdinal") // weights are an array in the order of the features while they are learnt
final class RankerFit {
    private static final int ROUNDS = 250;
    private static final double STEP = 0.1;
    private static final double PENALTY = 2e-4;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double TINY = 1e-8;

    private static final int FEATURES = Feature.values().length;
    private static final int ALL = FEATURES + NoneFeature.values().length;

    private RankerFit() {}

    /**
     * One title with what is right of it.
     *
     * @param right for each contender of the field, whether it is right
     * @param weight how much it counts
     */
    record Example(CandidateRanking.Field field, List<Boolean> right, double weight) {
        boolean isNone() {
            return !right.contains(true);
        }
    }

    static Ranker fit(List<Example> examples) {
        double[] weights = new double[ALL];
        double[] mean = new double[ALL];
        double[] square = new double[ALL];
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] current = weights;
            double[] gradient = examples.parallelStream()
                    .collect(() -> new double[ALL], (sum, example) -> addGradient(sum, example, current), (a, b) -> {
                        for (int i = 0; i < ALL; i++) {
                            a[i] += b[i];
                        }
                    });
            weights = weights.clone();
            for (int i = 0; i < ALL; i++) {
                double slope = gradient[i] / total + PENALTY * weights[i];
                mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * slope;
                square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * slope * slope;
                double step = STEP * Math.min(1, 2.0 * (ROUNDS - round + 1) / ROUNDS);
                weights[i] -= step
                        * (mean[i] / (1 - Math.pow(MEAN_DECAY, round)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(SQUARE_DECAY, round))) + TINY);
            }
        }
        return ranker(weights, ConfidenceCurve.parse("0:0,1:1"));
    }

    static Ranker ranker(double[] weights, ConfidenceCurve curve) {
        FeatureVector features = new FeatureVector(FEATURES);
        for (Feature feature : Feature.values()) {
            features.set(feature, weights[feature.ordinal()]);
        }
        FeatureVector none = new FeatureVector(ALL - FEATURES);
        for (NoneFeature feature : NoneFeature.values()) {
            none.set(feature, weights[FEATURES + feature.ordinal()]);
        }
        return new Ranker(features, none, Trees.none(), curve);
    }

    private static void addGradient(double[] sum, Example example, double[] weights) {
        List<CandidateRanking.Contender> contenders = example.field().contenders();
        int n = contenders.size();
        double[] shares = new double[n + 1];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c <= n; c++) {
            shares[c] = utility(example, c, weights);
            max = Math.max(max, shares[c]);
        }
        double all = 0;
        double right = 0;
        for (int c = 0; c <= n; c++) {
            shares[c] = Math.exp(shares[c] - max);
            all += shares[c];
            right += isRight(example, c) ? shares[c] : 0;
        }
        for (int c = 0; c <= n; c++) {
            double pull = shares[c] / all - (isRight(example, c) ? shares[c] / right : 0);
            double scaled = pull * example.weight();
            if (Math.abs(scaled) > 1e-9) {
                add(sum, example, c, scaled);
            }
        }
    }

    private static boolean isRight(Example example, int c) {
        return c < example.right().size() ? example.right().get(c) : example.isNone();
    }

    private static double utility(Example example, int c, double[] weights) {
        double sum = 0;
        if (c < example.right().size()) {
            FeatureVector features = example.field().contenders().get(c).features();
            for (int i = 0; i < FEATURES; i++) {
                sum += weights[i] * features.get(i);
            }
        } else {
            for (int i = FEATURES; i < ALL; i++) {
                sum += weights[i] * example.field().none().get(i - FEATURES);
            }
        }
        return sum;
    }

    private static void add(double[] sum, Example example, int c, double pull) {
        if (c < example.right().size()) {
            FeatureVector features = example.field().contenders().get(c).features();
            for (int i = 0; i < FEATURES; i++) {
                sum[i] += pull * features.get(i);
            }
        } else {
            for (int i = FEATURES; i < ALL; i++) {
                sum[i] += pull * example.field().none().get(i - FEATURES);
            }
        }
    }
}
