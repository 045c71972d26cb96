package org.orgscore.title;

import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.search.IndexSearcher;

/** The occupations of an index by their numbers, and how much words are about each. Safe for several threads. */
final class IndexedOccupations {
    private final List<String> codes;
    private final WordScores words;
    private final ThreadLocal<ScoreSums> sums;

    /**
     * @param codes in the order of their documents
     * @param firstDocument number of the first document that is an occupation; the others follow
     */
    IndexedOccupations(List<String> codes, IndexSearcher searcher, int firstDocument) {
        this.codes = List.copyOf(codes);
        this.words = new WordScores(searcher, firstDocument);
        this.sums = ThreadLocal.withInitial(() -> new ScoreSums(codes.size()));
    }

    int size() {
        return codes.size();
    }

    /** The codes in order of their numbers, which count from 0. */
    List<String> codes() {
        return codes;
    }

    /**
     * How much a text is about each occupation: BM25 over all its titles, tasks or departments.
     *
     * @param field {@link AliasIndex#OCCUPATION_TITLES}, {@link AliasIndex#OCCUPATION_FAMILIES},
     *     {@link AliasIndex#OCCUPATION_TASKS} or {@link AliasIndex#OCCUPATION_DEPARTMENTS}
     * @param places how many of the best are to have a place, at least 1
     */
    OccupationScores score(String field, List<String> stems, int places) {
        if (stems.isEmpty()) {
            return OccupationScores.none(codes.size());
        }
        ScoreSums added = sums.get();
        for (String stem : new HashSet<>(stems)) {
            words.add(field, stem, 1, added);
        }
        int[] best = added.listBest(places);
        float[] scores = added.shares(best.length == 0 ? 1 : added.of(best[0]));
        added.clear();
        return new OccupationScores(best, scores);
    }

    /** The same where only the scores are asked for, and no places. */
    OccupationScores score(String field, List<String> stems) {
        return score(field, stems, 1);
    }

    /**
     * What share of a text's words the titles of each occupation know, the words weighed by their rarity; in no
     * order.
     *
     * @param rarity of a word, over 0
     */
    OccupationScores known(List<String> stems, ToDoubleFunction<String> rarity) {
        ScoreSums added = sums.get();
        double all = 0;
        for (String stem : new HashSet<>(stems)) {
            float weight = (float) rarity.applyAsDouble(stem);
            all += weight;
            words.count(AliasIndex.OCCUPATION_TITLES, stem, weight, added);
        }
        OccupationScores shares = OccupationScores.inNoOrder(added.shares(all));
        added.clear();
        return shares;
    }
}
