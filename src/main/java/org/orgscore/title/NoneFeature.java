package org.orgscore.title;

import java.util.List;
import java.util.Locale;

/** What speaks for "none of these": features of the title as a whole. */
enum NoneFeature {
    /** Always 1. */
    BIAS,
    /** 1 where the title alone says nothing about the work. */
    SAYS_NOTHING,
    /** 1 where it says nothing and no department is given. */
    SAYS_NOTHING_ALONE,
    /** 1 where an alias is the same as the whole title. */
    SAME,
    /** How far the best candidate covers the title, 0 to 1. */
    BEST_COVERED,
    /** 1 where the title is one word. */
    SINGLE_WORD,
    /** Share of the title's words that no alias knows. */
    UNKNOWN_WORDS,
    /** Share of the title's words that say nothing by themselves. */
    EMPTY_WORDS,
    /** 1 where a department is given. */
    DEPARTMENT,
    /** What all clues of title and department together say for no occupation: logarithm of the probability. */
    CLUES,
    /** The same for the likeliest occupation. */
    CLUES_BEST;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FeatureVector of(
            CandidateSearch.Found found, boolean saysNothing, boolean department, AliasIndex index, Lexicon lexicon) {
        List<String> stems = found.stems();
        List<Trace> traces = found.traces();
        FeatureVector values = new FeatureVector(values().length);
        values.set(BIAS, 1);
        values.set(SAYS_NOTHING, saysNothing ? 1 : 0);
        values.set(SAYS_NOTHING_ALONE, saysNothing && !department ? 1 : 0);
        values.set(SAME, traces.stream().anyMatch(NoneFeature::isSame) ? 1 : 0);
        values.set(
                BEST_COVERED,
                traces.stream()
                        .mapToDouble(trace -> trace.likeness().rank())
                        .max()
                        .orElse(0));
        values.set(SINGLE_WORD, stems.size() == 1 ? 1 : 0);
        values.set(
                UNKNOWN_WORDS,
                share(
                        stems.stream()
                                .filter(word -> !index.vocabulary().knows(word))
                                .count(),
                        stems.size()));
        values.set(EMPTY_WORDS, share(stems.stream().filter(lexicon::isEmpty).count(), stems.size()));
        values.set(DEPARTMENT, department ? 1 : 0);
        values.set(CLUES, found.odds().ofNone());
        values.set(CLUES_BEST, found.odds().best());
        return values;
    }

    private static boolean isSame(Trace trace) {
        return trace.form().compareTo(Trace.Form.BARE) <= 0 && trace.holding() != Trace.Holding.ELSEWHERE;
    }

    private static double share(long part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
