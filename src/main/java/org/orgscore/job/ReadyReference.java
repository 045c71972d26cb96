package org.orgscore.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.TaskRatings;
import org.orgscore.title.AliasIndex;
import org.orgscore.title.AliasIndexBuilder;

/**
 * A reference with its alias index open. The index ships ready-made beside the program; where it is not there, or is of
 * another reference, it is built once into the work folder.
 */
public record ReadyReference(Reference reference, AliasIndex index) {
    private static final String COMPLETE = "complete";

    /** Looks in each folder for an index of this reference; builds one in the last where there is none. */
    public static ReadyReference open(Reference reference, List<Path> shipped, Path workFolder) throws IOException {
        String hash = reference.identity().sha256();
        for (Path folder : shipped) {
            if (Files.isDirectory(folder)) {
                AliasIndex index = AliasIndex.open(folder);
                if (index.isOfThisFormat() && index.referenceSha256().equals(hash)) {
                    return new ReadyReference(reference, index);
                }
                index.close();
            }
        }
        Path built = workFolder.resolve("index-" + AliasIndex.FORMAT + "-" + hash.substring(0, 16));
        if (!Files.exists(built.resolve(COMPLETE))) {
            build(reference, built);
        }
        return new ReadyReference(reference, AliasIndex.open(built));
    }

    /**
     * Opens an imported reference, whose index lies beside its tables. Throws InvalidReferenceException where the folder is
     * none or was changed since it was imported.
     */
    public static ReadyReference imported(Path folder, TaskRatings ratings) {
        if (!Files.isRegularFile(folder.resolve(ImportManifest.FILE))) {
            throw new InvalidReferenceException(
                    folder + ": is no imported reference; make one with jobs/import-reference --out " + folder);
        }
        PackReference reference = PackReference.read(PackFiles.in(folder), ratings);
        try {
            AliasIndex index = AliasIndex.open(folder.resolve(ReferenceInProgress.INDEX));
            if (!index.isOfThisFormat()) {
                index.close();
                throw new InvalidReferenceException(
                        folder + ": was imported with another version of orgscore; import it again");
            }
            String hash = ImportManifest.sha256(folder);
            if (!index.referenceSha256().equals(hash)
                    || !reference.contentSha256().equals(hash)) {
                index.close();
                throw new InvalidReferenceException(
                        folder + ": its files were changed after the import; import it again");
            }
            return new ReadyReference(reference, index);
        } catch (IOException e) {
            throw new InvalidReferenceException(folder + ": its index is missing or damaged; import it again", e);
        }
    }

    /** Builds beside and moves into place, so that a killed build leaves nothing that looks ready. */
    private static void build(Reference reference, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path beside = Files.createTempDirectory(target.toAbsolutePath().getParent(), ".index-");
        AliasIndexBuilder.build(reference, beside);
        Files.createFile(beside.resolve(COMPLETE));
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.exists(target.resolve(COMPLETE))) {
                throw new UncheckedIOException("the index cannot be put in place at " + target, e);
            }
        }
    }
}
