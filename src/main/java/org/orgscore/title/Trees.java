package org.orgscore.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Small regression trees over the features, added up: what weights alone cannot say, such as that a likeness counts for
 * little where the levels differ. Written one tree a line, in prefix order: {@code feature threshold left right}, where a
 * leaf is {@code = value}; values up to the threshold go left. Kept in arrays, since every candidate passes through all.
 */
@SuppressWarnings("EnumOrdinal") // trees are written with the names of features, numbers are only kept in memory
final class Trees {
    private static final int LEAF = -1;

    private final List<String> lines;
    /** Number of the first node of each tree. */
    private final int[] roots;
    /** The feature a node asks for, or {@link #LEAF}. */
    private final int[] features;
    /** A node's threshold, or a leaf's value. */
    private final double[] values;
    /** The node to go on with where the feature is over the threshold; the next one otherwise. */
    private final int[] rights;

    private Trees(List<String> lines) {
        this.lines = List.copyOf(lines);
        int words = lines.stream().mapToInt(line -> line.split(" ", -1).length).sum();
        this.roots = new int[lines.size()];
        this.features = new int[words / 2];
        this.values = new double[words / 2];
        this.rights = new int[words / 2];
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            roots[i] = next;
            next = new Reading(List.of(lines.get(i).split(" ", -1)), next).node();
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

    /** The words of a line, read from the left into the arrays. */
    private final class Reading {
        private final List<String> words;
        private int at;
        private int next;

        Reading(List<String> words, int next) {
            this.words = words;
            this.next = next;
        }

        /** Reads one node with all below it; returns the number of the node after those. */
        int node() {
            String first = words.get(at++);
            int node = next++;
            values[node] = Double.parseDouble(words.get(at++));
            if (first.equals("=")) {
                features[node] = LEAF;
            } else {
                features[node] = Feature.valueOf(first.toUpperCase(Locale.ROOT)).ordinal();
                rights[node] = node();
                node();
            }
            return next;
        }
    }

    double of(FeatureVector vector) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] != LEAF) {
                node = vector.get(features[node]) <= values[node] ? node + 1 : rights[node];
            }
            sum += values[node];
        }
        return sum;
    }

    /** The trees as they were read. */
    List<String> lines() {
        return lines;
    }
}
