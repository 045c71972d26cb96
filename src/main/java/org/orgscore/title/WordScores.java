package org.orgscore.title;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * BM25 of words over a run of an index's documents. A word's scores are looked up in the index once and then added up,
 * since BM25 is a sum over words and there are far more titles than words. Safe for several threads.
 */
final class WordScores {
    private final IndexSearcher searcher;
    private final int firstDocument;
    /** By field, then by word. */
    private final Map<String, Map<String, TermScores>> known = new ConcurrentHashMap<>();

    WordScores(IndexSearcher searcher, int firstDocument) {
        this.searcher = searcher;
        this.firstDocument = firstDocument;
    }

    /** Adds what a word counts in each document of the run. */
    void add(String field, String word, float weight, ScoreSums sums) {
        TermScores found = scored(field, word);
        for (int i = 0; i < found.documents().length; i++) {
            sums.add(found.documents()[i] - firstDocument, weight * found.scores()[i]);
        }
    }

    /** Adds the same to each document of the run that holds a word. */
    void count(String field, String word, float weight, ScoreSums sums) {
        for (int document : scored(field, word).documents()) {
            sums.add(document - firstDocument, weight);
        }
    }

    private TermScores scored(String field, String word) {
        Map<String, TermScores> words = known.computeIfAbsent(field, key -> new ConcurrentHashMap<>());
        TermScores scored = words.get(word); // computeIfAbsent alone locks, and nearly all words are known
        return scored != null
                ? scored
                : words.computeIfAbsent(word, key -> TermScores.of(new Term(field, key), searcher));
    }
}
