package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/** Reads what an index keeps of aliases, fastest in the order of their documents. For one thread. */
final class KeptAliases {
    private final IndexReader reader;
    /** Can only be moved forwards, and is costly to open. */
    private @Nullable BinaryDocValues values;

    KeptAliases(IndexReader reader) {
        this.reader = reader;
    }

    /** Throws UncheckedIOException where the document is no alias. */
    KeptAlias getAlias(int document) {
        try {
            BinaryDocValues open = values;
            if (open == null || open.docID() >= document) {
                open = MultiDocValues.getBinaryValues(reader, KeptAlias.FIELD);
                values = open;
            }
            if (open == null || !open.advanceExact(document)) {
                throw new IOException("document " + document + " of the index is no alias");
            }
            return KeptAlias.read(open.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
