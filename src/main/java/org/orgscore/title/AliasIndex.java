package org.orgscore.title;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** A ready-made index of aliases, opened for reading. Safe for several threads. */
public final class AliasIndex implements Closeable {
    static final String CODE = "code";
    static final String ALIAS = "alias";
    static final String DEPARTMENT = "department";
    static final String ORIGIN = "origin";
    static final String EXACT = "exact";
    static final String BAG = "bag";
    static final String CORE_BAG = "core_bag";
    static final String WORDS = "words";
    static final String HEAD = "head";
    static final String REFERENCE_KEY = "reference";

    private static final int MAX_EXACT = 64;
    private static final int MAX_WORDS = 80;
    private static final float HEAD_BOOST = 1.5f;
    private static final int MIN_FUZZY_LENGTH = 4;
    private static final int TWO_EDITS_LENGTH = 9;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final AtomicReferenceArray<AliasEntry> entries;
    private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();

    private AliasIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.entries = new AtomicReferenceArray<>(Math.max(1, reader.maxDoc()));
    }

    /** Opens the index in a folder; throws IOException where there is none. */
    public static AliasIndex open(Path folder) throws IOException {
        return new AliasIndex(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /** The hash of the reference that the index was built from. */
    public String referenceSha256() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault(REFERENCE_KEY, "");
    }

    /** Number of aliases. */
    public int size() {
        return reader.numDocs();
    }

    /** Aliases whose field holds exactly this. */
    List<AliasEntry> listExact(String field, String value) {
        return search(new TermQuery(new Term(field, value)), MAX_EXACT);
    }

    /** Aliases that share words with these, best first. Unknown words are looked for by spelling. */
    List<AliasEntry> listByWords(List<String> stems) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String stem : stems) {
            query.add(word(stem), BooleanClause.Occur.SHOULD);
        }
        query.add(
                new BoostQuery(new TermQuery(new Term(HEAD, stems.get(stems.size() - 1))), HEAD_BOOST),
                BooleanClause.Occur.SHOULD);
        return search(query.build(), MAX_WORDS);
    }

    /** In how many aliases a word stands. */
    int frequency(String stem) {
        return frequencies.computeIfAbsent(stem, word -> {
            try {
                return reader.docFreq(new Term(WORDS, word));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Query word(String stem) {
        if (frequency(stem) > 0 || stem.length() < MIN_FUZZY_LENGTH) {
            return new TermQuery(new Term(WORDS, stem));
        }
        int edits = stem.length() >= TWO_EDITS_LENGTH ? 2 : 1;
        return new BooleanQuery.Builder()
                .add(new FuzzyQuery(new Term(WORDS, stem), edits, 1), BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(WORDS, stem)), BooleanClause.Occur.SHOULD)
                .build();
    }

    private List<AliasEntry> search(Query query, int limit) {
        try {
            List<AliasEntry> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.add(entry(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AliasEntry entry(int number) throws IOException {
        AliasEntry known = entries.get(number);
        if (known != null) {
            return known;
        }
        Document document = searcher.storedFields().document(number);
        AliasEntry entry = new AliasEntry(
                document.get(CODE),
                document.get(ALIAS),
                document.get(DEPARTMENT),
                document.get(ORIGIN),
                List.of(document.get(EXACT).split(" ", -1)));
        entries.set(number, entry);
        return entry;
    }
}
