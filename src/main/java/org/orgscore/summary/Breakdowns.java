package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.occupation.Reference;
import org.orgscore.score.Rubric;
import org.orgscore.score.ScoreDraws;
import org.orgscore.score.ScoreRange;
import org.orgscore.score.TitleWeights;
import org.orgscore.summary.MatchRules.Figure;
import org.orgscore.summary.TreeNodes.Node;

/** The flat dimensions, the tree and the totals of a chart, with suppression decided over all of them together. */
final class Breakdowns {
    /** Titles beyond so many are put together: a report is no list of posts. */
    private static final int MAX_TITLES = 150;

    private static final String REST_KEY = "~other";
    private static final Map<Dimension, Attribute> TEXT_DIMENSIONS = Map.of(
            Dimension.DEPARTMENT, Attribute.DEPARTMENT,
            Dimension.LOCATION, Attribute.LOCATION,
            Dimension.COUNTRY, Attribute.COUNTRY,
            Dimension.GRADE, Attribute.GRADE,
            Dimension.TITLE, Attribute.TITLE);
    private static final Comparator<Group> ORDER = Comparator.comparing(Breakdowns::isLast)
            .thenComparing(group -> group.figures().headcount(), Comparator.reverseOrder())
            .thenComparing(Group::key);

    private final PositionScores positions;
    private final Ledger ledger;
    private final TitleKeys titleKeys;
    private final SummarySettings settings;
    private final TreeNodes tree;
    private final List<FlatGroups> flat = new ArrayList<>();
    private final FigureSums total = new FigureSums();
    private final ChartCells cells;
    /** Those of the cells whose people have a score. */
    private final ChartCells scoredCells;
    /** Whether anything scored may be shown: where only a few of all people are scored, it would be theirs. */
    private final boolean scores;

    private final PublishedSets published;
    private final MatchRules matches;
    private final Optional<PayRules> pay;

    Breakdowns(
            PositionScores positions,
            Reference reference,
            Rubric rubric,
            SummarySettings settings,
            TreeNodes tree,
            EarlierPublication earlier,
            boolean onePay) {
        this.positions = positions;
        this.ledger = positions.ledger();
        this.titleKeys = new TitleKeys(positions.scored(), reference, rubric);
        this.settings = settings;
        this.tree = tree;
        addDimensions();
        this.cells = ChartCells.of(positions, flat, tree, position -> true);
        this.scoredCells = cells.scored();
        this.scores = !SmallSets.isSmall(scoredCells.headcount(), settings.minGroup());
        this.published = suppressed();
        this.matches = new MatchRules(cells, published, flat, settings.minGroup());
        this.pay = onePay
                ? Optional.of(new PayRules(positions, flat, published, earlier, settings.minGroup()))
                : Optional.empty();
        for (int i = 0; i < ledger.size(); i++) {
            addTo(total, i);
        }
    }

    /** The totals of the chart; of one that is itself too small to show, nothing but its size. */
    Figures totals() {
        return figures(
                total,
                ranges(List.of(total.weights())).get(0),
                PublishedSets.TOTAL,
                0,
                pay.filter(PayRules::total).isPresent(),
                new Precision());
    }

    private Figures figures(
            FigureSums sums,
            Optional<ScoreRange> range,
            int dimension,
            int group,
            boolean withPay,
            Precision precision) {
        if (!scores || total.headcount() < settings.minGroup()) {
            return sums.sizeOnly();
        }
        return sums.figures(
                range,
                new FigureSums.Shown(
                        withPay,
                        matches.isShown(Figure.SCORED, dimension, group),
                        matches.isShown(Figure.MATCHED, dimension, group),
                        settings.minGroup()),
                precision);
    }

    /** All flat dimensions that the chart gives, with what may not stand alone put together. */
    List<Breakdown> list() {
        List<List<FigureSums>> sums = IntStream.range(0, flat.size())
                .parallel()
                .mapToObj(this::collect)
                .toList();
        List<TitleWeights> weights =
                sums.stream().flatMap(List::stream).map(FigureSums::weights).toList();
        List<Optional<ScoreRange>> ranges = ranges(weights);
        List<Breakdown> breakdowns = new ArrayList<>();
        int next = 0;
        for (int d = 0; d < flat.size(); d++) {
            List<Group> groups = new ArrayList<>();
            Precision precision = new Precision();
            for (int group = 0; group < sums.get(d).size(); group++) {
                Optional<ScoreRange> range = ranges.get(next++);
                FigureSums ofGroup = sums.get(d).get(group);
                boolean rest = group == published.groups(d);
                if (ofGroup.positions() > 0 && published.isPublished(d) && (rest || published.isAlone(d, group))) {
                    int shown = rest ? PublishedSets.REST : group;
                    int dimension = d;
                    boolean withPay =
                            pay.filter(rules -> rules.group(dimension, shown)).isPresent();
                    groups.add(group(d, shown, figures(ofGroup, range, d, shown, withPay, precision)));
                }
            }
            groups.sort(ORDER);
            breakdowns.add(new Breakdown(flat.get(d).dimension(), groups, groups.isEmpty()));
        }
        return breakdowns;
    }

