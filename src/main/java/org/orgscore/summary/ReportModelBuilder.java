package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.orgscore.chart.Ledger;
import org.orgscore.chart.ReportingTree;
import org.orgscore.chart.RowProblem;
import org.orgscore.occupation.Reference;
import org.orgscore.score.Band;
import org.orgscore.score.EmploymentDistribution;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;
import org.orgscore.title.Candidate;

/** Puts the report model together from scored positions. */
public final class ReportModelBuilder {
    /** Profiles in the appendix of a report. */
    private static final int MAX_PROFILES = 6;

    private static final String US_DOLLAR = "USD";

    private final Reference reference;
    private final Rubric rubric;
    private final OccupationScorer scorer;
    private final SummarySettings settings;

    public ReportModelBuilder(Reference reference, Rubric rubric, OccupationScorer scorer, SummarySettings settings) {
        this.reference = reference;
        this.rubric = rubric;
        this.scorer = scorer;
        this.settings = settings;
    }

    /** The model of one chart by itself; the same input gives the same model. */
    public ReportModel build(
            RunFacts run, RowCounts rows, PositionScores positions, ReportingTree tree, List<RowProblem> problems) {
        return build(run, rows, positions, tree, problems, ReportContext.NONE);
    }

    /** The model of one chart beside what came before it and what others published. */
    public ReportModel build(
            RunFacts run,
            RowCounts rows,
            PositionScores positions,
            ReportingTree tree,
            List<RowProblem> problems,
            ReportContext context) {
        OneCurrency currency = OneCurrency.of(positions.ledger());
        boolean onePay = currency.code().isPresent();
        TreeNodes nodes = new OrganisationTree(positions, tree, settings.minGroup(), settings.labels()).open();
        Breakdowns breakdowns =
                new Breakdowns(positions, reference, rubric, settings, nodes, context.publication(), onePay);
        List<Breakdown> flat = breakdowns.list();
        List<Group> nodesShown = breakdowns.listTree();
        Figures totals = breakdowns.totals();
        OptionalDouble score = totals.score();
        EmploymentDistribution distribution = new EmploymentDistribution(reference.listOccupations(), scorer);
        List<OccupationLine> occupations = occupations(flat, distribution);
        List<TitleLine> titles = titles(positions);
        Optional<Band> band = score.isPresent() ? Optional.of(rubric.getBand(score.getAsDouble())) : Optional.empty();
        return new ReportModel(
                run,
                rows,
                settings,
                totals,
                band,
                score.isPresent() ? distribution.percentile(score.getAsDouble()) : 0,
                currency.code(),
                flat,
                nodesShown,
                occupations,
                TaskLines.list(occupations),
                Scenarios.list(
                        score.isPresent() ? settings.scenarios() : List.of(),
                        fteByCode(positions),
                        reference.listOccupations(),
                        rubric),
                new Pathways(reference, scorer, currency.code().equals(Optional.of(US_DOLLAR))).list(occupations),
                MatchQuality.of(titles),
                titles,
                occupationTitles(titles),
                problems,
                new OccupationProfiles(reference, rubric, scorer, distribution)
                        .list(occupations.stream()
                                .limit(MAX_PROFILES)
                                .map(line -> line.occupation().code())
                                .toList()),
                CrossChecks.list(reference.listIndexes(), occupations, reference.listOccupations(), scorer),
                context.compareWith().map(earlier -> new Comparisons(earlier, positions, settings.minGroup())
                        .compare(totals, flat, nodesShown)));
    }

    private List<OccupationLine> occupations(List<Breakdown> flat, EmploymentDistribution distribution) {
        List<OccupationLine> lines = new ArrayList<>();
        flat.stream()
                .filter(breakdown -> breakdown.dimension() == Dimension.OCCUPATION)
                .flatMap(breakdown -> breakdown.groups().stream())
                .filter(group -> !group.merged() && !group.key().isEmpty())
                .forEach(group -> scorer.findScore(group.key())
                        .ifPresent(score -> lines.add(new OccupationLine(
                                reference.getOccupation(group.key()),
                                score,
                                group.figures(),
                                distribution.percentile(score.score())))));
        return lines;
    }

    private static List<TitleLine> titles(PositionScores positions) {
        Ledger ledger = positions.ledger();
        double[] headcount = new double[positions.titles().size()];
        double[] fte = new double[headcount.length];
        double[] fteFilled = new double[headcount.length];
        for (int i = 0; i < ledger.size(); i++) {
            int title = positions.titles().titleOf(i);
            headcount[title] += ledger.headcount(i);
            fte[title] += ledger.fte(i);
            fteFilled[title] += ledger.vacant(i) ? 0 : ledger.fte(i);
        }
        List<TitleLine> lines = new ArrayList<>();
        for (int i = 0; i < headcount.length; i++) {
            lines.add(new TitleLine(positions.scored().get(i), headcount[i], fte[i], fteFilled[i]));
        }
        lines.sort(Comparator.comparingDouble(TitleLine::headcount)
                .reversed()
                .thenComparing(line -> line.scored().match().query().title())
                .thenComparing(line -> line.scored().match().query().department()));
        return lines;
    }

    private Map<String, String> occupationTitles(List<TitleLine> titles) {
        Map<String, String> byCode = new TreeMap<>();
        titles.stream()
                .flatMap(line -> line.scored().match().candidates().stream())
                .map(Candidate::code)
                .distinct()
                .forEach(code -> reference.findOccupation(code).ifPresent(o -> byCode.put(code, o.title())));
        return byCode;
    }

    private static Map<String, Double> fteByCode(PositionScores positions) {
        Ledger ledger = positions.ledger();
        double[] fte = new double[positions.titles().size()];
        for (int i = 0; i < ledger.size(); i++) {
            if (!ledger.vacant(i)) {
                fte[positions.titles().titleOf(i)] += ledger.fte(i);
            }
        }
        Map<String, Double> byCode = new TreeMap<>();
        for (int i = 0; i < fte.length; i++) {
            double titleFte = fte[i];
            positions.scored().get(i).score().ifPresent(score -> byCode.merge(score.code(), titleFte, Double::sum));
        }
        return byCode;
    }
}
