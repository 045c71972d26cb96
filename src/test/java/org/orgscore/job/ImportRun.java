package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orgscore.job.store.StoreSettings;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.release.ImportRecord;
import org.orgscore.occupation.release.ReferenceImporter;

/** An import as the command runs it, and the reference as later jobs open it. */
public record ImportRun(PackReference reference, ImportRecord record) {
    public static ImportRun of(Path out, ReferenceImporter.Request request) throws IOException {
        Progress silent = new Progress(System.err, Progress.Style.QUIET);
        Path store = Files.createTempDirectory("orgscore-store-");
        try (BatchInfrastructure batch = BatchInfrastructure.open(StoreSettings.inFolder(store))) {
            ReferenceImport.Outcome outcome = new ReferenceImport(batch, out, silent, "test").run(request);
            return new ImportRun(PackReference.read(PackFiles.in(out)), outcome.record());
        } finally {
            FolderSwap.delete(store);
        }
    }
}
