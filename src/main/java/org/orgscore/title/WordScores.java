package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * BM25 of words over a run of an index's documents. A word's scores are looked up in the index once and then added up,
 * since BM25 is a sum over words and there are far more titles than words. Safe for several threads.
 */
final class WordScores {
    private final IndexSearcher searcher;
    private final int firstDocument;
    private final int documents;
    /** By field, then by word. */
    private final Map<String, Map<String, Scored>> known = new ConcurrentHashMap<>();

    /** The documents that hold a word, counted from the first of the run, and what the word counts in each. */
    private static final class Scored {
        private final int[] documents;
        private final float[] scores;

        Scored(int[] documents, float[] scores) {
            this.documents = documents;
            this.scores = scores;
        }

        void countIn(ScoreSums sums, float weight) {
            for (int document : documents) {
                sums.add(document, weight);
            }
        }

        void addTo(ScoreSums sums, float weight) {
            for (int i = 0; i < documents.length; i++) {
                sums.add(documents[i], weight * scores[i]);
            }
        }
    }

    WordScores(IndexSearcher searcher, int firstDocument, int documents) {
        this.searcher = searcher;
        this.firstDocument = firstDocument;
        this.documents = documents;
    }

    /** Adds what a word counts in each document of the run. */
    void add(String field, String word, float weight, ScoreSums sums) {
        scored(field, word).addTo(sums, weight);
    }

    /** Adds the same to each document of the run that holds a word. */
    void count(String field, String word, float weight, ScoreSums sums) {
        scored(field, word).countIn(sums, weight);
    }

    private Scored scored(String field, String word) {
        Map<String, Scored> words = known.computeIfAbsent(field, key -> new ConcurrentHashMap<>());
        Scored scored = words.get(word); // computeIfAbsent alone locks, and nearly all words are known
        return scored != null ? scored : words.computeIfAbsent(word, key -> look(new Term(field, key)));
    }

    private Scored look(Term word) {
        try {
            int holders = searcher.getIndexReader().docFreq(word);
            ScoreDoc[] hits = holders == 0 ? new ScoreDoc[0] : searcher.search(new TermQuery(word), holders).scoreDocs;
            int[] numbers = new int[hits.length];
            float[] scores = new float[hits.length];
            int found = 0;
            for (ScoreDoc hit : hits) {
                int number = hit.doc - firstDocument;
                if (number >= 0 && number < documents) {
                    numbers[found] = number;
                    scores[found++] = hit.score;
                }
            }
            return new Scored(Arrays.copyOf(numbers, found), Arrays.copyOf(scores, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
