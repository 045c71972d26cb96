package org.orgscore.title;

import org.apache.lucene.search.IndexSearcher;

/**
 * BM25 of words over a run of an index's documents, added up word by word, since BM25 is a sum over words. Safe for several
 * threads.
 */
final class WordScores {
    private final int firstDocument;
    private final WordKeep<TermScores> words;

    WordScores(IndexSearcher searcher, int firstDocument) {
        this.firstDocument = firstDocument;
        this.words = new WordKeep<>(term -> TermScores.of(term, searcher));
    }

    /** Adds what a word counts in each document of the run. */
    void add(String field, String word, float weight, ScoreSums sums) {
        TermScores found = words.of(field, word);
        for (int i = 0; i < found.documents().length; i++) {
            sums.add(found.documents()[i] - firstDocument, weight * found.scores()[i]);
        }
    }

    /** Adds the same to each document of the run that holds a word. */
    void count(String field, String word, float weight, ScoreSums sums) {
        for (int document : words.of(field, word).documents()) {
            sums.add(document - firstDocument, weight);
        }
    }
}
