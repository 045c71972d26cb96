package org.orgscore.title;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** A ready-made index of aliases and occupations, opened for reading. Safe for several threads. */
public final class AliasIndex implements Closeable {
    static final String EXACT = "exact";
    static final String BAG = "bag";
    static final String CORE_BAG = "core_bag";
    static final String COMPANY_KEY = "company_key";
    static final String COMPANY_EXACT = "company_exact";
    static final String COMPANY_BAG = "company_bag";
    static final String WORDS = "words";
    static final String HEAD = "head";
    static final String OCCUPATION_TITLES = "occupation_titles";
    static final String OCCUPATION_FAMILIES = "occupation_families";
    static final String OCCUPATION_TASKS = "occupation_tasks";
    static final String OCCUPATION_DEPARTMENTS = "occupation_departments";
    static final String REFERENCE_KEY = "reference";
    static final String FORMAT_KEY = "format";
    static final String ALIASES_KEY = "aliases";
    static final String COMPANY_TITLES_KEY = "company_titles";
    static final String OCCUPATIONS_KEY = "occupations";

    /** To be raised whenever what the index holds, or what the ranker learnt from it, is another. */
    public static final String FORMAT = "2026-11-30e";

    private static final int MAX_EXACT = 64;
    private static final int MAX_COMPANY_TITLES = 10_000;
    /** The rarity of a word that stands in one alias of ninety. */
    private static final double COMMON = 4.5;

    private static final float HEAD_BOOST = 1.5f;
    private static final float CONTEXT_BOOST = 0.5f;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final AtomicReferenceArray<AliasEntry> entries;
    private final Map<String, IndexedWord> words = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final IndexedOccupations occupations;
    private final WordScores aliasWords;
    private final ClueWeights clues;
    private final ThreadLocal<TermCursor> cursors;
    private final ThreadLocal<ScoreSums> titleSums;
    private final ThreadLocal<ScoreSums> contextSums;
    private final double rarityOfUnknown;
    private final Vocabulary vocabulary;
    private final int size;
    private final boolean companyTitles;

