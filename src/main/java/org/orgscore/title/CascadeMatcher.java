package org.orgscore.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.occupation.Reference;

/**
 * The matcher: what a person decided, then the alias index, ranked in context. A candidate's probability is its share of
 * the evidence (softmax over log odds), beside a constant share for "none of these". Safe for several threads.
 */
public final class CascadeMatcher implements TitleMatcher {
    private static final double NONE_OF_THESE = 1.3;
    private static final double DEPARTMENT_WEIGHT = 1.6;
    private static final double LEVEL_STEP = -0.7;
    private static final double EMPLOYMENT_WEIGHT = 0.25;
    private static final double IMPLAUSIBLE_PAY = -0.8;
    private static final double UNRATED = -0.6;
    /** A title that says nothing is never surer than this, even with its department. */
    private static final double EMPTY_TITLE_CAP = 0.6;

    private final AliasIndex index;
    private final Reference reference;
    private final OccupationFacts facts;
    private final MatchSettings settings;
    private final Overrides overrides;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final TitleNormaliser normaliser = new TitleNormaliser(lexicon);

    public CascadeMatcher(AliasIndex index, Reference reference, MatchSettings settings, Overrides overrides) {
        this.index = index;
        this.reference = reference;
        this.facts = new OccupationFacts(reference);
        this.settings = settings;
        this.overrides = overrides;
    }

    @Override
    public TitleMatch match(TitleQuery query) {
        Optional<Overrides.Verdict> verdict = overrides.find(query.title(), query.department());
        if (verdict.isPresent()) {
            return overridden(query, verdict.get());
        }
        NormalisedTitle title = normaliser.normalise(query.title(), query.department());
        if (title.full().isEmpty()) {
            return unmatched(query, List.of(), "The title holds no words");
        }
        List<String> departmentWords = normaliser.words(query.department());
        DepartmentContext department = new DepartmentContext(lexicon, departmentWords);
        boolean empty = saysNothing(title);
        NormalisedTitle asked = empty ? withDepartment(title, departmentWords) : title;
        if (empty && !department.speaks()) {
            return unmatched(query, List.of(), WhyText.saysNothing(query));
        }
        Map<String, Evidence> evidence = new LinkedHashMap<>(new Retrieval(index).collect(asked));
        if (empty) {
            new Retrieval(index).collect(title).forEach(evidence::putIfAbsent);
        }
        List<Ranked> ranked = rank(evidence, title, department, query);
        if (ranked.isEmpty()) {
            return unmatched(query, List.of(), "No known title shares a word with it");
        }
        return decide(query, title, ranked, department, empty);
    }

    /** A candidate with its log odds in context. */
    private record Ranked(Evidence evidence, double odds) {}

    private List<Ranked> rank(
            Map<String, Evidence> evidence, NormalisedTitle title, DepartmentContext department, TitleQuery query) {
        JobLevel level = JobLevel.of(Stem.of(title.core()));
        List<Ranked> ranked = new ArrayList<>();
        evidence.forEach((code, one) -> {
            double odds = one.strength()
                    + DEPARTMENT_WEIGHT * department.affinity(code)
                    + LEVEL_STEP * levelDistance(one, level, code)
                    + EMPLOYMENT_WEIGHT * (facts.logEmployment(code) - 4)
                    + (facts.plausiblePay(code, query.payUsd()) ? 0 : IMPLAUSIBLE_PAY)
                    + (isRated(code) ? 0 : UNRATED);
            ranked.add(new Ranked(one, odds));
        });
        ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.odds())
                .thenComparing(r -> r.evidence().entry().code()));
        return ranked;
    }

    /** An exact alias has settled the level already. */
    private int levelDistance(Evidence one, JobLevel level, String code) {
        boolean settled = one.method() == TitleMatch.Method.EXACT || one.method() == TitleMatch.Method.COMPANY_TITLE;
        return settled ? 0 : facts.level(code).distance(level);
    }

    private boolean isRated(String code) {
        return reference.findOccupation(code).map(o -> o.scored()).orElse(false);
    }

    private TitleMatch decide(
            TitleQuery query, NormalisedTitle title, List<Ranked> ranked, DepartmentContext department, boolean empty) {
        double sum = Math.exp(NONE_OF_THESE);
        for (Ranked one : ranked) {
            sum += Math.exp(one.odds());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(TitleMatch.MAX_CANDIDATES, ranked.size()))) {
            double probability = Math.exp(one.odds()) / sum;
            candidates.add(new Candidate(
                    one.evidence().entry().code(),
                    one.evidence().entry().alias(),
                    empty ? probability * EMPTY_TITLE_CAP : probability));
        }
        double confidence = candidates.get(0).probability();
        Evidence best = ranked.get(0).evidence();
        String why =
                WhyText.of(best, title, query, department.affinity(best.entry().code()) > 0, empty);
        if (confidence < settings.review()) {
            return unmatched(query, candidates, why + "; too unsure to use");
        }
        return new TitleMatch(
                query,
                confidence >= settings.accept() ? Decision.ACCEPTED : Decision.REVIEW,
                candidates,
                confidence,
                empty ? TitleMatch.Method.DEPARTMENT : best.method(),
                why);
    }

    private TitleMatch overridden(TitleQuery query, Overrides.Verdict verdict) {
        String why = "Decided by " + verdict.by() + " on " + verdict.date();
        String title = reference.getOccupation(verdict.code()).title();
        return new TitleMatch(
                query,
                Decision.OVERRIDE,
                List.of(new Candidate(verdict.code(), title, 1)),
                1,
                TitleMatch.Method.OVERRIDE,
                why);
    }

    private static TitleMatch unmatched(TitleQuery query, List<Candidate> candidates, String why) {
        double confidence = candidates.isEmpty() ? 0 : candidates.get(0).probability();
        return new TitleMatch(query, Decision.UNMATCHED, candidates, confidence, TitleMatch.Method.NONE, why);
    }

    private boolean saysNothing(NormalisedTitle title) {
        return title.core().stream().allMatch(lexicon::isEmpty)
                && title.segments().stream().allMatch(words -> words.stream().allMatch(lexicon::isEmpty));
    }

    private static NormalisedTitle withDepartment(NormalisedTitle title, List<String> department) {
        List<String> words = new ArrayList<>(department);
        words.addAll(title.core());
        return new NormalisedTitle(words, words, words, List.of(), title.removed());
    }
}