    /** The nodes of the tree that are shown; every node's figures hold those of the nodes below it. */
    List<Group> listTree() {
        List<Node> nodes = tree.nodes();
        if (nodes.isEmpty() || total.headcount() < settings.minGroup()) {
            return List.of();
        }
        List<FigureSums> sums = new ArrayList<>();
        nodes.forEach(node -> sums.add(new FigureSums()));
        for (int i = 0; i < ledger.size(); i++) {
            addTo(sums.get(published.shownNode(tree.nodeOf(i))), i);
        }
        for (int node = nodes.size() - 1; node > 0; node--) {
            if (published.isNodeShown(node)) {
                sums.get(published.shownNode(nodes.get(node).parent())).addAll(sums.get(node));
            }
        }
        List<Optional<ScoreRange>> ranges =
                ranges(sums.stream().map(FigureSums::weights).toList());
        List<Group> groups = new ArrayList<>();
        int[] levels = new int[nodes.size()];
        for (int node = 0; node < nodes.size(); node++) {
            if (published.isNodeShown(node)) {
                int parent =
                        node == 0 ? -1 : published.shownNode(nodes.get(node).parent());
                levels[node] = parent < 0 ? 0 : levels[parent] + 1;
                groups.add(new Group(
                        nodeKey(node),
                        nodes.get(node).label(),
                        parent < 0 ? "" : nodeKey(parent),
                        levels[node],
                        figures(
                                sums.get(node),
                                ranges.get(node),
                                node == 0 ? PublishedSets.TOTAL : PublishedSets.TREE,
                                node,
                                false,
                                new Precision()),
                        false));
            }
        }
        return groups;
    }

    /** Score ranges of any groups of this chart. */
    List<Optional<ScoreRange>> ranges(List<TitleWeights> groups) {
        return new ScoreDraws(positions.scored()).listRanges(groups);
    }

    private static String nodeKey(int node) {
        return node == 0 ? "all" : "m" + node;
    }

    private void addDimensions() {
        for (Dimension dimension : Dimension.values()) {
            Attribute attribute = TEXT_DIMENSIONS.get(dimension);
            if (attribute != null) {
                flat.add(new FlatGroups(
                        dimension, position -> ledger.textId(position, attribute), id -> ledger.dictionary(attribute)
                                .getValue(id)));
            } else if (dimension != Dimension.MANAGER) {
                flat.add(new FlatGroups(
                        dimension, positions.titles()::titleOf, title -> titleKeys.key(dimension, title)));
            }
        }
        for (int i = 0; i < ledger.size(); i++) {
            for (FlatGroups groups : flat) {
                groups.groupOf(i);
            }
        }
        flat.removeIf(groups -> !groups.given());
    }

    private PublishedSets suppressed() {
        PublishedSets sets = new PublishedSets(
                cells,
                scores ? scoredCells : cells,
                tree.nodes(),
                settings.minGroup(),
                flat.stream().mapToInt(groups -> groups.keys().size()).toArray(),
                flat.stream()
                        .mapToInt(groups -> groups.dimension() == Dimension.TITLE ? MAX_TITLES : Integer.MAX_VALUE)
                        .toArray());
        Suppression.apply(
                sets,
                scores ? List.of(cells, scoredCells) : List.of(cells),
                settings.minGroup(),
                flat.stream().mapToDouble(groups -> worth(groups.dimension())).toArray());
        return sets;
    }

    /** How much a reader misses a group, a person in it; see {@link Suppression}. */
    private static double worth(Dimension dimension) {
        return switch (dimension) {
            case TITLE -> 0.05;
            case OCCUPATION -> 0.5;
            case DEPARTMENT -> 4;
            default -> 1;
        };
    }

    /** Sums by group number of a dimension; those of the rest are the last. */
    private List<FigureSums> collect(int dimension) {
        FlatGroups groups = flat.get(dimension);
        List<FigureSums> sums = new ArrayList<>();
        for (int i = 0; i <= groups.keys().size(); i++) {
            sums.add(new FigureSums());
        }
        if (!published.isPublished(dimension)) {
            return sums;
        }
        for (int i = 0; i < ledger.size(); i++) {
            int group = groups.groupOf(i);
            addTo(
                    sums.get(
                            published.isAlone(dimension, group)
                                    ? group
                                    : groups.keys().size()),
                    i);
        }
        return sums;
    }

    private void addTo(FigureSums sums, int position) {
        int title = positions.titles().titleOf(position);
        sums.add(ledger, position, title, positions.scored().get(title));
    }

    private Group group(int dimension, int group, Figures figures) {
        boolean rest = group == PublishedSets.REST;
        String key = rest ? REST_KEY : flat.get(dimension).keys().get(group);
        String label =
                rest ? settings.labels().merged() : label(flat.get(dimension).dimension(), key);
        return new Group(key, label, "", 0, figures, rest);
    }

    private String label(Dimension dimension, String key) {
        if (key.isEmpty()) {
            return TEXT_DIMENSIONS.containsKey(dimension)
                    ? settings.labels().notGiven()
                    : settings.labels().unmatched();
        }
        return TEXT_DIMENSIONS.containsKey(dimension) ? key : titleKeys.label(dimension, key);
    }

    private static boolean isLast(Group group) {
        return group.merged() || group.key().isEmpty();
    }
}
