package org.orgscore.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.ReadyPack;
import org.orgscore.occupation.TaskRatings;
import org.orgscore.occupation.release.ImportedPack;
import org.orgscore.occupation.release.PackWriter;
import org.orgscore.occupation.release.ReferenceImporter;
import org.orgscore.score.Rubric;
import org.orgscore.title.AliasIndexBuilder;

/**
 * A reference on its way: what the steps of an import hand on to each other, and the folder beside the old reference
 * in which the new one grows. Whatever was not published is gone when this is closed.
 */
final class ReferenceInProgress implements Closeable {
    static final String INDEX = "index";

    private final Path out;
    private final Path beside;
    private final Path work;
    private Optional<ImportedPack> pack = Optional.empty();
    private Optional<PackReference> imported = Optional.empty();

    private ReferenceInProgress(Path out, Path beside, Path work) {
        this.out = out;
        this.beside = beside;
        this.work = work;
    }

    /** @param out the reference's folder: absent, empty or an earlier reference */
    static ReferenceInProgress beside(Path out) throws IOException {
        checkPlace(out);
        Path parent = out.getParent() == null ? out : out.getParent();
        Files.createDirectories(parent);
        Path beside = parent.resolve(
                "." + out.getFileName() + ".part-" + ProcessHandle.current().pid());
        FolderSwap.delete(beside);
        Files.createDirectory(beside);
        return new ReferenceInProgress(out, beside, Files.createTempDirectory("orgscore-import-"));
    }

    /** Throws InvalidReferenceException with one line where an input cannot be used. */
    void read(ReferenceImporter.Request request) throws IOException {
        pack = Optional.of(new ReferenceImporter(PackReference.builtIn(), new ChartSheets()).read(request, work));
    }

    /** Writes the tables, and reads them back as later jobs will. */
    void write() throws IOException {
        new PackWriter(beside).write(pack());
        ReadyPack.write(PackFiles.in(beside), beside);
        imported = Optional.of(PackReference.read(PackFiles.in(beside)));
    }

    void index() throws IOException {
        AliasIndexBuilder.build(reference(), beside.resolve(INDEX));
    }

    /** Compares the task ratings with the built-in ones, and says what the reference was made of. */
    void describe(String program) throws IOException {
        double difference = new TaskDifferences(
                        reference(), PackReference.read(PackFiles.in(beside), TaskRatings.BUILT_IN), Rubric.current())
                .write(beside);
        ImportManifest.write(reference().identity(), pack().record(), difference, program, beside);
    }

    /** Moves the folder into place. */
    void publish() throws IOException {
        Path old = beside.resolveSibling(beside.getFileName() + "-old");
        boolean replaces = Files.exists(out);
        if (replaces) {
            Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(beside, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        FolderSwap.delete(old);
    }

    ImportedPack pack() {
        return pack.orElseThrow(() -> new IllegalStateException("a reference is written after reading"));
    }

    PackReference reference() {
        return imported.orElseThrow(() -> new IllegalStateException("a reference is indexed after writing"));
    }

    @Override
    public void close() throws IOException {
        FolderSwap.delete(work);
        FolderSwap.delete(beside);
    }

    private static void checkPlace(Path out) throws IOException {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean ours = Files.isRegularFile(out.resolve(ImportManifest.FILE));
        if (!Files.isDirectory(out) || !(ours || isEmpty(out))) {
            throw new InvalidReferenceException(
                    out + ": holds other files; give --out a folder that is absent, empty or an earlier reference");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
