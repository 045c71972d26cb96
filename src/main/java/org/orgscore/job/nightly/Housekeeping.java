package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.orgscore.job.FolderSwap;
import org.orgscore.job.store.HistoryPruning;
import org.orgscore.job.store.KeptReports;
import org.orgscore.job.store.WrittenTime;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deletes what is older than its time, or lists it. Ages are those that the program wrote down itself, in the store and
 * in folder names. The latest report of an organisation stays, and so does one that is still to be delivered.
 */
final class Housekeeping {
    private static final String PORTFOLIO = "portfolio-";

    private final NightlySettings settings;
    private final Keeping keeping;
    private final KeptReports reports;
    private final HistoryPruning history;

    Housekeeping(NightlySettings settings, JdbcTemplate jdbc) {
        this.settings = settings;
        this.keeping = settings.keeping();
        this.reports = new KeptReports(jdbc);
        this.history = new HistoryPruning(jdbc);
    }

    /** Returns what was, or would be, deleted, a line each. */
    List<String> run(LocalDate today) throws IOException {
        if (keeping.mode() == Keeping.Mode.OFF) {
            return List.of();
        }
        boolean delete = keeping.mode() == Keeping.Mode.DELETE;
        List<String> lines = new ArrayList<>();
        for (Path folder : tooOld(today)) {
            lines.add((delete ? "deleted: " : "would be deleted: ") + folder);
            if (delete) {
                FolderSwap.delete(folder);
                clearParent(folder);
            }
        }
        if (keeping.historyDays().isPresent()) {
            LocalDate before = today.minusDays(keeping.historyDays().getAsInt());
            int executions = delete ? history.prune(before) : history.count(before);
            if (executions > 0) {
                lines.add((delete ? "pruned: " : "would be pruned: ") + executions + " executions before " + before);
            }
        }
        return lines;
    }

    private Set<Path> tooOld(LocalDate today) throws IOException {
        Set<Path> folders = new TreeSet<>();
        if (keeping.reportsDays().isPresent()) {
            LocalDate before = today.minusDays(keeping.reportsDays().getAsInt());
            Path root = settings.reports().toAbsolutePath();
            reports.listSuperseded(before).stream()
                    .map(Path::of)
                    .filter(folder -> folder.startsWith(root) && Files.exists(folder.resolve("analyst/run.json")))
                    .forEach(folders::add);
            List<Path> portfolios = dated(root, PORTFOLIO);
            portfolios.stream()
                    .limit(Math.max(0, portfolios.size() - 1))
                    .filter(folder -> isBefore(folder, PORTFOLIO, before))
                    .forEach(folders::add);
        }
        addDays(folders, settings.archive(), keeping.archiveDays(), today);
        addDays(folders, settings.failed(), keeping.failedDays(), today);
        return folders;
    }

    /** Folders {@code ORGANISATION/DATE}. */
    private static void addDays(Set<Path> folders, Path root, OptionalInt days, LocalDate today) throws IOException {
        if (days.isEmpty() || !Files.isDirectory(root)) {
            return;
        }
        LocalDate before = today.minusDays(days.getAsInt());
        try (DirectoryStream<Path> organisations = Files.newDirectoryStream(root)) {
            for (Path organisation : organisations) {
                dated(organisation, "").stream()
                        .filter(folder -> isBefore(folder, "", before))
                        .forEach(folders::add);
            }
        }
    }

    /** Oldest first. */
    private static List<Path> dated(Path root, String prefix) throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Set<Path> found = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && date(entry, prefix).isPresent()) {
                    found.add(entry);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isBefore(Path folder, String prefix, LocalDate before) {
        return date(folder, prefix).filter(day -> day.isBefore(before)).isPresent();
    }

    private static Optional<LocalDate> date(Path folder, String prefix) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(prefix) ? WrittenTime.findDay(name.substring(prefix.length())) : Optional.empty();
    }

    /** A chart's folder with nothing left but a link to what is gone. */
    private static void clearParent(Path folder) throws IOException {
        Path link = folder.resolveSibling("latest");
        if (Files.isSymbolicLink(link) && !Files.exists(link)) {
            Files.delete(link);
        }
    }
}
