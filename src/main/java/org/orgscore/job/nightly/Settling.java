package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.orgscore.chart.RowProblem;
import org.orgscore.job.store.InboxFiles;
import org.orgscore.job.store.StoredRuns;
import org.orgscore.report.ProblemsCsv;

/**
 * Brings a file that was dealt with to its last place. The store says first where that is; every later step can be done
 * again, so that whoever finds a half-settled file finishes it.
 */
final class Settling {
    private static final int HASH_LENGTH = 16;

    private final NightlySettings settings;
    private final InboxFiles files;
    private final StoredRuns runs;
    private final Claims claims;
    private final Answers answers;

    Settling(NightlySettings settings, InboxFiles files, StoredRuns runs, Claims claims) {
        this.settings = settings;
        this.files = files;
        this.runs = runs;
        this.claims = claims;
        this.answers = new Answers(settings.inbox());
    }

    /** The file was scored, now or before. */
    void scored(Claims.Claim claim, String sha256, long runId, String remark) throws IOException {
        Path kept = place(settings.archive(), claim.folder(), sha256);
        files.settle(claim.line().claimId(), InboxFiles.State.SCORED, runId, remark, kept.toString());
        finish(claim.folder());
    }

    /** The file could not be scored. What is wrong is written beside it before anything moves. */
    void failed(Claims.Claim claim, String sha256, Verdict.NotScored verdict) throws IOException {
        ClaimFolder folder = claim.folder();
        Path kept = place(settings.failed(), folder, sha256);
        String path = folder.file().toString();
        String plain = verdict.reason().replace(path, folder.fileName());
        List<RowProblem> problems = verdict.problems();
        Files.writeString(
                folder.folder().resolve("reason.txt"),
                answers.failedText(folder, plain, problems, kept.resolve(folder.fileName())));
        ProblemsCsv.write(
                List.of(folder.fileName()),
                problems.isEmpty() ? List.of(wholeFile(plain)) : problems,
                folder.folder().resolve("problems.csv"));
        String told = verdict.kept().replace(path, folder.fileName());
        files.settle(claim.line().claimId(), InboxFiles.State.FAILED, 0, told, kept.toString());
        finish(folder);
    }

    /** Does what is left to do for a file whose place is decided. */
    void finish(ClaimFolder claim) throws IOException {
        InboxFiles.Line line = files.find(claim.id()).orElseThrow();
        Path kept = Path.of(line.keptIn());
        if (line.state() == InboxFiles.State.SCORED) {
            if (settings.answers()) {
                Path report = Path.of(runs.findFolder(line.runId()).orElse(""));
                answers.scored(claim, report);
            }
            move(claim, kept);
        } else {
            Path reason = claim.folder().resolve("reason.txt");
            if (settings.answers() && Files.exists(reason)) {
                answers.failed(claim, Files.readString(reason));
            }
            Files.createDirectories(kept);
            moveFile(claim.folder().resolve("problems.csv"), kept.resolve("problems.csv"));
            moveFile(reason, kept.resolve("reason.txt"));
            move(claim, kept.resolve(claim.fileName()));
        }
        claims.done(claim);
    }

    private static void move(ClaimFolder claim, Path target) throws IOException {
        if (claim.hasFile()) {
            makePrivate(claim.file());
            moveFile(claim.file(), target);
        }
    }

    /** The day keeps the folders small and their age plain; the hash keeps equal names apart. */
    private static Path place(Path root, ClaimFolder claim, String sha256) {
        String hash = sha256.isEmpty() ? claim.id() : sha256;
        return root.resolve(claim.organisation())
                .resolve(LocalDate.now(ZoneId.systemDefault()).toString())
                .resolve(hash.substring(0, HASH_LENGTH) + "-" + claim.fileName())
                .toAbsolutePath();
    }

    /** One rename; where the target is on another disk, a copy that is on the disk before the original goes. */
    private static void moveFile(Path from, Path to) throws IOException {
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path part = to.resolveSibling("." + to.getFileName() + ".part");
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        } catch (NoSuchFileException e) {
            if (!Files.exists(to)) {
                throw e;
            }
        }
    }

    private static void makePrivate(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static RowProblem wholeFile(String reason) {
        return new RowProblem(RowProblem.Kind.REJECTED, 0, "", 0, "", "", reason, "Correct the file and drop it again");
    }
}
