package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rising curve of straight pieces from raw to calibrated probability.
 *
 * @param points at least two, in order of {@code raw}, from 0 to 1
 */
record ConfidenceCurve(List<Point> points) {
    /** Where the curve passes. */
    record Point(double raw, double calibrated) {}

    ConfidenceCurve {
        points = List.copyOf(points);
    }

    /** Reads {@code raw:calibrated,raw:calibrated}. */
    static ConfidenceCurve parse(String text) {
        List<Point> points = new ArrayList<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.indexOf(':');
            points.add(new Point(
                    Double.parseDouble(pair.substring(0, colon)), Double.parseDouble(pair.substring(colon + 1))));
        }
        return new ConfidenceCurve(points);
    }

    double apply(double raw) {
        for (int i = 1; i < points.size(); i++) {
            Point right = points.get(i);
            if (raw <= right.raw()) {
                Point left = points.get(i - 1);
                double share = right.raw() == left.raw() ? 1 : (raw - left.raw()) / (right.raw() - left.raw());
                return left.calibrated() + share * (right.calibrated() - left.calibrated());
            }
        }
        return points.get(points.size() - 1).calibrated();
    }

    @Override
    public String toString() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.4f:%.4f", point.raw(), point.calibrated()))
                .collect(Collectors.joining(","));
    }
}
