package org.orgscore.job.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process leaves that was killed while HSQLDB made a new store, before its script was in place. Nothing was ever
 * kept in such a store, yet HSQLDB 2.7.4 refuses to open it, again and again. Found by killing the making of a store at
 * each of its file operations.
 */
final class UnfinishedStore {
    private UnfinishedStore() {}

    /**
     * Takes it away, so that the store is made anew; leaves any other store alone. A store that was in use has a script,
     * or a new one that its properties speak of and that HSQLDB puts in place by itself.
     *
     * @param file what the paths of the store's parts begin with; this process holds it
     */
    static void clear(Path file) {
        Path properties = part(file, ".properties");
        Path newScript = part(file, ".script.new");
        Path log = part(file, ".log");
        try {
            boolean hasScript =
                    Files.exists(part(file, ".script")) || (Files.exists(properties) && Files.exists(newScript));
            boolean hasChanges = Files.exists(log) && Files.size(log) > 0;
            if (!hasScript && !hasChanges) {
                for (Path left : List.of(newScript, part(file, ".properties.new"), properties)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the store at " + file + " cannot be read", e);
        }
    }

    private static Path part(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
