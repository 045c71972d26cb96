package org.orgscore.job.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgscore.job.store.StoredFigures;

/**
 * Totals of one organisation's chart, or of several together. FTE figures in FTE, scores 0 to 100.
 *
 * @param name the organisation, or what they are together
 * @param merged true where it is several organisations that are too small to show
 * @param fteUnmatched empty where it would tell of a few people
 * @param scoreTimesFte the score times the FTE that has one, so that lines can be added up
 * @param scoreLow empty for several organisations: ranges do not add up
 */
record PortfolioLine(
        String name,
        boolean merged,
        LocalDate publishedOn,
        double headcount,
        double fte,
        Optional<Double> fteUnmatched,
        double scoreTimesFte,
        double fteScored,
        Optional<Double> scoreLow,
        Optional<Double> scoreHigh,
        double capacityNow,
        double capacityY2,
        double capacityY5) {
    static PortfolioLine of(StoredFigures.Line figures) {
        double scored = figures.score().isPresent()
                ? Math.max(0, figures.fte() - figures.fteUnmatched().orElse(0.0))
                : 0;
        return new PortfolioLine(
                figures.organisation(),
                false,
                figures.publishedOn(),
                figures.headcount(),
                figures.fte(),
                figures.fteUnmatched(),
                figures.score().orElse(0.0) * scored,
                scored,
                figures.scoreLow(),
                figures.scoreHigh(),
                figures.capacityNow(),
                figures.capacityY2(),
                figures.capacityY5());
    }

    /** Several lines as one. */
    static PortfolioLine sum(String name, boolean merged, List<PortfolioLine> lines) {
        return new PortfolioLine(
                name,
                merged,
                lines.stream()
                        .map(PortfolioLine::publishedOn)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH),
                lines.stream().mapToDouble(PortfolioLine::headcount).sum(),
                lines.stream().mapToDouble(PortfolioLine::fte).sum(),
                unmatched(lines),
                lines.stream().mapToDouble(PortfolioLine::scoreTimesFte).sum(),
                lines.stream().mapToDouble(PortfolioLine::fteScored).sum(),
                Optional.empty(),
                Optional.empty(),
                lines.stream().mapToDouble(PortfolioLine::capacityNow).sum(),
                lines.stream().mapToDouble(PortfolioLine::capacityY2).sum(),
                lines.stream().mapToDouble(PortfolioLine::capacityY5).sum());
    }

    /** Of several lines only where each shows its own, or that of one would follow from the sum. */
    private static Optional<Double> unmatched(List<PortfolioLine> lines) {
        return lines.stream()
                .map(PortfolioLine::fteUnmatched)
                .reduce(Optional.of(0.0), (a, b) -> a.flatMap(sum -> b.map(one -> sum + one)));
    }

    /** Empty where nothing was scored. */
    Optional<Double> score() {
        return fteScored > 0 ? Optional.of(scoreTimesFte / fteScored) : Optional.empty();
    }
}
