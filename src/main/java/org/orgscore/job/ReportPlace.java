package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.orgscore.chart.Inspection;
import org.orgscore.report.ReportFolder;
import org.orgscore.summary.ReportModel;

/**
 * Where a run's report goes. It is written beside its place and moved there by one rename, so that it is complete or
 * absent whenever the run is stopped.
 *
 * @param runId number of the job instance, the same when a run is started again
 * @param target the report folder
 * @param latest whether a link beside the target is to point at it
 * @param reports writes the files
 * @param record what {@code run.json} says beside the model
 */
record ReportPlace(long runId, Path target, boolean latest, ReportFolder reports, ReportFolder.RunRecord record) {
    private static final String MARK = "analyst/run.json";

    /** Whether a report may be put there: nothing, an empty folder, or an earlier report of ours. */
    static boolean mayReplace(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty() || Files.exists(target.resolve(MARK));
        }
    }

    /** Writes all files beside the target, clearing what a killed run may have left there. */
    Path write(ReportModel model, List<Inspection> inspections) throws IOException {
        Path parent = parent();
        Files.createDirectories(parent);
        Path beside = parent.resolve("." + target.getFileName() + ".part-" + runId);
        FolderSwap.delete(beside);
        Files.createDirectory(beside);
        reports.write(model, inspections, record, beside);
        return beside;
    }

    /** Moves what was written into place; an earlier report makes room and is then deleted. */
    void publish(Path written) throws IOException {
        FolderSwap.put(written, target.toAbsolutePath(), String.valueOf(runId));
        if (latest) {
            link();
        }
    }

    private void link() throws IOException {
        Path next = parent().resolve(".latest-" + runId);
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, target.getFileName());
            Files.move(next, parent().resolve("latest"), StandardCopyOption.ATOMIC_MOVE);
        } catch (UnsupportedOperationException e) {
            Files.deleteIfExists(next);
        }
    }

    private Path parent() {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }
}
