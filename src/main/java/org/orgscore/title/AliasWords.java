package org.orgscore.title;

import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;

/**
 * BM25 of words over aliases, kept by occupation: the aliases of an occupation follow one another in the index, so that a
 * word's aliases of one occupation are found without going through those of all others. Safe for several threads.
 */
final class AliasWords {
    private final AliasRuns runs;
    private final WordKeep<Holders> words;

    AliasWords(IndexSearcher searcher, AliasRuns runs) {
        this.runs = runs;
        this.words = new WordKeep<>(term -> byOccupation(TermScores.of(term, searcher)));
    }

    /** The aliases that hold a word, with what it counts in each. */
    static final class Holders {
        private final TermScores found;
        /** The occupations that have such aliases, in order, and where theirs begin. */
        private final int[] occupations;

        private final int[] begins;

        private Holders(TermScores found, int[] occupations, int[] begins) {
            this.found = found;
            this.occupations = occupations;
            this.begins = begins;
        }

        /** Adds what the word counts in each alias of an occupation. */
        void addTo(ScoreSums sums, int occupation, float weight) {
            int place = Arrays.binarySearch(occupations, occupation);
            if (place < 0) {
                return;
            }
            int[] documents = found.documents();
            float[] scores = found.scores();
            for (int i = begins[place]; i < begins[place + 1]; i++) {
                sums.add(documents[i], weight * scores[i]);
            }
        }
    }

    Holders holders(String field, String word) {
        return words.of(field, word);
    }

    private Holders byOccupation(TermScores found) {
        int[] documents = found.documents();
        int[] occupations = new int[Math.min(documents.length, runs.occupations())];
        int[] begins = new int[occupations.length + 1];
        int count = 0;
        int end = 0;
        for (int i = 0; i < documents.length; i++) {
            if (documents[i] >= end) {
                occupations[count] = runs.getOccupation(documents[i]);
                end = runs.end(occupations[count]);
                begins[count++] = i;
            }
        }
        begins[count] = documents.length;
        return new Holders(found, Arrays.copyOf(occupations, count), Arrays.copyOf(begins, count + 1));
    }
}
