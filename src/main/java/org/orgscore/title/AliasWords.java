package org.orgscore.title;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * BM25 of words over aliases, kept by occupation: the aliases of an occupation follow one another in the index, so that a
 * word's aliases of one occupation are found without going through those of all others. Safe for several threads.
 */
final class AliasWords {
    private final IndexSearcher searcher;
    /** By occupation, the document of its first alias; after the last, the number of aliases. */
    private final int[] starts;
    /** By field, then by word. */
    private final Map<String, Map<String, Holders>> known = new ConcurrentHashMap<>();

    /** @param starts by occupation, the document of its first alias, and after the last the number of aliases */
    AliasWords(IndexSearcher searcher, int[] starts) {
        this.searcher = searcher;
        this.starts = starts;
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
        Map<String, Holders> words = known.computeIfAbsent(field, key -> new ConcurrentHashMap<>());
        Holders found = words.get(word); // computeIfAbsent alone locks, and nearly all words are known
        return found != null
                ? found
                : words.computeIfAbsent(word, key -> byOccupation(TermScores.of(new Term(field, key), searcher)));
    }

    private Holders byOccupation(TermScores found) {
        int[] documents = found.documents();
        int[] occupations = new int[Math.min(documents.length, starts.length)];
        int[] begins = new int[occupations.length + 1];
        int count = 0;
        int occupation = -1;
        for (int i = 0; i < documents.length; i++) {
            int before = occupation;
            while (starts[occupation + 1] <= documents[i]) {
                occupation++;
            }
            if (occupation != before) {
                occupations[count] = occupation;
                begins[count++] = i;
            }
        }
        begins[count] = documents.length;
        return new Holders(found, Arrays.copyOf(occupations, count), Arrays.copyOf(begins, count + 1));
    }
}
