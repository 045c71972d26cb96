package org.orgscore.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgscore.title.Candidate;
import org.orgscore.title.TitleMatch;

/**
 * A match with the scores that follow from it.
 *
 * @param match the title's match
 * @param score of the occupation that is scored; empty where unmatched, or matched to a code that nothing can be said of
 * @param outcomes the scores that the candidates would give, with their probabilities adding up to 1; empty where the
 *     title is not scored, one entry where it is certain
 */
public record ScoredTitle(TitleMatch match, Optional<OccupationScore> score, List<Outcome> outcomes) {
    public ScoredTitle {
        outcomes = List.copyOf(outcomes);
    }

    /** A score a title may turn out to have. */
    public record Outcome(int score, double probability) {}

    /**
     * Probabilities are the candidates' own, scaled to add up to 1: what the matcher leaves for occupations it did not
     * list is shared out among those it did.
     */
    public static ScoredTitle of(TitleMatch match, OccupationScorer scorer) {
        Optional<OccupationScore> score = match.findCode().flatMap(scorer::findScore);
        if (score.isEmpty()) {
            return new ScoredTitle(match, score, List.of());
        }
        double sum = 0;
        List<Outcome> raw = new ArrayList<>();
        for (Candidate candidate : match.candidates()) {
            Optional<OccupationScore> possible = scorer.findScore(candidate.code());
            if (possible.isPresent() && candidate.probability() > 0) {
                raw.add(new Outcome(possible.get().score(), candidate.probability()));
                sum += candidate.probability();
            }
        }
        double total = sum;
        List<Outcome> outcomes = total == 0
                ? List.of(new Outcome(score.get().score(), 1))
                : raw.stream()
                        .map(o -> new Outcome(o.score(), o.probability() / total))
                        .toList();
        return new ScoredTitle(match, score, outcomes);
    }
}
