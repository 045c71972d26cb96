package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.occupation.Reference;
import org.orgscore.score.Rubric;
import org.orgscore.score.ScoreDraws;
import org.orgscore.score.ScoreRange;
import org.orgscore.score.ScoredTitle;
import org.orgscore.score.TitleWeights;
import org.orgscore.summary.SmallGroups.Part;

/** The flat dimensions of a report and its totals, collected in one pass over the ledger. */
final class Breakdowns {
    private static final Map<Dimension, Attribute> TEXT_DIMENSIONS = Map.of(
            Dimension.DEPARTMENT, Attribute.DEPARTMENT,
            Dimension.LOCATION, Attribute.LOCATION,
            Dimension.COUNTRY, Attribute.COUNTRY,
            Dimension.GRADE, Attribute.GRADE);
    private static final Comparator<Group> ORDER = Comparator.comparing(Breakdowns::isLast)
            .thenComparing(group -> group.figures().headcount(), Comparator.reverseOrder())
            .thenComparing(Group::key);

    private final PositionScores positions;
    private final TitleKeys titleKeys;
    private final Labels labels;
    private final boolean onePay;
    private final FigureSums total = new FigureSums();
    private final Map<Dimension, GroupCollector> collectors = new EnumMap<>(Dimension.class);

    Breakdowns(PositionScores positions, Reference reference, Rubric rubric, Labels labels, boolean onePay) {
        this.positions = positions;
        this.titleKeys = new TitleKeys(positions.scored(), reference, rubric);
        this.labels = labels;
        this.onePay = onePay;
        collect();
    }

    /** The totals of the chart, without a range; {@link #ranges} gives that. */
    FigureSums total() {
        return total;
    }

    TitleKeys titleKeys() {
        return titleKeys;
    }

    /** All flat dimensions that the chart gives, with small groups merged. */
    List<Breakdown> list(double minHeadcount) {
        SmallGroups small = new SmallGroups(minHeadcount);
        Map<Dimension, List<Part>> kept = new EnumMap<>(Dimension.class);
        List<TitleWeights> weights = new ArrayList<>();
        collectors.forEach((dimension, collector) -> {
            List<Part> parts = small.merge(parts(dimension, collector), labels.merged());
            kept.put(dimension, parts);
            parts.forEach(part -> weights.add(part.sums().weights()));
        });
        List<Optional<ScoreRange>> ranges = ranges(weights);
        List<Breakdown> breakdowns = new ArrayList<>();
        int next = 0;
        for (Map.Entry<Dimension, List<Part>> entry : kept.entrySet()) {
            List<Group> groups = new ArrayList<>();
            for (Part part : entry.getValue()) {
                groups.add(new Group(
                        part.key(),
                        part.label(),
                        "",
                        0,
                        part.sums().figures(ranges.get(next++), onePay),
                        part.key().equals(SmallGroups.MERGED_KEY)));
            }
            groups.sort(ORDER);
            breakdowns.add(new Breakdown(entry.getKey(), groups, groups.isEmpty()));
        }
        return breakdowns;
    }

    /** Score ranges of any groups of this chart. */
    List<Optional<ScoreRange>> ranges(List<TitleWeights> groups) {
        return new ScoreDraws(positions.scored()).listRanges(groups);
    }

    private void collect() {
        Ledger ledger = positions.ledger();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.MANAGER) {
                collectors.put(dimension, new GroupCollector());
            }
        }
        for (int i = 0; i < ledger.size(); i++) {
            int position = i;
            int title = positions.titles().titleOf(i);
            ScoredTitle scored = positions.scored().get(title);
            total.add(ledger, i, title, scored);
            collectors.forEach((dimension, collector) -> {
                Attribute attribute = TEXT_DIMENSIONS.get(dimension);
                if (attribute == null) {
                    collector.add(title, id -> titleKeys.key(dimension, id), ledger, position, title, scored);
                } else {
                    collector.add(
                            ledger.textId(position, attribute),
                            id -> ledger.dictionary(attribute).getValue(id),
                            ledger,
                            position,
                            title,
                            scored);
                }
            });
        }
        collectors.values().removeIf(collector -> collector.sums().keySet().stream()
                .allMatch(String::isEmpty));
    }

    private List<Part> parts(Dimension dimension, GroupCollector collector) {
        List<Part> parts = new ArrayList<>();
        collector.sums().forEach((key, sums) -> parts.add(new Part(key, label(dimension, key), sums)));
        return parts;
    }

    private String label(Dimension dimension, String key) {
        if (key.isEmpty()) {
            return TEXT_DIMENSIONS.containsKey(dimension) ? labels.notGiven() : labels.unmatched();
        }
        return TEXT_DIMENSIONS.containsKey(dimension) ? key : titleKeys.label(dimension, key);
    }

    private static boolean isLast(Group group) {
        return group.merged() || group.key().isEmpty();
    }
}
