package org.orgscore.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.Reference;

/** The built-in pack with its index in memory, built once for all tests. */
final class PackIndex {
    static final Reference REFERENCE = PackReference.builtIn();
    static final AliasIndex INDEX = build();

    private PackIndex() {}

    static CascadeMatcher matcher() {
        return new CascadeMatcher(INDEX, REFERENCE, MatchSettings.defaults(), Overrides.NONE);
    }

    private static AliasIndex build() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            AliasIndexBuilder.build(
                    REFERENCE.listOccupations(),
                    REFERENCE.listAliases(),
                    WrittenTitles.listAll(),
                    REFERENCE.identity().sha256(),
                    directory);
            return AliasIndex.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
