package org.orgscore.title.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether confidence means what it says: titles in bins of equal mass by confidence, and the mean gap between what a bin
 * promised and what came right, weighed by its mass (expected calibration error).
 */
public record Calibration(List<Bin> bins, double error) {
    private static final int BINS = 5;

    /**
     * Titles of like confidence.
     *
     * @param titles how many
     * @param confidence their mean confidence
     * @param right the share whose best candidate is right
     */
    public record Bin(int titles, double confidence, double right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Over all titles with a candidate; one that a coder would abstain on is never right. */
    static Calibration of(List<Judged> judged) {
        List<Judged> sorted = judged.stream()
                .filter(one -> !one.match().candidates().isEmpty())
                .sorted(Comparator.comparingDouble(one -> one.match().confidence()))
                .toList();
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            List<Judged> part = sorted.subList(sorted.size() * i / BINS, sorted.size() * (i + 1) / BINS);
            if (!part.isEmpty()) {
                double confidence = part.stream()
                        .mapToDouble(one -> one.match().confidence())
                        .average()
                        .orElse(0);
                double right = Rate.of(part, Judged::isTop1).value();
                bins.add(new Bin(part.size(), confidence, right));
                error += Math.abs(confidence - right) * part.size() / sorted.size();
            }
        }
        return new Calibration(bins, error);
    }
}
