package org.orgscore.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.orgscore.title.RankerFit.Example;

/**
 * Boosts small trees on top of fitted weights, against the same likelihood: each tree is fitted to what the probabilities
 * still miss (Newton steps over histograms). No chance is involved, so that the same examples give the same trees.
 */
@SuppressWarnings("EnumOrdinal") // features are columns while trees are learnt
final class TreeFit {
    private static final int TREES = 120;
    private static final int DEPTH = 5;
    private static final int BINS = 24;
    private static final double SHRINKAGE = 0.12;
    private static final double MIN_WEIGHT = 20;
    private static final double PENALTY = 10;
    private static final double MIN_GAIN = 0.5;
    private static final int FEATURES = Feature.values().length;

    private final List<Example> examples;
    private final Ranker base;
    private final int[] starts;
    private final byte[][] bins = new byte[FEATURES][];
    private final double[][] cuts = new double[FEATURES][];
    private final double[] utilities;
    private final double[] gradients;
    private final double[] hessians;

    private TreeFit(List<Example> examples, Ranker base) {
        this.examples = examples;
        this.base = base;
        this.starts = new int[examples.size() + 1];
        for (int i = 0; i < examples.size(); i++) {
            starts[i + 1] = starts[i] + examples.get(i).right().size();
        }
        int rows = starts[examples.size()];
        utilities = new double[rows];
        gradients = new double[rows];
        hessians = new double[rows];
        for (int i = 0; i < examples.size(); i++) {
            for (int c = 0; c < examples.get(i).right().size(); c++) {
                utilities[starts[i] + c] = base.weigh(features(i, c));
            }
        }
        for (int f = 0; f < FEATURES; f++) {
            cut(f, rows);
        }
    }

    /** The base with trees. */
    static Ranker fit(List<Example> examples, Ranker base) {
        TreeFit fit = new TreeFit(examples, base);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            fit.slopes();
            int[] all = IntStream.range(0, fit.utilities.length).toArray();
            lines.add(fit.grow(all, DEPTH));
        }
        try {
            return base.with(
                    Trees.read(new BufferedReader(new StringReader(String.join("\n", lines)))),
                    ConfidenceCurve.parse("0:0,1:1"));
        } catch (IOException e) {
            throw new IllegalStateException("a string can be read", e);
        }
    }

    private FeatureVector features(int example, int c) {
        return examples.get(example).field().contenders().get(c).features();
    }

    /** Cuts a feature's values into bins of like size. */
    private void cut(int feature, int rows) {
        double[] values = new double[rows];
        for (int i = 0; i < examples.size(); i++) {
            for (int c = 0; c < examples.get(i).right().size(); c++) {
                values[starts[i] + c] = features(i, c).get(feature);
            }
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        double[] edges;
        if (distinct.length <= BINS) {
            edges = IntStream.range(0, Math.max(0, distinct.length - 1))
                    .mapToDouble(i -> (distinct[i] + distinct[i + 1]) / 2)
                    .toArray();
        } else {
            // bins over the distinct values, since most rows are alike and low
            edges = IntStream.range(1, BINS)
                    .mapToDouble(i -> distinct[distinct.length * i / BINS])
                    .toArray();
        }
        cuts[feature] = edges;
        byte[] binned = new byte[rows];
        for (int i = 0; i < rows; i++) {
            int at = Arrays.binarySearch(edges, values[i]);
            binned[i] = (byte) (at >= 0 ? at : -at - 1);
        }
        bins[feature] = binned;
    }

    private void slopes() {
        IntStream.range(0, examples.size()).parallel().forEach(this::slopes);
    }

    private void slopes(int i) {
        Example example = examples.get(i);
        int n = example.right().size();
        double none = base.noneUtility(example.field().none());
        double max = none;
        for (int c = 0; c < n; c++) {
            max = Math.max(max, utilities[starts[i] + c]);
        }
        double noneShare = Math.exp(none - max);
        double all = noneShare;
        double right = example.isNone() ? noneShare : 0;
        double[] shares = new double[n];
        for (int c = 0; c < n; c++) {
            shares[c] = Math.exp(utilities[starts[i] + c] - max);
            all += shares[c];
            right += example.right().get(c) ? shares[c] : 0;
        }
        for (int c = 0; c < n; c++) {
            double p = shares[c] / all;
            double target = example.right().get(c) ? shares[c] / right : 0;
            gradients[starts[i] + c] = (target - p) * example.weight();
            hessians[starts[i] + c] = Math.max(1e-6, p * (1 - p)) * example.weight();
        }
    }

    private String grow(int[] rows, int depth) {
        double gradient = 0;
        double hessian = 0;
        for (int row : rows) {
            gradient += gradients[row];
            hessian += hessians[row];
        }
        Split best = depth == 0 ? Split.NONE : bestSplit(rows, gradient, hessian);
        if (best.gain() < MIN_GAIN) {
            double value = SHRINKAGE * gradient / (hessian + PENALTY);
            for (int row : rows) {
                utilities[row] += value;
            }
            return String.format(Locale.ROOT, "= %.5f", value);
        }
        byte[] column = bins[best.feature()];
        int[] left =
                Arrays.stream(rows).filter(row -> column[row] <= best.bin()).toArray();
        int[] right =
                Arrays.stream(rows).filter(row -> column[row] > best.bin()).toArray();
        return String.format(
                        Locale.ROOT,
                        "%s %.5f ",
                        Feature.values()[best.feature()].key(),
                        cuts[best.feature()][best.bin()])
                + grow(left, depth - 1)
                + " "
                + grow(right, depth - 1);
    }

    private record Split(int feature, int bin, double gain) {
        static final Split NONE = new Split(0, 0, 0);
    }

    private Split bestSplit(int[] rows, double gradient, double hessian) {
        return IntStream.range(0, FEATURES)
                .parallel()
                .mapToObj(f -> bestSplit(f, rows, gradient, hessian))
                .reduce(Split.NONE, (a, b) -> b.gain() > a.gain() ? b : a);
    }

    private Split bestSplit(int feature, int[] rows, double gradient, double hessian) {
        int count = cuts[feature].length + 1;
        double[] gradientSums = new double[count];
        double[] hessianSums = new double[count];
        byte[] column = bins[feature];
        for (int row : rows) {
            gradientSums[column[row]] += gradients[row];
            hessianSums[column[row]] += hessians[row];
        }
        Split best = Split.NONE;
        double leftGradient = 0;
        double leftHessian = 0;
        double whole = gradient * gradient / (hessian + PENALTY);
        for (int bin = 0; bin < count - 1; bin++) {
            leftGradient += gradientSums[bin];
            leftHessian += hessianSums[bin];
            double rightGradient = gradient - leftGradient;
            double rightHessian = hessian - leftHessian;
            if (leftHessian < MIN_WEIGHT || rightHessian < MIN_WEIGHT) {
                continue;
            }
            double gain = leftGradient * leftGradient / (leftHessian + PENALTY)
                    + rightGradient * rightGradient / (rightHessian + PENALTY)
                    - whole;
            if (gain > best.gain()) {
                best = new Split(feature, bin, gain);
            }
        }
        return best;
    }
}
