package org.orgscore.title;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
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
    static final String ALIAS_COUNTS_KEY = "alias_counts";
    /** The number of the occupation that an alias is of; the occupations' own documents come after all aliases. */
    static final String PLACE = "place";

    /** To be raised whenever what the index holds, or what the ranker learnt from it, is another. */
    public static final String FORMAT = "2026-11-30h";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final AtomicReferenceArray<AliasEntry> entries;
    private final Map<String, IndexedWord> words = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final IndexedOccupations occupations;
    private final AliasRuns runs;
    private final AliasWords aliasWords;
    private final ClueWeights clues;
    private final ThreadLocal<TermCursor> cursors;
    private final ThreadLocal<KeptAliases> keptAliases;
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
        this.runs = runs(commit.getOrDefault(ALIAS_COUNTS_KEY, ""));
        this.aliasWords = new AliasWords(searcher, runs);
        this.cursors = ThreadLocal.withInitial(() -> new TermCursor(reader));
        this.keptAliases = ThreadLocal.withInitial(() -> new KeptAliases(reader));
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
        return listHolding(field, value);
    }

    /** Aliases whose field holds exactly this. */
    List<AliasEntry> listExact(String field, String value) {
        return listHolding(field, value);
    }

    /**
     * The aliases nearest to a title. The next title of this thread may only be asked for once this one's are no longer.
     *
     * @param context the department's words; may be empty
     */
    NearestAliases nearest(List<String> stems, List<String> context) {
        return new NearestAliases(
                holders(WORDS, stems),
                holders(HEAD, stems.subList(stems.size() - 1, stems.size())),
                holders(WORDS, context),
                titleSums.get(),
                contextSums.get());
    }

    private AliasWords.Holders[] holders(String field, List<String> stems) {
        Set<String> distinct = new LinkedHashSet<>(stems);
        AliasWords.Holders[] holders = new AliasWords.Holders[distinct.size()];
        int next = 0;
        for (String stem : distinct) {
            holders[next++] = aliasWords.holders(field, stem);
        }
        return holders;
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

    /** In the order of the occupations: all that hold a term are equally good. */
    private List<AliasEntry> listHolding(String field, String value) {
        List<AliasEntry> found = new ArrayList<>();
        cursors.get().forEachHolding(field, value, document -> found.add(entry(document)));
        return found;
    }

    /** One object a document, also where two threads ask for it at once. */
    AliasEntry entry(int number) {
        AliasEntry known = entries.get(number);
        if (known != null) {
            return known;
        }
        AliasEntry entry = new AliasEntry(keptAliases.get().getAlias(number), runs.getOccupation(number), this);
        AliasEntry first = entries.compareAndExchange(number, null, entry);
        return first == null ? entry : first;
    }

    private static AliasRuns runs(String counts) {
        return new AliasRuns(
                counts.isEmpty()
                        ? List.of()
                        : Arrays.stream(counts.split(" ", -1))
                                .map(Integer::valueOf)
                                .toList());
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
