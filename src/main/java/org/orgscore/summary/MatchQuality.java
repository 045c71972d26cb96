package org.orgscore.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.orgscore.title.Decision;

/**
 * What became of the titles.
 *
 * @param titles distinct titles by decision
 * @param headcount persons by decision
 * @param expectedRight headcount-weighted mean confidence of what was accepted: the share that should be right
 */
public record MatchQuality(Map<Decision, Integer> titles, Map<Decision, Double> headcount, double expectedRight) {
    public MatchQuality {
        titles = Map.copyOf(titles);
        headcount = Map.copyOf(headcount);
    }

    static MatchQuality of(List<TitleLine> lines) {
        Map<Decision, Integer> titles = new EnumMap<>(Decision.class);
        Map<Decision, Double> headcount = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            titles.put(decision, 0);
            headcount.put(decision, 0.0);
        }
        double confidence = 0;
        double accepted = 0;
        for (TitleLine line : lines) {
            Decision decision = line.scored().match().decision();
            titles.merge(decision, 1, Integer::sum);
            headcount.merge(decision, line.headcount(), Double::sum);
            if (decision == Decision.ACCEPTED) {
                confidence += line.headcount() * line.scored().match().confidence();
                accepted += line.headcount();
            }
        }
        return new MatchQuality(titles, headcount, accepted == 0 ? 0 : confidence / accepted);
    }

    /** Distinct titles with this decision. */
    public int titles(Decision decision) {
        return titles.getOrDefault(decision, 0);
    }

    /** Persons with this decision. */
    public double headcount(Decision decision) {
        return headcount.getOrDefault(decision, 0.0);
    }
}