    private AliasIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // each title is asked for once
        this.entries = new AtomicReferenceArray<>(Math.max(1, reader.maxDoc()));
        Map<String, Integer> frequencies = readFrequencies(reader);
        this.vocabulary = new Vocabulary(frequencies);
        Map<String, String> commit = reader.getIndexCommit().getUserData();
        this.size = Integer.parseInt(commit.getOrDefault(ALIASES_KEY, "0"));
        int ofCompany = Integer.parseInt(commit.getOrDefault(COMPANY_TITLES_KEY, "0"));
        this.companyTitles = ofCompany > 0;
        frequencies.forEach((word, frequency) -> {
            if (Stem.hasFamily(word)) {
                families.putIfAbsent(Stem.family(word), families.size());
            }
            words.put(word, new IndexedWord(words.size(), family(word), rarity(size, frequency)));
        });
        this.rarityOfUnknown = rarity(size, 0);
        int aliases = size + ofCompany;
        String codes = commit.getOrDefault(OCCUPATIONS_KEY, "");
        this.occupations =
                new IndexedOccupations(codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)), searcher, aliases);
        this.aliasWords = new WordScores(searcher, 0, aliases);
        this.cursors = ThreadLocal.withInitial(() -> new TermCursor(reader));
        this.clues = new ClueWeights(cursors, aliases, occupations.size() + 1);
        this.titleSums = ThreadLocal.withInitial(() -> new ScoreSums(aliases));
        this.contextSums = ThreadLocal.withInitial(() -> new ScoreSums(aliases));
    }

    /** Opens the index in a folder; throws IOException where there is none. */
    public static AliasIndex open(Path folder) throws IOException {
        return open(FSDirectory.open(folder));
    }

    static AliasIndex open(Directory directory) throws IOException {
        return new AliasIndex(DirectoryReader.open(directory));
    }

    /** The hash of the reference that the index was built from. */
    public String referenceSha256() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault(REFERENCE_KEY, "");
    }

    /** Whether this program's {@link AliasIndexBuilder} made it, and not one of another version. */
    public boolean isOfThisFormat() throws IOException {
        return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
    }

    /** Number of aliases. */
    public int size() {
        return size;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a company's own titles are among the aliases. */
    boolean hasCompanyTitles() {
        return companyTitles;
    }

    /** A company's own titles whose field holds exactly this, for whatever department. */
    List<AliasEntry> listCompanyTitles(String field, String value) {
        return listHolding(field, value, MAX_COMPANY_TITLES);
    }

    /** Aliases whose field holds exactly this. */
    List<AliasEntry> listExact(String field, String value) {
        return listHolding(field, value, MAX_EXACT);
    }

    /**
     * Aliases that share words with these, best first, and after them those that share words with the department as well.
     *
     * @param context the department's words; may be empty
     * @param limit how many of the first
     * @param contextLimit how many of the second
     */
    List<AliasEntry> listByWords(List<String> stems, List<String> context, int limit, int contextLimit) {
        ScoreSums asked = titleSums.get();
        List<String> telling = telling(stems);
        addAll(telling, asked);
        String head = stems.get(stems.size() - 1);
        if (telling.contains(head)) {
            aliasWords.add(HEAD, head, HEAD_BOOST, asked);
        }
        List<AliasEntry> found = new ArrayList<>();
        addEntries(asked.listBest(limit), found);
        if (!context.isEmpty()) {
            ScoreSums about = contextSums.get();
            addAll(telling(context), about);
            addEntries(asked.listBestOfBoth(about, CONTEXT_BOOST, contextLimit), found);
            about.clear();
        }
        asked.clear();
        return found;
    }

    private void addAll(List<String> stems, ScoreSums sums) {
        for (String stem : stems) {
            aliasWords.add(WORDS, stem, 1, sums);
        }
    }

    /**
     * The words by which aliases are found, each once: without the common ones, unless none is rarer. A common word is in
     * thousands of aliases and hardly changes which come first; how alike an alias is goes by all words all the same.
     */
    private List<String> telling(List<String> stems) {
        double rarest = stems.stream()
                .filter(words::containsKey)
                .mapToDouble(this::rarity)
                .max()
                .orElse(0);
        return stems.stream()
                .distinct()
                .filter(stem -> rarity(stem) >= Math.min(COMMON, rarest))
                .toList();
    }

    private void addEntries(int[] documents, List<AliasEntry> found) {
        for (int document : documents) {
            found.add(entry(document));
        }
    }

    /** The occupations that the aliases are of. */
    IndexedOccupations occupations() {
        return occupations;
    }

    /** What a title's clues together say. */
    ClueOdds odds(List<String> title, List<String> department) {
        return clues.odds(Clues.of(title, department));
    }

    /** The word as aliases have it; one that none has is known by its family at most. */
    IndexedWord word(String stem) {
        IndexedWord word = words.get(stem);
        return word != null ? word : new IndexedWord(IndexedWord.UNKNOWN, family(stem), rarityOfUnknown);
    }

    private int family(String stem) {
        return Stem.hasFamily(stem)
                ? families.getOrDefault(Stem.family(stem), IndexedWord.UNKNOWN)
                : IndexedWord.UNKNOWN;
    }

    /** How much a word tells; see {@link IndexedWord}. */
    double rarity(String stem) {
        return word(stem).rarity();
    }

    private static double rarity(int size, int frequency) {
        return Math.log(1 + (double) size / (1 + frequency));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** In the order of the aliases: all that hold a term are equally good. */
    private List<AliasEntry> listHolding(String field, String value, int limit) {
        List<AliasEntry> found = new ArrayList<>();
        cursors.get().forEachHolding(field, value, limit, document -> found.add(entry(document)));
        return found;
    }

    /** One object a document, also where two threads ask for it at once. */
    private AliasEntry entry(int number) {
        AliasEntry known = entries.get(number);
        if (known != null) {
            return known;
        }
        try {
            BinaryDocValues kept = MultiDocValues.getBinaryValues(reader, KeptAlias.FIELD);
            if (kept == null || !kept.advanceExact(number)) {
                throw new IOException("document " + number + " of the index is no alias");
            }
            KeptAlias alias = KeptAlias.read(kept.binaryValue());
            AliasEntry entry = new AliasEntry(alias, occupations.getNumber(alias.code()), this);
            AliasEntry first = entries.compareAndExchange(number, null, entry);
            return first == null ? entry : first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> readFrequencies(DirectoryReader reader) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, WORDS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                frequencies.put(term.utf8ToString(), each.docFreq());
            }
        }
        return frequencies;
    }
}
