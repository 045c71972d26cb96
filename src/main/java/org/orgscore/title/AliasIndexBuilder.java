package org.orgscore.title;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Reference;

/** Builds the Lucene index of a reference's aliases, to be opened ready-made by every run. */
public final class AliasIndexBuilder {
    private static final double RAM_MB = 64;

    private AliasIndexBuilder() {}

    /** Writes the index into a folder, replacing what it holds; one segment, named after the reference's hash. */
    public static void build(Reference reference, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(RAM_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        TitleNormaliser normaliser = new TitleNormaliser(Lexicon.builtIn());
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Alias alias : reference.listAliases()) {
                NormalisedTitle title = normaliser.normalise(alias.title(), alias.department());
                if (!title.full().isEmpty()) {
                    writer.addDocument(document(alias, title));
                }
            }
            writer.setLiveCommitData(
                    Map.of(AliasIndex.REFERENCE_KEY, reference.identity().sha256())
                            .entrySet());
            writer.commit();
        }
    }

    private static Document document(Alias alias, NormalisedTitle title) {
        List<String> stems = Stem.of(title.full());
        Document document = new Document();
        document.add(new StoredField(AliasIndex.CODE, alias.code()));
        document.add(new StoredField(AliasIndex.ALIAS, alias.title()));
        document.add(new StoredField(AliasIndex.DEPARTMENT, alias.department()));
        document.add(new StoredField(AliasIndex.ORIGIN, alias.origin().name()));
        document.add(new StringField(AliasIndex.EXACT, NormalisedTitle.text(stems), Field.Store.YES));
        document.add(new StringField(AliasIndex.BAG, Stem.bag(title.full()), Field.Store.NO));
        document.add(new StringField(AliasIndex.CORE_BAG, Stem.bag(title.core()), Field.Store.NO));
        document.add(new TextField(AliasIndex.WORDS, NormalisedTitle.text(stems), Field.Store.NO));
        document.add(new StringField(AliasIndex.HEAD, stems.get(stems.size() - 1), Field.Store.NO));
        return document;
    }
}
