package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orgscore.chart.RowProblem;
import org.orgscore.job.FolderSwap;

/**
 * What whoever dropped a file finds beside it: {@code results/FILE/} with the report for executives, or
 * {@code results/FILE - NOT SCORED.txt} with what is wrong. One of them stands, the last.
 */
final class Answers {
    private static final int SHOWN_ROWS = 5;

    private final Inbox inbox;
    private final Texts texts = Texts.english();

    Answers(Path inbox) {
        this.inbox = new Inbox(inbox);
    }

    /** Puts the report there; does nothing where it is gone by now. */
    void scored(ClaimFolder claim, Path report) throws IOException {
        Path executive = report.resolve("executive");
        Path target = results(claim).resolve(claim.fileName());
        if (!Files.isDirectory(executive)) {
            return;
        }
        Files.createDirectories(results(claim));
        Path beside = target.resolveSibling("." + claim.id());
        FolderSwap.delete(beside);
        FolderSwap.copy(executive, beside);
        Files.writeString(
                beside.resolve(texts.get("answer.scored.name")), texts.get("answer.scored", claim.fileName()));
        FolderSwap.put(beside, target, claim.id());
        Files.deleteIfExists(failedAnswer(claim));
    }

    /** The text for a file that could not be scored. */
    String failedText(ClaimFolder claim, String reason, List<RowProblem> problems, Path keptIn) {
        StringBuilder rows = new StringBuilder();
        problems.stream()
                .filter(problem -> problem.kind() == RowProblem.Kind.REJECTED)
                .limit(SHOWN_ROWS)
                .forEach(problem -> rows.append(
                        texts.get("answer.row", problem.row(), withoutStop(problem.reason()), problem.remedy())));
        String listed = rows.isEmpty() ? "" : texts.get("answer.rows", rows);
        return texts.get("answer.failed", claim.fileName(), withoutOptions(reason), listed, keptIn);
    }

    void failed(ClaimFolder claim, String text) throws IOException {
        Files.createDirectories(results(claim));
        Path part = results(claim).resolve("." + claim.id() + ".txt");
        Files.writeString(part, text);
        Files.move(part, failedAnswer(claim), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private Path results(ClaimFolder claim) {
        return inbox.folderOf(claim.organisation()).resolve(Inbox.RESULTS);
    }

    private Path failedAnswer(ClaimFolder claim) {
        return results(claim).resolve(texts.get("answer.failed.name", claim.fileName()));
    }

    /** Whoever drops a file has no command line: advice that names an option becomes advice about the file. */
    private String withoutOptions(String reason) {
        int option = reason.indexOf("--");
        int advice = option < 0 ? -1 : reason.lastIndexOf(';', option);
        return advice < 0 ? reason : reason.substring(0, advice) + "; " + texts.get("answer.headers");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
