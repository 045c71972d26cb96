package org.orgscore.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.chart.RowProblem;
import org.orgscore.score.Band;

/**
 * Everything that a report shows. The parts for executives hold no group under the minimum size; titles and problems
 * are for analysts alone.
 *
 * @param totals over the whole chart
 * @param band of the total score; empty where nothing was scored
 * @param percentile of the total score over US employment, 0 to 100
 * @param currency of all pay figures; empty where pay cannot be added up
 * @param breakdowns flat dimensions that the chart gives
 * @param tree nodes of the organisation, parents before children; empty where the chart gives no reporting lines
 * @param occupations large enough to show, largest headcount first
 * @param tasks of those occupations, most capacity first
 * @param titles every distinct title, largest headcount first
 * @param occupationTitles official titles by code, for every code that a title has as a candidate
 * @param problems everything an analyst should know about the input, in order of rows
 * @param profiles of the largest occupations, for the appendix
 * @param crossChecks one a published index that was imported
 * @param comparison with an earlier run, where one was asked for
 */
public record ReportModel(
        RunFacts run,
        RowCounts rows,
        SummarySettings settings,
        Figures totals,
        Optional<Band> band,
        int percentile,
        Optional<String> currency,
        List<Breakdown> breakdowns,
        List<Group> tree,
        List<OccupationLine> occupations,
        List<TaskLine> tasks,
        List<Scenario> scenarios,
        List<Pathway> pathways,
        MatchQuality matches,
        List<TitleLine> titles,
        Map<String, String> occupationTitles,
        List<RowProblem> problems,
        List<OccupationProfile> profiles,
        List<CrossCheck> crossChecks,
        Optional<Comparison> comparison) {
    public ReportModel {
        breakdowns = List.copyOf(breakdowns);
        tree = List.copyOf(tree);
        occupations = List.copyOf(occupations);
        tasks = List.copyOf(tasks);
        scenarios = List.copyOf(scenarios);
        pathways = List.copyOf(pathways);
        titles = List.copyOf(titles);
        occupationTitles = Map.copyOf(occupationTitles);
        problems = List.copyOf(problems);
        profiles = List.copyOf(profiles);
        crossChecks = List.copyOf(crossChecks);
    }

    /** The breakdown of a dimension that the chart gives. */
    public Optional<Breakdown> findBreakdown(Dimension dimension) {
        return breakdowns.stream().filter(b -> b.dimension() == dimension).findFirst();
    }

    /** The official title of a candidate's code; empty for the empty code. */
    public String occupationTitle(String code) {
        return occupationTitles.getOrDefault(code, "");
    }

    /** How much may be told of rows that are no positions. */
    public RowsTold rowsTold() {
        return RowsTold.of(rows, problems, settings.minGroup());
    }
}
