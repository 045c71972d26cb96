package org.orgscore.report;

import java.util.List;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Figures;

/**
 * How the FTE of a group divide, in the order in which charts show it; the parts add up to the FTE.
 *
 * @param now AI could carry now
 * @param y2 more within two years
 * @param y5 more within five years
 * @param people stays with people, scored
 * @param unmatched not scored
 */
record CapacityParts(double now, double y2, double y5, double people, double unmatched) {
    static CapacityParts of(Figures figures) {
        HorizonShares capacity = figures.capacityFte();
        return new CapacityParts(
                capacity.now(),
                capacity.y2() - capacity.now(),
                capacity.y5() - capacity.y2(),
                figures.fteScored() - capacity.y5(),
                figures.fteUnmatched());
    }

    double total() {
        return now + y2 + y5 + people + unmatched;
    }

    /** A part with its message key and colour. */
    record Part(String key, double fte, String color) {}

    List<Part> list() {
        return List.of(
                new Part("seg.now", now, Palette.NOW),
                new Part("seg.y2", y2, Palette.TWO_YEARS),
                new Part("seg.y5", y5, Palette.FIVE_YEARS),
                new Part("seg.people", people, Palette.PEOPLE),
                new Part("seg.unmatched", unmatched, Palette.UNMATCHED));
    }
}
