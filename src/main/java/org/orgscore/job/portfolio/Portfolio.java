package org.orgscore.job.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orgscore.job.store.StoredFigures;

/**
 * The latest charts of all organisations, side by side. An organisation under the minimum size is shown together with
 * others; a move is only shown where it is not one of a few persons.
 *
 * @param total over all organisations; empty where even that is too small to show
 * @param lines highest score first; what is merged is last
 * @param trend totals on the days on which anything was published, oldest first
 * @param changes that are worth a look, a sentence each
 * @param failures files that could not be scored in the last night
 */
public record Portfolio(
        LocalDate date,
        int minGroup,
        Optional<PortfolioLine> total,
        List<PortfolioLine> lines,
        List<PortfolioLine> trend,
        List<Change> changes,
        List<String> failures) {
    private static final String OTHER = "Other (small organisations)";
    private static final String TOTAL = "All organisations";
    private static final int TREND_POINTS = 30;
    private static final double NOTABLE_SCORE = 3;
    private static final double NOTABLE_SHARE = 0.1;

    public Portfolio {
        lines = List.copyOf(lines);
        trend = List.copyOf(trend);
        changes = List.copyOf(changes);
        failures = List.copyOf(failures);
    }

    /** An organisation whose latest chart differs notably from the one before. */
    record Change(String organisation, PortfolioLine before, PortfolioLine now) {}

    /** Puts together what was published; {@code figures} has an organisation's runs oldest first. */
    public static Portfolio of(List<StoredFigures.Line> figures, List<String> failures, int minGroup, LocalDate date) {
        Map<String, List<PortfolioLine>> byOrganisation = new LinkedHashMap<>();
        for (StoredFigures.Line line : figures) {
            byOrganisation
                    .computeIfAbsent(line.organisation(), name -> new ArrayList<>())
                    .add(PortfolioLine.of(line));
        }
        List<PortfolioLine> latest = byOrganisation.values().stream()
                .map(lines -> lines.get(lines.size() - 1))
                .toList();
        PortfolioLine total = PortfolioLine.sum(TOTAL, false, latest);
        boolean shown = total.headcount() >= minGroup;
        return new Portfolio(
                date,
                minGroup,
                shown ? Optional.of(total) : Optional.empty(),
                shown ? merged(latest, minGroup) : List.of(),
                trend(figures, minGroup),
                changes(byOrganisation, minGroup),
                failures);
    }

    /** Merges what is too small, and the next smallest along where that alone would still be too small. */
    private static List<PortfolioLine> merged(List<PortfolioLine> latest, int minGroup) {
        List<PortfolioLine> sorted = new ArrayList<>(latest);
        sorted.sort(Comparator.comparingDouble(PortfolioLine::headcount).thenComparing(PortfolioLine::name));
        List<PortfolioLine> small = new ArrayList<>();
        double headcount = 0;
        while (!sorted.isEmpty()
                && (sorted.get(0).headcount() < minGroup || (!small.isEmpty() && headcount < minGroup))) {
            headcount += sorted.get(0).headcount();
            small.add(sorted.remove(0));
        }
        sorted.sort(
                Comparator.comparingDouble((PortfolioLine line) -> -line.score().orElse(-1.0))
                        .thenComparing(PortfolioLine::name));
        if (!small.isEmpty()) {
            sorted.add(PortfolioLine.sum(OTHER, true, small));
        }
        return sorted;
    }

    /** A day whose total differs from the last shown one by a few persons is left out. */
    private static List<PortfolioLine> trend(List<StoredFigures.Line> figures, int minGroup) {
        Map<LocalDate, List<StoredFigures.Line>> byDay = new TreeMap<>();
        for (StoredFigures.Line line : figures) {
            byDay.computeIfAbsent(line.publishedOn(), day -> new ArrayList<>()).add(line);
        }
        Map<String, PortfolioLine> standing = new TreeMap<>();
        List<PortfolioLine> points = new ArrayList<>();
        for (Map.Entry<LocalDate, List<StoredFigures.Line>> day : byDay.entrySet()) {
            day.getValue().forEach(line -> standing.put(line.organisation(), PortfolioLine.of(line)));
            PortfolioLine point = PortfolioLine.sum(
                    standing.size() + (standing.size() == 1 ? " organisation" : " organisations"),
                    false,
                    List.copyOf(standing.values()));
            boolean first = points.isEmpty() && point.headcount() >= minGroup;
            if (first || (!points.isEmpty() && mayCompare(points.get(points.size() - 1), point, minGroup))) {
                points.add(point);
            }
        }
        return points.subList(Math.max(0, points.size() - TREND_POINTS), points.size());
    }

    private static List<Change> changes(Map<String, List<PortfolioLine>> byOrganisation, int minGroup) {
        List<Change> changes = new ArrayList<>();
        for (List<PortfolioLine> lines : byOrganisation.values()) {
            if (lines.size() < 2) {
                continue;
            }
            PortfolioLine now = lines.get(lines.size() - 1);
            PortfolioLine before = lines.get(lines.size() - 2);
            boolean large = now.headcount() >= minGroup && before.headcount() >= minGroup;
            if (large && mayCompare(before, now, minGroup) && isNotable(before, now)) {
                changes.add(new Change(now.name(), before, now));
            }
        }
        return changes;
    }

    private static boolean mayCompare(PortfolioLine before, PortfolioLine now, int minGroup) {
        double moved = Math.abs(now.headcount() - before.headcount());
        return moved == 0 || moved >= minGroup;
    }

    private static boolean isNotable(PortfolioLine before, PortfolioLine now) {
        boolean score = before.score().isPresent()
                && now.score().isPresent()
                && Math.abs(now.score().get() - before.score().get()) >= NOTABLE_SCORE;
        return score || Math.abs(now.headcount() - before.headcount()) >= NOTABLE_SHARE * before.headcount();
    }
}
