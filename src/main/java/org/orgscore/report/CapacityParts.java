package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Figures;

/**
 * How the FTE of a group divide, in the order in which charts show it. The parts are differences of figures that were
 * rounded before, so that what is shown adds up to the FTE shown, to the last digit.
 *
 * @param now AI could carry now
 * @param y2 more within two years
 * @param y5 more within five years
 * @param people stays with people, scored; with what is not scored where that may not be told apart
 * @param unmatched not scored; empty where it would tell of a few people
 */
record CapacityParts(double now, double y2, double y5, double people, OptionalDouble unmatched) {
    static CapacityParts of(Figures figures, ReportTexts texts) {
        HorizonShares capacity = figures.capacityFte();
        double now = texts.rounded(capacity.now());
        double y2 = texts.rounded(capacity.y2());
        double y5 = texts.rounded(capacity.y5());
        double fte = texts.rounded(figures.fte());
        if (figures.fteScored().isEmpty()) {
            return new CapacityParts(now, y2 - now, y5 - y2, fte - y5, OptionalDouble.empty());
        }
        double scored = texts.rounded(figures.fteScored().getAsDouble());
        return new CapacityParts(now, y2 - now, y5 - y2, scored - y5, OptionalDouble.of(fte - scored));
    }

    /** Both together; what is not scored is told where both tell it. */
    CapacityParts plus(CapacityParts other) {
        boolean told = unmatched.isPresent() && other.unmatched.isPresent();
        return new CapacityParts(
                now + other.now,
                y2 + other.y2,
                y5 + other.y5,
                people + other.people + (told ? 0 : unmatched.orElse(0) + other.unmatched.orElse(0)),
                told
                        ? OptionalDouble.of(unmatched.getAsDouble() + other.unmatched.getAsDouble())
                        : OptionalDouble.empty());
    }

    double total() {
        return now + y2 + y5 + people + unmatched.orElse(0);
    }

    /** A part with its message key and colour. */
    record Part(String key, double fte, String color) {}

    List<Part> list(Palette palette) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("seg.now", now, palette.now()),
                new Part("seg.y2", y2, palette.twoYears()),
                new Part("seg.y5", y5, palette.fiveYears()),
                new Part(unmatched.isPresent() ? "seg.people" : "seg.rest", people, Palette.PEOPLE)));
        unmatched.ifPresent(fte -> parts.add(new Part("seg.unmatched", fte, Palette.UNMATCHED)));
        return parts;
    }

    /** In words, for who does not see the picture. */
    String alt(ReportTexts texts) {
        return texts.get(
                unmatched.isPresent() ? "chart.capacity.alt" : "chart.capacity.alt.rest",
                texts.count(total()),
                texts.count(now),
                texts.count(y2),
                texts.count(y5),
                texts.count(people),
                texts.count(unmatched.orElse(0)));
    }
}
