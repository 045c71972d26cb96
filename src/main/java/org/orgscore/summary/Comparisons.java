package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.ScoredTitle;
import org.orgscore.summary.Comparison.Causes;
import org.orgscore.summary.Comparison.Change;
import org.orgscore.summary.EarlierRun.PublishedGroup;

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
    private final List<TitleLine> now;
    private final Map<String, EarlierRun.Title> titlesThen = new HashMap<>();
    private final Map<String, Rating> ratingsThen = new HashMap<>();

    Comparisons(EarlierRun earlier, List<TitleLine> now) {
        this.earlier = earlier;
        this.now = now;
        for (EarlierRun.Title title : earlier.titles()) {
            titlesThen.put(key(title.title(), title.department()), title);
            title.score()
                    .ifPresent(score -> ratingsThen.putIfAbsent(title.code(), new Rating(score, title.capacityY2())));
        }
    }

    private record Rating(double score, double capacity) {}

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

    /**
     * The whole chart, and every group that both runs show.
     *
     * @param groups flat dimensions that this run publishes
     * @param tree the nodes that it publishes
     */
    Comparison compare(Figures totals, List<Breakdown> groups, List<Group> tree) {
        PublishedGroup before = earlier.groups()
                .getOrDefault(EarlierPublication.TOTAL, new PublishedGroup(0, 0, OptionalDouble.empty(), 0));
        Change total = change(Optional.empty(), "", before, totals, Optional.of(post -> true));
        List<Change> changes = new ArrayList<>();
        for (Breakdown breakdown : groups) {
            if (COMPARED.contains(breakdown.dimension())) {
                breakdown.groups().stream().filter(group -> !group.merged()).forEach(group -> findBefore(
                                breakdown.dimension(), group.key())
                        .ifPresent(found -> changes.add(change(
                                Optional.of(breakdown.dimension()),
                                group.label(),
                                found,
                                group.figures(),
                                members(breakdown.dimension(), group.key())))));
            }
        }
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
        changes.sort(Comparator.comparing(
                        (Change change) -> COMPARED.indexOf(change.dimension().orElseThrow()))
                .thenComparingDouble(change -> -Math.abs(change.capacityAfter() - change.capacityBefore()))
                .thenComparing(Change::label));
        return new Comparison(earlier.name(), total, changes);
    }

    private Optional<PublishedGroup> findBefore(Dimension dimension, String key) {
        return Optional.ofNullable(earlier.groups().get(EarlierPublication.name(dimension.key(), key)));
    }

    /** A title's posts at one of the steps: where they are and what they are matched to. */
    private record Post(String department, String code) {}

    /** Which posts a group holds; empty where the earlier run's titles do not tell. */
    private static Optional<Predicate<Post>> members(Dimension dimension, String key) {
        return switch (dimension) {
            case DEPARTMENT -> Optional.of(post -> post.department().equals(key));
            case OCCUPATION -> Optional.of(post -> post.code().equals(key));
            case MAJOR_GROUP ->
                Optional.of(post -> !key.isEmpty() && post.code().startsWith(key));
            default -> Optional.empty();
        };
    }

    private Change change(
            Optional<Dimension> dimension,
            String label,
            PublishedGroup before,
            Figures after,
            Optional<Predicate<Post>> members) {
        Optional<Steps> steps = earlier.titles().isEmpty() ? Optional.empty() : members.map(this::steps);
        return new Change(
                dimension,
                label,
                before.headcount(),
                after.headcount(),
                before.score(),
                after.score(),
                before.capacityY2(),
                after.capacityFte().y2(),
                steps.map(s -> causes(s, Sums::mean)),
                steps.map(s -> causes(s, sums -> sums.capacity)));
    }

    private record Steps(Sums then, Sums mixed, Sums matched, Sums today) {}

    private static Causes causes(Steps steps, ToDoubleFunction<Sums> figure) {
        double then = figure.applyAsDouble(steps.then());
        double mixed = figure.applyAsDouble(steps.mixed());
        double matched = figure.applyAsDouble(steps.matched());
        return new Causes(mixed - then, matched - mixed, figure.applyAsDouble(steps.today()) - matched);
    }

    private Steps steps(Predicate<Post> members) {
        Steps steps = new Steps(new Sums(), new Sums(), new Sums(), new Sums());
        for (EarlierRun.Title title : earlier.titles()) {
            if (members.test(new Post(title.department(), title.code()))) {
                steps.then().add(title.fte(), ratingThen(title.code()));
            }
        }
        for (TitleLine line : now) {
            ScoredTitle title = line.scored();
            String department = title.match().query().department();
            String code = title.score().map(OccupationScore::code).orElse("");
            if (members.test(new Post(department, codeOfThen(title).orElse(code)))) {
                steps.mixed().add(line.fteFilled(), withMatchOfThen(title));
            }
            if (members.test(new Post(department, code))) {
                steps.matched().add(line.fteFilled(), withRatingOfThen(title));
                steps.today().add(line.fteFilled(), ratingNow(title));
            }
        }
        return steps;
    }

    /** What a title was matched to then; empty for one that is new. */
    private Optional<String> codeOfThen(ScoredTitle title) {
        return Optional.ofNullable(titlesThen.get(
                        key(title.match().query().title(), title.match().query().department())))
                .map(EarlierRun.Title::code);
    }

    private Optional<Rating> ratingThen(String code) {
        return Optional.ofNullable(ratingsThen.get(code));
    }

    private static Optional<Rating> ratingNow(ScoredTitle title) {
        return title.score()
                .map(score -> new Rating(score.score(), score.capacity().y2()));
    }

    /** Today's match, rated as then; a code that nobody had then keeps today's rating. */
    private Optional<Rating> withRatingOfThen(ScoredTitle title) {
        return title.score().map(OccupationScore::code).flatMap(code -> ratingThen(code)
                .or(() -> ratingNow(title)));
    }

    /** The match of then; a title that is new keeps today's. */
    private Optional<Rating> withMatchOfThen(ScoredTitle title) {
        Optional<String> then = codeOfThen(title);
        return then.isEmpty() ? withRatingOfThen(title) : ratingThen(then.get());
    }

    private static String key(String title, String department) {
        return title + "\t" + department;
    }
}
