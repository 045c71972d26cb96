package org.orgscore.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Small regression trees over the features, added up: what weights alone cannot say, such as that a likeness counts for
 * little where the levels differ. Written one tree a line, in prefix order: {@code feature threshold left right}, where a
 * leaf is {@code = value}; values up to the threshold go left. Kept as complete trees in arrays, a short branch being
 * carried down to the last row: every candidate passes through all of them, and a way down that has no branch to guess
 * makes the whole of matching a quarter faster.
 */
@SuppressWarnings("EnumOrdinal") // trees are written with the names of features, numbers are only kept in memory
final class Trees {
    private static final String LEAF = "=";

    private final List<String> lines;
    /** Questions from the root to a leaf, the same in all trees. */
    private final int depth;
    /** The feature each node asks for, tree after tree, each from the top row by row. */
    private final int[] features;
    /** The threshold of each node, likewise. */
    private final double[] thresholds;
    /** The values of the last rows, tree after tree. */
    private final double[] leaves;

    private Trees(List<String> lines) {
        this.lines = List.copyOf(lines);
        List<List<String>> trees =
                lines.stream().map(line -> List.of(line.split(" ", -1))).toList();
        this.depth = trees.stream()
                .mapToInt(words -> new Reading(words).depth())
                .max()
                .orElse(0);
        this.features = new int[trees.size() * nodes()];
        this.thresholds = new double[trees.size() * nodes()];
        this.leaves = new double[trees.size() * (nodes() + 1)];
        for (int tree = 0; tree < trees.size(); tree++) {
            new Reading(trees.get(tree)).into(tree, 0);
        }
    }

    static Trees none() {
        return new Trees(List.of());
    }

    /** Reads trees as they were written; lines that begin with # are remarks. */
    static Trees read(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return new Trees(lines);
    }

    /** Nodes of a tree that ask. */
    private int nodes() {
        return (1 << depth) - 1;
    }

    /** The words of a line, read from the left. */
    private final class Reading {
        private final List<String> words;
        private int at;

        Reading(List<String> words) {
            this.words = words;
        }

        /** Questions on the longest way down from the node that is read next. */
        int depth() {
            boolean leaf = words.get(at).equals(LEAF);
            at += 2;
            return leaf ? 0 : 1 + Math.max(depth(), depth());
        }

        /** Puts the node that is read next, and all below it, into a place of a tree. */
        void into(int tree, int node) {
            String feature = words.get(at++);
            double value = Double.parseDouble(words.get(at++));
            if (feature.equals(LEAF)) {
                carryDown(tree, node, value);
                return;
            }
            features[tree * nodes() + node] =
                    Feature.valueOf(feature.toUpperCase(Locale.ROOT)).ordinal();
            thresholds[tree * nodes() + node] = value + 0.0; // a threshold of -0.0 would send 0.0 to the right
            into(tree, left(node));
            into(tree, left(node) + 1);
        }

        private void carryDown(int tree, int node, double value) {
            if (node >= nodes()) {
                leaves[tree * (nodes() + 1) + node - nodes()] = value;
                return;
            }
            carryDown(tree, left(node), value);
            carryDown(tree, left(node) + 1, value);
        }
    }

    private static int left(int node) {
        return 2 * node + 1;
    }

    /** The sum of all trees for each candidate. */
    double[] of(List<FeatureVector> candidates) {
        double[] sums = new double[candidates.size()];
        int nodes = nodes();
        for (int first = 0, firstLeaf = 0; first < features.length; first += nodes, firstLeaf += nodes + 1) {
            for (int i = 0; i < sums.length; i++) {
                FeatureVector candidate = candidates.get(i);
                int node = 0;
                for (int question = 0; question < depth; question++) {
                    node = left(node) + over(candidate.get(features[first + node]), thresholds[first + node]);
                }
                sums[i] += leaves[firstLeaf + node - nodes];
            }
        }
        return sums;
    }

    /** 1 where the value is over the threshold, else 0: the sign of the difference. */
    private static int over(double value, double threshold) {
        return (int) (Double.doubleToRawLongBits(threshold - value) >>> (Long.SIZE - 1));
    }

    /** The trees as they were read. */
    List<String> lines() {
        return lines;
    }
}
