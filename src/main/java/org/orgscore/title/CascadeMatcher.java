package org.orgscore.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.occupation.Reference;
import org.orgscore.title.CandidateRanking.Ranked;

/**
 * The matcher: what a person decided, then a company's own titles, then the alias index, ranked in context by the learnt
 * weights. Candidates of the same SOC code count as one, the likeliest standing for it. Safe for several threads.
 */
public final class CascadeMatcher implements TitleMatcher {
    private static final int SOC_LENGTH = 7;
    /** Below this a title that says something shares no more than an "of" with any that is known. */
    private static final double LEAST_KNOWN = 0.1;

    private final Reference reference;
    private final OccupationFacts facts;
    private final MatchSettings settings;
    private final Overrides overrides;
    private final Ranker ranker;
    private final CompanyTitles companyTitles;
    private final TitleReading reading;
    private final CandidateRanking ranking;

    public CascadeMatcher(AliasIndex index, Reference reference, MatchSettings settings, Overrides overrides) {
        this(index, reference, settings, overrides, Ranker.builtIn());
    }

    CascadeMatcher(AliasIndex index, Reference reference, MatchSettings settings, Overrides overrides, Ranker ranker) {
        Lexicon lexicon = Lexicon.builtIn();
        this.reference = reference;
        this.facts = new OccupationFacts(reference, index.occupations());
        this.settings = settings;
        this.overrides = overrides;
        this.ranker = ranker;
        this.companyTitles = new CompanyTitles(index);
        this.reading = new TitleReading(index, lexicon);
        this.ranking = new CandidateRanking(index, facts, lexicon);
    }

    @Override
    public TitleMatch match(TitleQuery query) {
        Optional<Overrides.Verdict> verdict = overrides.find(query.title(), query.department());
        if (verdict.isPresent()) {
            return overridden(query, verdict.get());
        }
        TitleReading.Read read = reading.read(query);
        Optional<AliasEntry> company = companyTitles.find(query, read);
        if (company.isPresent()) {
            return companyTitle(query, read, company.get());
        }
        if (read.title().full().isEmpty()) {
            return unmatched(query, List.of(), "The title holds no words");
        }
        if (read.saysNothing() && !read.occasion().department().speaks()) {
            return unmatched(query, List.of(), WhyText.saysNothing(query));
        }
        CandidateRanking.Field field = field(read);
        List<Ranked> ranked = bySoc(CandidateRanking.rank(field, ranker));
        if (ranked.isEmpty()) {
            return unmatched(query, List.of(), "No known title shares a word with it");
        }
        if (!read.saysNothing() && known(ranked.get(0)) < LEAST_KNOWN) {
            return unmatched(query, candidates(ranked), "Only the department speaks for an occupation, not the title");
        }
        return decide(query, read, ranked);
    }

    /** Share of the title's words, by rarity, that the titles of the candidate know. */
    private static double known(Ranked ranked) {
        return ranked.contender().features().get(Feature.TITLE_KNOWN);
    }

    /** The candidates with their features, for learning the weights. */
    CandidateRanking.Field field(TitleReading.Read read) {
        return ranking.field(read);
    }

    TitleReading reading() {
        return reading;
    }

    private static TitleMatch companyTitle(TitleQuery query, TitleReading.Read read, AliasEntry entry) {
        return new TitleMatch(
                query,
                Decision.ACCEPTED,
                List.of(new Candidate(entry.code(), entry.alias(), 1)),
                1,
                TitleMatch.Method.COMPANY_TITLE,
                WhyText.of(TitleMatch.Method.COMPANY_TITLE, entry.alias(), read, query, false));
    }

    /** One candidate a SOC code: its likeliest, with the probability of all of them. */
    private static List<Ranked> bySoc(List<Ranked> ranked) {
        Map<String, Ranked> socs = new LinkedHashMap<>();
        Map<String, Double> sums = new HashMap<>();
        for (Ranked one : ranked) {
            String soc = one.code().substring(0, SOC_LENGTH);
            socs.putIfAbsent(soc, one);
            sums.merge(soc, one.probability(), Double::sum);
        }
        List<Ranked> merged = new ArrayList<>();
        socs.forEach((soc, one) -> merged.add(new Ranked(one.contender(), sums.getOrDefault(soc, 0.0))));
        merged.sort((a, b) -> {
            int byProbability = Double.compare(b.probability(), a.probability());
            return byProbability != 0 ? byProbability : a.code().compareTo(b.code());
        });
        return merged;
    }

    private TitleMatch decide(TitleQuery query, TitleReading.Read read, List<Ranked> ranked) {
        List<Candidate> candidates = candidates(ranked);
        Trace best = ranked.get(0).contender().trace();
        double confidence = candidates.get(0).probability();
        String alias = candidates.get(0).alias();
        boolean departmentSpoke = read.occasion().department().supports(best.code(), best.occupation());
        String why = WhyText.of(method(best, read), alias, read, query, departmentSpoke);
        if (confidence < settings.review()) {
            return unmatched(query, candidates, why + "; too unsure to use");
        }
        return new TitleMatch(
                query,
                confidence >= settings.accept() ? Decision.ACCEPTED : Decision.REVIEW,
                candidates,
                confidence,
                method(best, read),
                why);
    }

    /** The first is brought onto the observed share of right answers, the others keep their proportions to it. */
    private List<Candidate> candidates(List<Ranked> ranked) {
        double raw = ranked.get(0).probability();
        double factor = raw == 0 ? 0 : ranker.calibrated(raw) / raw;
        double left = 1 - raw * factor;
        double rest = ranked.stream().mapToDouble(Ranked::probability).sum() - raw;
        double restFactor = rest <= 0 ? 0 : Math.min(factor, left / rest);
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(TitleMatch.MAX_CANDIDATES, ranked.size()))) {
            String alias = one.contender()
                    .trace()
                    .findAlias()
                    .map(AliasEntry::alias)
                    .orElseGet(() -> reference.getOccupation(one.code()).title());
            candidates.add(
                    new Candidate(one.code(), alias, one.probability() * (candidates.isEmpty() ? factor : restFactor)));
        }
        return candidates;
    }

    private static TitleMatch.Method method(Trace best, TitleReading.Read read) {
        if (read.saysNothing()) {
            return TitleMatch.Method.DEPARTMENT;
        }
        return switch (best.form()) {
            case FULL -> TitleMatch.Method.EXACT;
            case CORE, BAG, BARE, BARE_BAG, SEGMENT -> TitleMatch.Method.NORMALISED;
            case NONE -> read.mended() ? TitleMatch.Method.TYPO : TitleMatch.Method.WORDS;
        };
    }

    private TitleMatch overridden(TitleQuery query, Overrides.Verdict verdict) {
        String why = "Decided by " + verdict.by() + " on " + verdict.date() + " in " + verdict.source();
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
}
