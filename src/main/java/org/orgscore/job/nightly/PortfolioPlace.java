package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgscore.job.FolderSwap;
import org.orgscore.job.portfolio.Portfolio;
import org.orgscore.job.portfolio.PortfolioFiles;
import org.orgscore.job.store.StoredFigures;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the portfolio of a day goes: {@code reports/portfolio-DATE/}, the last of the day standing. */
final class PortfolioPlace {
    private final NightlySettings settings;
    private final StoredFigures figures;

    PortfolioPlace(NightlySettings settings, JdbcTemplate jdbc) {
        this.settings = settings;
        this.figures = new StoredFigures(jdbc);
    }

    boolean exists(LocalDate day) {
        return Files.isDirectory(folder(day));
    }

    /** Empty where nothing was ever published. */
    Optional<Path> write(List<String> failures, LocalDate day, String mark) throws IOException {
        List<StoredFigures.Line> published = figures.listAll();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(settings.reports());
        Path beside = settings.reports().resolve(".portfolio-" + mark);
        FolderSwap.delete(beside);
        Files.createDirectory(beside);
        PortfolioFiles.write(
                Portfolio.of(published, failures, settings.summary().minGroup(), day), beside);
        FolderSwap.put(beside, folder(day), mark);
        return Optional.of(folder(day));
    }

    private Path folder(LocalDate day) {
        return settings.reports().resolve("portfolio-" + day).toAbsolutePath();
    }
}
