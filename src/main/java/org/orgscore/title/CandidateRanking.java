package org.orgscore.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A title's candidates as numbers, and their order. Safe for several threads. */
final class CandidateRanking {
    /** As many as the trees were learnt on. */
    static final int MAX_CLOSE = 30;
    /** So many are looked at more closely however far they are behind. */
    private static final int MIN_CLOSE = 8;
    /** Log odds behind the first, by the weights alone, that the trees hardly ever make good. */
    private static final double HOPELESS = 5;

    private final AliasIndex index;
    private final Lexicon lexicon;
    private final Features features;

    CandidateRanking(AliasIndex index, OccupationFacts facts, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.features = new Features(facts);
    }

    /**
     * A candidate with the numbers that speak for it.
     *
     * @param trace what was found
     * @param features in the order of {@link Feature}
     */
    record Contender(Trace trace, FeatureVector features) {}

    /**
     * All candidates of a title.
     *
     * @param contenders in no order
     * @param none features of "none of these", in the order of {@link NoneFeature}
     */
    record Field(List<Contender> contenders, FeatureVector none) {}

    /** A candidate with its raw probability. */
    record Ranked(Contender contender, double probability) {
        String code() {
            return contender.trace().code();
        }
    }

    /**
     * The best that any candidate of a title has.
     *
     * @param likeness of an alias
     * @param known share of the title's words
     */
    record Best(double likeness, double known) {
        static Best of(List<Trace> traces, CandidateSearch.Found found) {
            double likeness = 0;
            double known = 0;
            for (Trace trace : traces) {
                likeness = Math.max(likeness, trace.likeness().rank());
                known = Math.max(known, found.known().of(trace.occupation()));
            }
            return new Best(likeness, known);
        }
    }

    Field field(TitleReading.Read read) {
        Occasion occasion = read.occasion();
        List<String> department = occasion.department().stems();
        CandidateSearch.Found found = new CandidateSearch(index, department).collect(read.title(), read.core());
        OccupationScores taskScores = Features.taskScores(index, found);
        List<Trace> traces = found.traces();
        List<Contender> contenders = new ArrayList<>(traces.size());
        Best best = Best.of(traces, found);
        for (Trace trace : traces) {
            contenders.add(new Contender(trace, features.of(trace, found, taskScores, occasion, best)));
        }
        return new Field(contenders, NoneFeature.of(found, read.saysNothing(), !department.isEmpty(), index, lexicon));
    }

    /** A candidate with its log odds by the weights alone. */
    private record Weighed(Contender contender, double utility) {}

    /**
     * Best first; probabilities add up to less than 1, the rest being for none of these. Only the candidates that the
     * weights put first are looked at more closely: the others have no chance, and there are many.
     */
    static List<Ranked> rank(Field field, Ranker ranker) {
        List<Weighed> close = withHope(field.contenders().stream()
                .map(contender -> new Weighed(contender, ranker.weigh(contender.features())))
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.utility())
                        .thenComparing(w -> w.contender().trace().code()))
                .limit(MAX_CLOSE)
                .toList());
        double none = ranker.noneUtility(field.none());
        double max = none;
        double[] utilities = ranker.trees()
                .of(close.stream().map(w -> w.contender().features()).toList());
        for (int i = 0; i < utilities.length; i++) {
            utilities[i] += close.get(i).utility();
            max = Math.max(max, utilities[i]);
        }
        double sum = Math.exp(none - max);
        for (double utility : utilities) {
            sum += Math.exp(utility - max);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < utilities.length; i++) {
            ranked.add(new Ranked(close.get(i).contender(), Math.exp(utilities[i] - max) / sum));
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.probability()).thenComparing(Ranked::code));
        return ranked;
    }

    /** Those of the best that are not too far behind the first, and some in any case. */
    private static List<Weighed> withHope(List<Weighed> bestFirst) {
        int kept = Math.min(MIN_CLOSE, bestFirst.size());
        while (kept < bestFirst.size()
                && bestFirst.get(kept).utility() > bestFirst.get(0).utility() - HOPELESS) {
            kept++;
        }
        return bestFirst.subList(0, kept);
    }
}
