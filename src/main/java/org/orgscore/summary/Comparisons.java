package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.orgscore.score.ScoredTitle;
import org.orgscore.summary.CauseRules.Changed;
import org.orgscore.summary.Comparison.Causes;
import org.orgscore.summary.Comparison.Change;
import org.orgscore.summary.EarlierRun.PublishedGroup;
import org.orgscore.summary.RatingsThen.Rating;

/**
 * Splits what changed between two runs. Two steps lie between then and now: today's people with the matches and ratings
 * of then (what is left is the mix), and today's people with today's matches but the ratings of then.
 */
final class Comparisons {
    /** Dimensions whose groups keep their keys from run to run, in the order they are shown. */
    private static final List<Dimension> COMPARED = List.of(
            Dimension.DEPARTMENT,
            Dimension.LOCATION,
            Dimension.COUNTRY,
            Dimension.MAJOR_GROUP,
            Dimension.OCCUPATION,
            Dimension.MANAGER);

    private final EarlierRun earlier;
    private final RatingsThen then;
    private final List<PostsNow> now;
    private final double minGroup;

    /** @param minGroup fewer persons are a few, whom no cause may tell of */
    Comparisons(EarlierRun earlier, PositionScores now, double minGroup) {
        this.earlier = earlier;
        this.then = new RatingsThen(earlier);
        this.now = PostsNow.list(now);
        this.minGroup = minGroup;
    }

    /** Sums over titles: the mean score and the capacity follow from them. */
    private static final class Sums {
        private double fte;
        private double score;
        private double capacity;

        void add(double titleFte, Optional<Rating> rating) {
            if (rating.isPresent()) {
                fte += titleFte;
                score += titleFte * rating.get().score();
                capacity += titleFte * rating.get().capacity();
            }
        }

        double mean() {
            return fte == 0 ? 0 : score / fte;
        }
    }

    /** A group of today that the earlier run shows too. */
    private record Both(CauseGroup group, String label, PublishedGroup before, Figures after) {}

    /**
     * The whole chart, and every group that both runs show.
     *
     * @param groups flat dimensions that this run publishes
     * @param tree the nodes that it publishes
     */
    Comparison compare(Figures totals, List<Breakdown> groups, List<Group> tree) {
        PublishedGroup before = earlier.groups()
                .getOrDefault(EarlierPublication.TOTAL, new PublishedGroup(0, 0, OptionalDouble.empty(), 0));
        List<Both> flat = listFlat(groups);
        List<CauseGroup> compared = new ArrayList<>(List.of(CauseGroup.TOTAL));
        flat.forEach(both -> compared.add(both.group()));
        Set<CauseGroup> shown = listShown(compared);
        Change total = change(Optional.empty(), "", before, totals, stepsOf(CauseGroup.TOTAL, shown));
        List<Change> changes = new ArrayList<>();
        flat.forEach(both -> changes.add(change(
                Optional.of(both.group().dimension()),
                both.label(),
                both.before(),
                both.after(),
                stepsOf(both.group(), shown))));
        addNodes(tree, changes);
        changes.sort(Comparator.comparing(
                        (Change change) -> COMPARED.indexOf(change.dimension().orElseThrow()))
                .thenComparingDouble(change -> -Math.abs(change.capacityAfter() - change.capacityBefore()))
                .thenComparing(Change::label));
        return new Comparison(earlier.name(), !earlier.titles().isEmpty(), total, changes);
    }

    private List<Both> listFlat(List<Breakdown> groups) {
        List<Both> flat = new ArrayList<>();
        for (Dimension dimension : CauseGroup.DIMENSIONS) {
            groups.stream()
                    .filter(breakdown -> breakdown.dimension() == dimension)
                    .flatMap(breakdown -> breakdown.groups().stream())
                    .filter(group -> !group.merged())
                    .forEach(group -> findBefore(dimension, group.key())
                            .ifPresent(before -> flat.add(new Both(
                                    new CauseGroup(dimension, group.key()), group.label(), before, group.figures()))));
        }
        return flat;
    }

