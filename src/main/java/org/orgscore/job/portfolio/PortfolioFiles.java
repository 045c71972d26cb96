package org.orgscore.job.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.orgscore.report.CsvFile;
import org.orgscore.report.JsonFile;
import org.orgscore.report.PdfReport;

/** Writes a portfolio as page, PDF, table and JSON. */
public final class PortfolioFiles {
    private PortfolioFiles() {}

    /** Writes all files into an existing, empty folder. */
    public static void write(Portfolio portfolio, Path folder) throws IOException {
        Path executive = Files.createDirectory(folder.resolve("executive"));
        String page = PortfolioPage.of(portfolio);
        Files.writeString(executive.resolve("report.html"), page);
        new PdfReport().write(page, executive.resolve("report.pdf"));
        csv(portfolio, executive.resolve("portfolio.csv"));
        json(portfolio, executive.resolve("summary.json"));
    }

    private static void csv(Portfolio portfolio, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "kind",
                "organisation",
                "published",
                "headcount",
                "fte",
                "fte_unmatched",
                "score",
                "score_low",
                "score_high",
                "capacity_now",
                "capacity_y2",
                "capacity_y5",
                "merged")) {
            if (portfolio.total().isPresent()) {
                row(csv, "total", portfolio.total().get());
            }
            for (PortfolioLine line : portfolio.lines()) {
                row(csv, "organisation", line);
            }
            for (PortfolioLine line : portfolio.trend()) {
                row(csv, "trend", line);
            }
        }
    }

    private static void row(CsvFile csv, String kind, PortfolioLine line) throws IOException {
        csv.row(
                kind,
                line.name(),
                line.publishedOn(),
                count(line.headcount()),
                count(line.fte()),
                line.fteUnmatched().<Object>map(PortfolioFiles::count).orElse(""),
                score(line.score()),
                score(line.scoreLow()),
                score(line.scoreHigh()),
                count(line.capacityNow()),
                count(line.capacityY2()),
                count(line.capacityY5()),
                line.merged());
    }

    private static void json(Portfolio portfolio, Path file) throws IOException {
        ObjectNode json = JsonFile.object();
        json.put("date", portfolio.date().toString());
        json.put("organisations", portfolio.lines().size());
        if (portfolio.total().isPresent()) {
            PortfolioLine total = portfolio.total().get();
            json.put("headcount", count(total.headcount()));
            json.put("fte", count(total.fte()));
            json.put(
                    "fte_unmatched",
                    total.fteUnmatched().map(PortfolioFiles::count).orElse(null));
            total.score().ifPresent(score -> json.put("score", Math.round(score)));
            ObjectNode capacity = json.putObject("fte_capacity");
            capacity.put("now", count(total.capacityNow()));
            capacity.put("y1_2", count(total.capacityY2()));
            capacity.put("y3_5", count(total.capacityY5()));
        }
        ArrayNode failures = json.putArray("failures");
        portfolio.failures().forEach(failures::add);
        JsonFile.write(json, file);
    }

    /** To one decimal. */
    private static double count(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Object score(Optional<Double> score) {
        return score.<Object>map(Math::round).orElse("");
    }
}
