package org.orgscore.title;

import java.util.List;
import java.util.Optional;

/**
 * A title resolved to an occupation, or not, with the reasons.
 *
 * @param candidates best first, at most {@link #MAX_CANDIDATES}; empty where nothing came near. An override has its
 *     occupation first with probability 1
 * @param confidence calibrated probability that the first candidate is right; 0 where there is none
 * @param method how the first candidate was found
 * @param why in words a person from HR understands: the alias, what was stripped, what context counted, why abstained
 */
public record TitleMatch(
        TitleQuery query, Decision decision, List<Candidate> candidates, double confidence, Method method, String why) {
    /** Candidates that are kept for a person to choose from. */
    public static final int MAX_CANDIDATES = 5;

    public TitleMatch {
        candidates = List.copyOf(candidates);
    }

    /** The occupation that is scored: the first candidate, unless the decision is unmatched. */
    public Optional<Candidate> findScored() {
        return decision == Decision.UNMATCHED
                ? Optional.empty()
                : candidates.stream().findFirst();
    }

    /** The code of that occupation. */
    public Optional<String> findCode() {
        return findScored().map(Candidate::code);
    }

    /** How a candidate was found, from the surest to the weakest. */
    public enum Method {
        OVERRIDE,
        COMPANY_TITLE,
        EXACT,
        NORMALISED,
        WORDS,
        TYPO,
        DEPARTMENT,
        NONE
    }
}
