package org.orgscore.report;

import java.util.List;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Figures;

/**
 * How the FTE of a group divide, in the order in which charts show it. The parts are differences of figures that were
 * rounded before, so that what is shown adds up to the FTE shown, to the last digit.
 *
 * @param now AI could carry now
 * @param y2 more within two years
 * @param y5 more within five years
 * @param people stays with people, scored
 * @param unmatched not scored
 */
record CapacityParts(double now, double y2, double y5, double people, double unmatched) {
    static CapacityParts of(Figures figures, ReportTexts texts) {
        HorizonShares capacity = figures.capacityFte();
        double now = texts.rounded(capacity.now());
        double y2 = texts.rounded(capacity.y2());
        double y5 = texts.rounded(capacity.y5());
        double scored = texts.rounded(figures.fteScored());
        double fte = texts.rounded(figures.fte());
        return new CapacityParts(now, y2 - now, y5 - y2, scored - y5, fte - scored);
    }

    double total() {
        return now + y2 + y5 + people + unmatched;
    }

    /** A part with its message key and colour. */
    record Part(String key, double fte, String color) {}

    List<Part> list(Palette palette) {
        return List.of(
                new Part("seg.now", now, palette.now()),
                new Part("seg.y2", y2, palette.twoYears()),
                new Part("seg.y5", y5, palette.fiveYears()),
                new Part("seg.people", people, Palette.PEOPLE),
                new Part("seg.unmatched", unmatched, Palette.UNMATCHED));
    }
}
