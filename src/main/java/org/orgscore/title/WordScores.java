package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * BM25 of words over the last documents of an index, the occupations. A word's scores are looked up once and then added
 * up, since BM25 is a sum over words and there are far more titles than words. Safe for several threads.
 */
final class WordScores {
    private final IndexSearcher searcher;
    private final int firstDocument;
    private final int documents;
    private final Map<Term, ScoreDoc[]> known = new ConcurrentHashMap<>();

    /** @param firstDocument number of the first document that is an occupation */
    WordScores(IndexSearcher searcher, int firstDocument) {
        this.searcher = searcher;
        this.firstDocument = firstDocument;
        this.documents = searcher.getIndexReader().maxDoc() - firstDocument;
    }

    /** The best documents with their scores, best first, of the same score in order of number. */
    ScoreDoc[] listBest(String field, Collection<String> words, int limit) {
        double[] sums = new double[documents];
        for (String word : words) {
            for (ScoreDoc hit : known.computeIfAbsent(new Term(field, word), this::look)) {
                sums[hit.doc - firstDocument] += hit.score;
            }
        }
        // a positive float's bits are in its order; inverted, an ascending sort puts the best first
        long[] order = new long[documents];
        int found = 0;
        for (int i = 0; i < documents; i++) {
            if (sums[i] > 0) {
                order[found++] = (long) ~Float.floatToIntBits((float) sums[i]) << Integer.SIZE | i;
            }
        }
        Arrays.sort(order, 0, found);
        ScoreDoc[] best = new ScoreDoc[Math.min(limit, found)];
        for (int i = 0; i < best.length; i++) {
            int document = (int) order[i];
            best[i] = new ScoreDoc(firstDocument + document, (float) sums[document]);
        }
        return best;
    }

    private ScoreDoc[] look(Term word) {
        try {
            return documents == 0 ? new ScoreDoc[0] : searcher.search(new TermQuery(word), documents).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
