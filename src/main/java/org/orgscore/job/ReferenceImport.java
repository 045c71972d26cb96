package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.ReferenceIdentity;
import org.orgscore.occupation.TaskRatings;
import org.orgscore.occupation.release.ImportRecord;
import org.orgscore.occupation.release.ImportedPack;
import org.orgscore.occupation.release.PackWriter;
import org.orgscore.occupation.release.ReferenceImporter;
import org.orgscore.score.Rubric;
import org.orgscore.title.AliasIndexBuilder;

/**
 * Imports a reference: reads all inputs, writes the tables, builds the index, compares the task ratings, and only then
 * moves the folder into place, so that whatever fails leaves the old reference as it was.
 */
public final class ReferenceImport {
    static final String INDEX = "index";

    private final Path out;
    private final Progress progress;
    private final String program;

    /** @param out the reference's folder: absent, empty or an earlier reference */
    public ReferenceImport(Path out, Progress progress, String program) {
        this.out = out.toAbsolutePath().normalize();
        this.progress = progress;
        this.program = program;
    }

    /** What names the imported reference, and how the import went. */
    public record Outcome(ReferenceIdentity identity, ImportRecord record) {}

    /** Throws InvalidReferenceException with one line where an input cannot be used. */
    public Outcome run(ReferenceImporter.Request request) throws IOException {
        checkPlace();
        Path parent = out.getParent() == null ? out : out.getParent();
        Files.createDirectories(parent);
        Path beside = parent.resolve(
                "." + out.getFileName() + ".part-" + ProcessHandle.current().pid());
        FolderSwap.delete(beside);
        Files.createDirectory(beside);
        Path work = Files.createTempDirectory("orgscore-import-");
        try {
            Outcome outcome = write(request, beside, work);
            publish(beside);
            return outcome;
        } finally {
            FolderSwap.delete(work);
            FolderSwap.delete(beside);
        }
    }

    private Outcome write(ReferenceImporter.Request request, Path folder, Path work) throws IOException {
        progress.step("read", "releases");
        PackReference builtIn = PackReference.builtIn();
        ImportedPack pack = new ReferenceImporter(builtIn, new ChartSheets()).read(request, work);
        progress.step("write", "tables");
        new PackWriter(folder).write(pack);
        PackReference imported = PackReference.read(PackFiles.in(folder));
        progress.step("index", pack.aliases().size() + " titles");
        AliasIndexBuilder.build(imported, folder.resolve(INDEX));
        double difference = new TaskDifferences(
                        imported, PackReference.read(PackFiles.in(folder), TaskRatings.BUILT_IN), Rubric.current())
                .write(folder);
        ImportManifest.write(imported.identity(), pack.record(), difference, program, folder);
        return new Outcome(imported.identity(), pack.record());
    }

    private void checkPlace() throws IOException {
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

    private void publish(Path written) throws IOException {
        Path old = written.resolveSibling(written.getFileName() + "-old");
        boolean replaces = Files.exists(out);
        if (replaces) {
            Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(written, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        FolderSwap.delete(old);
    }
}
