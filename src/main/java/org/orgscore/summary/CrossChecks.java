package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.OccupationIndex;
import org.orgscore.score.OccupationScorer;

/** Compares the exposure of a report's occupations with published indexes. */
final class CrossChecks {
    private CrossChecks() {}

    static List<CrossCheck> list(
            List<OccupationIndex> indexes,
            List<OccupationLine> lines,
            Collection<Occupation> occupations,
            OccupationScorer scorer) {
        List<CrossCheck> checks = new ArrayList<>();
        for (OccupationIndex index : indexes) {
            List<Occupation> both = occupations.stream()
                    .filter(o -> index.findValue(o.code()).isPresent())
                    .filter(o -> scorer.findScore(o.code()).isPresent())
                    .toList();
            Function<Occupation, Double> ours =
                    o -> scorer.findScore(o.code()).orElseThrow().exposure().y2();
            Function<Occupation, Double> theirs = o -> index.findValue(o.code()).orElse(0);
            List<CrossCheck.Difference> differing = new ArrayList<>();
            int compared = 0;
            for (OccupationLine line : lines) {
                if (both.contains(line.occupation())) {
                    compared++;
                    int here = percentile(both, ours, line.occupation());
                    int there = percentile(both, theirs, line.occupation());
                    if (Math.abs(here - there) > CrossCheck.FAR_APART) {
                        differing.add(new CrossCheck.Difference(
                                line.occupation().code(), line.occupation().title(), here, there));
                    }
                }
            }
            differing.sort(Comparator.comparingInt((CrossCheck.Difference d) -> -Math.abs(d.ours() - d.theirs()))
                    .thenComparing(CrossCheck.Difference::code));
            checks.add(new CrossCheck(index.name(), compared, differing));
        }
        return checks;
    }

    /** Share of US employment in occupations with a lower value, equals by half: 0 to 100. */
    private static int percentile(List<Occupation> all, Function<Occupation, Double> value, Occupation one) {
        double at = value.apply(one);
        double below = 0;
        double total = 0;
        for (Occupation occupation : all) {
            double weight = occupation.employmentWeight();
            double other = value.apply(occupation);
            total += weight;
            below += other < at ? weight : other == at ? weight / 2 : 0;
        }
        return total == 0 ? 0 : (int) Math.round(100 * below / total);
    }
}
