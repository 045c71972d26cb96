package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Path;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.release.ImportRecord;
import org.orgscore.occupation.release.ReferenceImporter;

/** An import as the command runs it, and the reference as later jobs open it. */
public record ImportRun(PackReference reference, ImportRecord record) {
    public static ImportRun of(Path out, ReferenceImporter.Request request) throws IOException {
        Progress silent = new Progress(System.err, Progress.Style.QUIET);
        ReferenceImport.Outcome outcome = new ReferenceImport(out, silent, "test").run(request);
        return new ImportRun(PackReference.read(PackFiles.in(out)), outcome.record());
    }
}
