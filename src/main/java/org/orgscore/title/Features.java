package org.orgscore.title;

import org.orgscore.title.Trace.Form;
import org.orgscore.title.Trace.Holding;

/** Turns what was found for a candidate into the numbers it is ranked by. */
final class Features {
    private static final double EMPLOYMENT_MIDDLE = 4;

    private final OccupationFacts facts;

    Features(OccupationFacts facts) {
        this.facts = facts;
    }

    /** One number a feature, in the order of {@link Feature}. */
    FeatureVector of(
            Trace trace,
            CandidateSearch.Found found,
            OccupationScores taskScores,
            Occasion occasion,
            CandidateRanking.Best best) {
        FeatureVector values = new FeatureVector(Feature.values().length);
        int occupation = trace.occupation();
        same(trace, values);
        near(trace, values);
        values.set(
                Feature.ALTERNATE,
                trace.findAlias().filter(AliasEntry::isAlternate).isPresent() ? 1 : 0);
        values.set(
                Feature.WRITTEN, trace.findAlias().filter(AliasEntry::isWritten).isPresent() ? 1 : 0);
        double titleScore = found.titleScores().of(occupation);
        values.set(Feature.TITLE_SCORE, titleScore);
        values.set(Feature.TITLE_SCORE_SQUARED, titleScore * titleScore);
        values.set(Feature.TOGETHER_SCORE, found.togetherScores().of(occupation));
        values.set(Feature.TITLE_KNOWN, found.known().of(occupation));
        values.set(Feature.RAREST_KNOWN, found.knowsRarest().of(occupation));
        values.set(Feature.LIKENESS_BEHIND, best.likeness() - trace.likeness().rank());
        values.set(Feature.KNOWN_BEHIND, best.known() - found.known().of(occupation));
        values.set(Feature.CLUES, found.odds().of(occupation));
        values.set(Feature.CLUES_BEHIND, found.odds().behind(occupation));
        values.set(Feature.CLUES_NONE, found.odds().ofNone());
        boolean settled = found.isSettledOn(occupation);
        values.set(Feature.SETTLED, settled ? 1 : 0);
        values.set(Feature.SETTLED_ALONE, settled && trace.sharedBy() == 1 ? 1 : 0);
        values.set(Feature.TASK_SCORE, taskScores.of(occupation));
        context(trace, occasion, values);
        values.set(Feature.EMPLOYMENT, facts.logEmployment(occupation) - EMPLOYMENT_MIDDLE);
        values.set(Feature.UNRATED, facts.isRated(occupation) ? 0 : 1);
        return values;
    }

    static OccupationScores taskScores(AliasIndex index, CandidateSearch.Found found) {
        return found.isSettled()
                ? OccupationScores.none(index.occupations().size())
                : index.occupations().score(AliasIndex.OCCUPATION_TASKS, found.stems());
    }

    private static void same(Trace trace, FeatureVector values) {
        if (trace.form() == Form.NONE) {
            return;
        }
        Feature feature =
                switch (trace.form()) {
                    case FULL -> Feature.SAME_FULL;
                    case CORE -> Feature.SAME_CORE;
                    case BAG -> Feature.SAME_BAG;
                    case BARE -> Feature.SAME_BARE;
                    case BARE_BAG -> Feature.SAME_BARE_BAG;
                    case SEGMENT, NONE -> Feature.SAME_SEGMENT;
                };
        values.set(feature, 1);
        values.set(Feature.SHARED, Math.log(trace.sharedBy()));
        values.set(Feature.SAME_THERE, trace.holding() == Holding.THERE ? 1 : 0);
        values.set(Feature.SAME_ELSEWHERE, trace.holding() == Holding.ELSEWHERE ? 1 : 0);
        trace.findAlias().ifPresent(alias -> {
            values.set(Feature.SAME_SINGLE_WORD, alias.length() == 1 ? 1 : 0);
            values.set(Feature.OFFICIAL, alias.isOfficial() ? 1 : 0);
        });
    }

    private static void near(Trace trace, FeatureVector values) {
        Likeness likeness = trace.likeness();
        values.set(Feature.TITLE_COVERED, likeness.titleCovered());
        values.set(Feature.ALIAS_COVERED, likeness.aliasCovered());
        values.set(Feature.ALIAS_COVERED_IN_CONTEXT, likeness.aliasCoveredInContext());
        double product = likeness.titleCovered() * likeness.aliasCoveredInContext();
        values.set(Feature.NEAR_SAME, product * product);
        values.set(Feature.HEAD, likeness.head() ? 1 : 0);
        values.set(Feature.HEAD_RARITY, likeness.headRarity());
        values.set(Feature.NEAR_ALIASES, Math.log1p(trace.nearAliases()));
    }

    private void context(Trace trace, Occasion occasion, FeatureVector values) {
        String code = trace.code();
        int occupation = trace.occupation();
        DepartmentContext department = occasion.department();
        boolean same = trace.form().compareTo(Form.BARE_BAG) <= 0;
        values.set(
                Feature.SAME_UNRATED_IN_DEPARTMENT,
                same && !facts.isRated(occupation) && department.speaks() && trace.isCommon() ? 1 : 0);
        values.set(Feature.SAME_IN_DEPARTMENT, same && department.supports(code, occupation) ? 1 : 0);
        values.set(
                Feature.ALIAS_LEVEL_FAR,
                trace.findAlias()
                                        .map(alias -> alias.level().distance(occasion.level()))
                                        .orElse(0)
                                == 2
                        ? 1
                        : 0);
        values.set(Feature.DEPARTMENT_TITLES, department.titleScore(occupation));
        values.set(Feature.DEPARTMENT_TASKS, department.taskScore(occupation));
        values.set(Feature.DEPARTMENT_WRITTEN, department.writtenScore(occupation));
        values.set(Feature.DEPARTMENT_WORDS, department.affinity(code));
        values.set(Feature.DEPARTMENT_ELSEWHERE, department.speaksElsewhere(code) ? 1 : 0);
        int distance = facts.level(occupation).distance(occasion.level());
        boolean whole = trace.form() == Form.FULL;
        values.set(Feature.LEVEL_NEAR, distance == 1 && !whole ? 1 : 0);
        values.set(Feature.LEVEL_FAR, distance == 2 && !whole ? 1 : 0);
        boolean titleLeads = occasion.level().leads();
        boolean occupationLeads = facts.level(occupation).leads();
        values.set(Feature.LEADS_ALONE, titleLeads && !occupationLeads && !whole ? 1 : 0);
        values.set(Feature.LED_ALONE, occupationLeads && !titleLeads && !whole ? 1 : 0);
        values.set(Feature.PAY_OUT_OF_RANGE, facts.plausiblePay(occupation, occasion.payUsd()) ? 0 : 1);
        values.set(Feature.PEERS, occasion.peerShares().getOrDefault(code.substring(0, 2), 0.0));
    }
}