    private void addNodes(List<Group> tree, List<Change> changes) {
        Map<String, Group> nodes = new HashMap<>();
        tree.forEach(node -> nodes.put(node.key(), node));
        TreePaths.listKeys(tree.stream()
                        .map(node -> new TreePaths.Line(node.key(), node.label(), node.parentKey()))
                        .toList())
                .forEach((path, key) -> Optional.ofNullable(nodes.get(key))
                        .filter(node -> node.level() > 0)
                        .ifPresent(node -> findBefore(Dimension.MANAGER, path)
                                .ifPresent(found -> changes.add(change(
                                        Optional.of(Dimension.MANAGER),
                                        node.label(),
                                        found,
                                        node.figures(),
                                        Optional.empty())))));
    }

    private Optional<PublishedGroup> findBefore(Dimension dimension, String key) {
        return Optional.ofNullable(earlier.groups().get(EarlierPublication.name(dimension.key(), key)));
    }

    /** Groups whose causes tell of no few people; none where the earlier run's titles are not at hand. */
    private Set<CauseGroup> listShown(List<CauseGroup> compared) {
        if (earlier.titles().isEmpty()) {
            return Set.of();
        }
        Set<CauseGroup> shown = new HashSet<>(rules(then::isMatchedAnew).listShown(compared));
        shown.retainAll(rules(then::isRatedAnew).listShown(compared));
        return shown;
    }

    private CauseRules rules(Predicate<ScoredTitle> changed) {
        return new CauseRules(
                now.stream()
                        .filter(posts -> changed.test(posts.scored()))
                        .map(posts -> new Changed(posts.today(), postThen(posts), posts.headcount()))
                        .toList(),
                minGroup);
    }

    private PostsNow.Post postThen(PostsNow posts) {
        return then.codeThen(posts.scored()).map(posts::matchedTo).orElseGet(posts::today);
    }

    private static Change change(
            Optional<Dimension> dimension, String label, PublishedGroup before, Figures after, Optional<Steps> steps) {
        return new Change(
                dimension,
                label,
                before.headcount(),
                after.headcount(),
                before.score(),
                after.score(),
                before.capacityY2(),
                after.capacityFte().y2(),
                steps.map(s -> causes(before.score().orElse(0), after.score().orElse(0), s, Sums::mean)),
                steps.map(s -> causes(before.capacityY2(), after.capacityFte().y2(), s, sums -> sums.capacity)));
    }

    /** Today's people with the matches of then, and with today's, both rated as then; and as they are today. */
    private record Steps(Sums mixed, Sums matched, Sums today) {}

    /** The mix is what the figures that are shown leave for it, so that the causes add up to the change shown. */
    private static Causes causes(double before, double after, Steps steps, ToDoubleFunction<Sums> figure) {
        double matched = figure.applyAsDouble(steps.matched());
        double matches = matched - figure.applyAsDouble(steps.mixed());
        double reference = figure.applyAsDouble(steps.today()) - matched;
        return new Causes(after - before - matches - reference, matches, reference);
    }

    private Optional<Steps> stepsOf(CauseGroup group, Set<CauseGroup> shown) {
        if (!shown.contains(group)) {
            return Optional.empty();
        }
        Steps steps = new Steps(new Sums(), new Sums(), new Sums());
        for (PostsNow posts : now) {
            if (group.holds(postThen(posts))) {
                steps.mixed().add(posts.fte(), then.withMatchOfThen(posts.scored()));
            }
            if (group.holds(posts.today())) {
                steps.matched().add(posts.fte(), then.withRatingOfThen(posts.scored()));
                steps.today().add(posts.fte(), then.today(posts.scored()));
            }
        }
        return Optional.of(steps);
    }
}
