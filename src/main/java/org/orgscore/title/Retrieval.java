package org.orgscore.title;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the evidence for each occupation from the index: exact forms first, words only where those leave doubt.
 * Strengths are log odds, set by hand on development titles.
 */
final class Retrieval {
    private static final double FULL = 6.0;
    private static final double CORE = 5.6;
    private static final double BARE = 4.9;
    private static final double BAG = 5.0;
    private static final double BARE_BAG = 4.3;
    private static final double SEGMENT = 3.4;
    private static final double WORDS_SLOPE = 6.0;
    private static final double WORDS_BASE = -1.6;
    private static final double HEAD_AGREES = 0.5;
    private static final double HEAD_DIFFERS = -0.5;
    private static final double TYPO = -0.5;
    private static final int MAX_SEGMENTS = 4;

    private final AliasIndex index;
    private final Map<String, Evidence> found = new LinkedHashMap<>();

    Retrieval(AliasIndex index) {
        this.index = index;
    }

    /** The best evidence for each occupation that anything speaks for. */
    Map<String, Evidence> collect(NormalisedTitle title) {
        exact(AliasIndex.EXACT, NormalisedTitle.text(Stem.of(title.full())), TitleMatch.Method.EXACT, FULL);
        exact(AliasIndex.EXACT, NormalisedTitle.text(Stem.of(title.core())), TitleMatch.Method.NORMALISED, CORE);
        if (found.isEmpty()) {
            exact(AliasIndex.BAG, Stem.bag(title.full()), TitleMatch.Method.NORMALISED, BAG);
            exact(AliasIndex.BAG, Stem.bag(title.core()), TitleMatch.Method.NORMALISED, BAG);
        }
        if (found.isEmpty()) {
            exact(AliasIndex.EXACT, NormalisedTitle.text(Stem.of(title.bare())), TitleMatch.Method.NORMALISED, BARE);
            exact(AliasIndex.CORE_BAG, Stem.bag(title.bare()), TitleMatch.Method.NORMALISED, BARE_BAG);
        }
        boolean sure = !found.isEmpty();
        title.segments().stream()
                .limit(MAX_SEGMENTS)
                .forEach(words -> exact(
                        AliasIndex.EXACT, NormalisedTitle.text(Stem.of(words)), TitleMatch.Method.NORMALISED, SEGMENT));
        if (!sure) {
            words(Stem.of(title.core()));
        }
        return found;
    }

    private void exact(String field, String value, TitleMatch.Method method, double strength) {
        for (AliasEntry entry : index.listExact(field, value)) {
            offer(new Evidence(entry, companyOr(entry, method), strength));
        }
    }

    private static TitleMatch.Method companyOr(AliasEntry entry, TitleMatch.Method method) {
        return entry.origin().equals("COMPANY") ? TitleMatch.Method.COMPANY_TITLE : method;
    }

    private void words(List<String> stems) {
        for (AliasEntry entry : index.listByWords(stems)) {
            double similarity = similarity(stems, entry.stems());
            boolean known = stems.stream().anyMatch(entry.stems()::contains);
            double head = headAgrees(stems, entry) ? HEAD_AGREES : HEAD_DIFFERS;
            double strength = WORDS_BASE + WORDS_SLOPE * similarity * similarity + head + (known ? 0 : TYPO);
            offer(new Evidence(entry, known ? TitleMatch.Method.WORDS : TitleMatch.Method.TYPO, strength));
        }
    }

    private static boolean headAgrees(List<String> stems, AliasEntry entry) {
        return stems.get(stems.size() - 1).equals(entry.head());
    }

    /** Shared words weighed by their rarity, relative to the words of both sides; near spellings count in part. */
    private double similarity(List<String> query, List<String> alias) {
        double shared = 0;
        double queryWeight = 0;
        Set<String> matched = new HashSet<>();
        for (String word : new HashSet<>(query)) {
            double weight = rarity(word);
            queryWeight += weight;
            for (String other : alias) {
                double likeness = Spelling.likeness(word, other);
                if (likeness > 0) {
                    shared += weight * likeness;
                    matched.add(other);
                    break;
                }
            }
        }
        double aliasWeight = 0;
        double aliasShared = 0;
        for (String word : new HashSet<>(alias)) {
            aliasWeight += rarity(word);
            aliasShared += matched.contains(word) ? rarity(word) : 0;
        }
        return queryWeight == 0 || aliasWeight == 0 ? 0 : 0.6 * shared / queryWeight + 0.4 * aliasShared / aliasWeight;
    }

    private double rarity(String word) {
        return Math.log(1 + (double) index.size() / (1 + index.frequency(word)));
    }

    private void offer(Evidence evidence) {
        found.merge(evidence.entry().code(), evidence, (old, other) -> other.strength() > old.strength() ? other : old);
    }
}
