package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * What a term counts in each document that holds it, by BM25. Not to be changed once it has been handed on.
 *
 * @param documents by number, in order
 * @param scores of the documents, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and gone through for every title
record TermScores(int[] documents, float[] scores) {
    static TermScores of(Term term, IndexSearcher searcher) {
        try {
            int[] documents = new int[searcher.getIndexReader().docFreq(term)];
            float[] scores = new float[documents.length];
            int count = 0;
            Weight weight = searcher.createWeight(searcher.rewrite(new TermQuery(term)), ScoreMode.COMPLETE, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) {
                    continue;
                }
                DocIdSetIterator each = scorer.iterator();
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    documents[count] = leaf.docBase + each.docID();
                    scores[count++] = scorer.score();
                }
            }
            return new TermScores(Arrays.copyOf(documents, count), Arrays.copyOf(scores, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
