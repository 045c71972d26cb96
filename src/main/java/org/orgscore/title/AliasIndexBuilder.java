package org.orgscore.title;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.Task;

/** Builds the Lucene index of a reference's aliases and occupations, to be opened ready-made by every run. */
public final class AliasIndexBuilder {
    private static final double RAM_MB = 64;

    private final IndexWriter writer;
    private final TitleNormaliser normaliser = new TitleNormaliser(Lexicon.builtIn());
    /** Words of the titles, and of the departments they were written in, by code. */
    private final Map<String, List<String>> words = new TreeMap<>();

    private final Map<String, List<String>> departments = new TreeMap<>();
    private final Map<String, Integer> frequencies = new TreeMap<>();
    private final ClueLearning clues;
    /** By code, the number of its document among the occupations', and how many aliases it has. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final int[] counts;
    private int written;
    private int company;

    private AliasIndexBuilder(IndexWriter writer, Collection<Occupation> occupations) {
        this.writer = writer;
        this.clues = new ClueLearning(occupations.stream().map(Occupation::code).toList());
        occupations.forEach(occupation -> numbers.put(occupation.code(), numbers.size()));
        this.counts = new int[occupations.size()];
    }

    /** Writes the index into a folder, replacing what it holds; one segment, named after the reference's hash. */
    public static void build(Reference reference, Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            build(
                    reference.listOccupations(),
                    reference.listAliases(),
                    WrittenTitles.listAll(),
                    reference.identity().sha256(),
                    directory);
        }
    }

    static void build(
            Collection<Occupation> occupations,
            List<Alias> aliases,
            List<WrittenTitle> writtenTitles,
            String referenceSha256,
            Directory directory)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(RAM_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setIndexSort(new Sort(new SortField(AliasIndex.PLACE, SortField.Type.INT)));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            AliasIndexBuilder builder = new AliasIndexBuilder(writer, occupations);
            builder.addAliases(aliases);
            builder.addWritten(
                    writtenTitles, occupations.stream().map(Occupation::code).collect(Collectors.toSet()));
            builder.addOccupations(occupations);
            builder.commit(occupations, referenceSha256);
        }
    }

    private void addAliases(List<Alias> aliases) throws IOException {
        for (Alias alias : aliases) {
            NormalisedTitle title = normaliser.normalise(alias.title(), alias.department());
            if (alias.origin() == Alias.Origin.COMPANY) {
                addAlias(alias.code(), companyTitle(alias, title));
                company++;
            }
            // what holds in one department only says nothing in others
            if (!title.full().isEmpty() && alias.department().isEmpty()) {
                List<String> stems = Stem.of(title.full());
                addAlias(alias.code(), alias(alias, title));
                add(words, alias.code(), stems);
                new HashSet<>(stems).forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
                if (alias.origin() != Alias.Origin.COMPANY) { // a company's own words teach nothing of other titles
                    clues.add(Stem.of(title.core()), List.of(), List.of(alias.code()));
                }
                written++;
            }
        }
    }

    /** After the aliases, by whose words the short forms are written out. */
    private void addWritten(List<WrittenTitle> titles, Set<String> codes) throws IOException {
        WrittenForms forms = new WrittenForms(normaliser, new Vocabulary(frequencies));
        for (WrittenTitle title : titles) {
            WrittenForms.Form form = forms.of(title);
            if (!form.core().isEmpty()) {
                clues.add(form.core(), form.department(), title.codes());
            }
            for (String code : title.codes()) {
                if (codes.contains(code) && !form.core().isEmpty()) {
                    addAlias(code, written(title, code, form));
                    add(words, code, form.core());
                    add(departments, code, form.department());
                    written++;
                }
            }
        }
    }

    /** Aliases of one occupation come to lie next to one another. */
    private void addAlias(String code, Document alias) throws IOException {
        int number = Objects.requireNonNull(numbers.get(code), code);
        counts[number]++;
        alias.add(new NumericDocValuesField(AliasIndex.PLACE, number));
        writer.addDocument(alias);
    }

    private static void add(Map<String, List<String>> byCode, String code, List<String> stems) {
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).addAll(stems);
    }

    /** After all titles, of which their documents are made; the last document is that of no occupation. */
    private void addOccupations(Collection<Occupation> occupations) throws IOException {
        Iterator<Field> learnt = clues.learn().iterator();
        int place = numbers.size();
        for (Occupation occupation : occupations) {
            Document document = occupation(
                    occupation,
                    words.getOrDefault(occupation.code(), List.of()),
                    departments.getOrDefault(occupation.code(), List.of()),
                    normaliser);
            document.add(learnt.next());
            document.add(new NumericDocValuesField(AliasIndex.PLACE, place++));
            writer.addDocument(document);
        }
        Document none = new Document();
        none.add(learnt.next());
        none.add(new NumericDocValuesField(AliasIndex.PLACE, place));
        writer.addDocument(none);
    }

    private void commit(Collection<Occupation> occupations, String referenceSha256) throws IOException {
        writer.setLiveCommitData(Map.of(
                        AliasIndex.FORMAT_KEY,
                        AliasIndex.FORMAT,
                        AliasIndex.REFERENCE_KEY,
                        referenceSha256,
                        AliasIndex.ALIASES_KEY,
                        String.valueOf(written),
                        AliasIndex.COMPANY_TITLES_KEY,
                        String.valueOf(company),
                        AliasIndex.ALIAS_COUNTS_KEY,
                        Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" ")),
                        AliasIndex.OCCUPATIONS_KEY,
                        String.join(
                                " ", occupations.stream().map(Occupation::code).toList()))
                .entrySet());
        writer.forceMerge(1);
        writer.commit();
    }

    private static Document companyTitle(Alias alias, NormalisedTitle title) {
        Document document = kept(alias, List.of(), List.of());
        document.add(new StringField(AliasIndex.COMPANY_KEY, CompanyTitles.key(alias.title()), Field.Store.NO));
        document.add(
                new StringField(AliasIndex.COMPANY_EXACT, NormalisedTitle.text(Stem.of(title.full())), Field.Store.NO));
        document.add(new StringField(AliasIndex.COMPANY_BAG, Stem.bag(title.full()), Field.Store.NO));
        return document;
    }

    private static Document kept(Alias alias, List<String> departmentStems, List<String> stems) {
        Document document = new Document();
        document.add(new KeptAlias(
                        alias.title(),
                        alias.department(),
                        departmentStems,
                        alias.origin().name(),
                        stems)
                .field());
        return document;
    }

    /** As written in full, and with the marks taken off and short forms written out as far as the aliases' words tell. */
    private static Document written(WrittenTitle title, String code, WrittenForms.Form form) {
        Document document = kept(
                new Alias(code, title.title(), title.department(), Alias.Origin.WRITTEN),
                form.department(),
                form.core());
        String core = NormalisedTitle.text(form.core());
        document.add(new StringField(AliasIndex.EXACT, core, Field.Store.NO));
        String full = NormalisedTitle.text(form.full());
        if (!full.equals(core)) {
            document.add(new StringField(AliasIndex.EXACT, full, Field.Store.NO));
        }
        document.add(new StringField(AliasIndex.BAG, Stem.bag(form.core()), Field.Store.NO));
        document.add(new StringField(AliasIndex.CORE_BAG, Stem.bag(form.bare()), Field.Store.NO));
        document.add(new TextField(AliasIndex.WORDS, core, Field.Store.NO));
        document.add(
                new StringField(AliasIndex.HEAD, form.core().get(form.core().size() - 1), Field.Store.NO));
        return document;
    }

    private static Document alias(Alias alias, NormalisedTitle title) {
        List<String> stems = Stem.of(title.full());
        Document document = kept(alias, List.of(), stems);
        document.add(new StringField(AliasIndex.EXACT, NormalisedTitle.text(stems), Field.Store.NO));
        document.add(new StringField(AliasIndex.BAG, Stem.bag(title.full()), Field.Store.NO));
        document.add(new StringField(AliasIndex.CORE_BAG, Stem.bag(title.core()), Field.Store.NO));
        document.add(new TextField(AliasIndex.WORDS, NormalisedTitle.text(stems), Field.Store.NO));
        document.add(new StringField(AliasIndex.HEAD, stems.get(stems.size() - 1), Field.Store.NO));
        return document;
    }

    /** An occupation as one text each of all its titles, tasks and departments, for what a title as a whole is about. */
    private static Document occupation(
            Occupation occupation, List<String> titleWords, List<String> departmentWords, TitleNormaliser normaliser) {
        List<String> taskWords = new ArrayList<>();
        for (Task task : occupation.tasks()) {
            taskWords.addAll(Stem.of(normaliser.words(task.text())));
        }
        Document document = new Document();
        document.add(new TextField(AliasIndex.OCCUPATION_TITLES, NormalisedTitle.text(titleWords), Field.Store.NO));
        document.add(new TextField(
                AliasIndex.OCCUPATION_FAMILIES, NormalisedTitle.text(Stem.families(titleWords)), Field.Store.NO));
        document.add(new TextField(AliasIndex.OCCUPATION_TASKS, NormalisedTitle.text(taskWords), Field.Store.NO));
        document.add(new TextField(
                AliasIndex.OCCUPATION_DEPARTMENTS, NormalisedTitle.text(departmentWords), Field.Store.NO));
        return document;
    }
}
