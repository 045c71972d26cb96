package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the documents of a term straight from the postings. What it needs to walk a field's terms it keeps for the next
 * term, since setting that up costs more than the walk. For one thread.
 */
final class TermCursor {
    private final IndexReader reader;
    private final Map<String, List<Walk>> walks = new HashMap<>();

    /** The terms of one field in one leaf of the index. */
    private record Walk(TermsEnum terms, int firstDocument) {}

    TermCursor(IndexReader reader) {
        this.reader = reader;
    }

    /** Calls for each document that holds the term, in order. */
    void forEachHolding(String field, String term, IntConsumer each) {
        forEachPosting(field, term, PostingsEnum.NONE, (document, times) -> each.accept(document));
    }

    /** Takes a document and how often it holds a term. */
    interface Counted {
        void accept(int document, int times);
    }

    /** Calls for each document that holds the term, in order. */
    void forEachCounted(String field, String term, Counted each) {
        forEachPosting(field, term, PostingsEnum.FREQS, each);
    }

    /** How many documents hold the term. */
    int count(String field, String term) {
        int[] count = {0};
        forEachWalk(field, term, walk -> count[0] += walk.terms().docFreq());
        return count[0];
    }

    private void forEachPosting(String field, String term, int kept, Counted each) {
        forEachWalk(field, term, walk -> {
            PostingsEnum postings = walk.terms().postings(null, kept);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                each.accept(walk.firstDocument() + postings.docID(), postings.freq());
            }
        });
    }

    private interface AtTerm {
        void accept(Walk walk) throws IOException;
    }

    /** Calls for each leaf that has the term, its terms standing at it. */
    private void forEachWalk(String field, String term, AtTerm each) {
        try {
            BytesRef bytes = new BytesRef(term);
            for (Walk walk : walks(field)) {
                if (walk.terms().seekExact(bytes)) {
                    each.accept(walk);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Walk> walks(String field) throws IOException {
        List<Walk> known = walks.get(field);
        if (known != null) {
            return known;
        }
        List<Walk> opened = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                opened.add(new Walk(terms.iterator(), leaf.docBase));
            }
        }
        walks.put(field, opened);
        return opened;
    }
}
