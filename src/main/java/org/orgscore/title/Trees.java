package org.orgscore.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Small regression trees over the features, added up: what weights alone cannot say, such as that a likeness counts for
 * little where the levels differ. Written one tree a line, in prefix order: {@code feature threshold left right}, where a
 * leaf is {@code = value}; values up to the threshold go left.
 */
@SuppressWarnings("EnumOrdinal") // trees are written with the names of features, numbers are only kept in memory
final class Trees {
    private final List<Node> roots;

    /** A decision or, where both sides are absent, a value. */
    private record Node(int feature, double threshold, List<Node> sides, double value) {
        double of(FeatureVector features) {
            Node node = this;
            while (!node.sides.isEmpty()) {
                node = node.sides.get(features.get(node.feature) <= node.threshold ? 0 : 1);
            }
            return node.value;
        }

        String text() {
            return sides.isEmpty()
                    ? String.format(Locale.ROOT, "= %.5f", value)
                    : String.format(
                            Locale.ROOT,
                            "%s %.5f %s %s",
                            Feature.values()[feature].key(),
                            threshold,
                            sides.get(0).text(),
                            sides.get(1).text());
        }
    }

    private Trees(List<Node> roots) {
        this.roots = List.copyOf(roots);
    }

    static Trees none() {
        return new Trees(List.of());
    }

    /** Reads trees as they were written; lines that begin with # are remarks. */
    static Trees read(BufferedReader reader) throws IOException {
        List<Node> roots = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                roots.add(new Reading(List.of(line.split(" ", -1))).node());
            }
        }
        return new Trees(roots);
    }

    /** The words of a line, read from the left. */
    private static final class Reading {
        private final List<String> words;
        private int at;

        Reading(List<String> words) {
            this.words = words;
        }

        Node node() {
            String first = words.get(at++);
            double number = Double.parseDouble(words.get(at++));
            if (first.equals("=")) {
                return new Node(0, 0, List.of(), number);
            }
            int feature = Feature.valueOf(first.toUpperCase(Locale.ROOT)).ordinal();
            Node left = node();
            Node right = node();
            return new Node(feature, number, List.of(left, right), 0);
        }
    }

    double of(FeatureVector features) {
        double sum = 0;
        for (Node root : roots) {
            sum += root.of(features);
        }
        return sum;
    }

    /** The trees as they are read back. */
    List<String> lines() {
        return roots.stream().map(Node::text).toList();
    }
}
