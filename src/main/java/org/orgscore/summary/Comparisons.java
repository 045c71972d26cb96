package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
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

    /** @param groups what this run publishes */
    Comparison compare(Figures totals, List<Breakdown> groups) {
        PublishedGroup before = earlier.groups()
                .getOrDefault(EarlierPublication.TOTAL, new PublishedGroup(0, 0, OptionalDouble.empty(), 0));
        Change total = change(Optional.empty(), "", before, totals, department -> true);
        List<Change> changes = new ArrayList<>();
        for (Breakdown breakdown : groups) {
            if (breakdown.dimension() == Dimension.DEPARTMENT || breakdown.dimension() == Dimension.LOCATION) {
                breakdown.groups().stream().filter(group -> !group.merged()).forEach(group -> findBefore(
                                breakdown.dimension(), group)
                        .ifPresent(found -> changes.add(change(
                                Optional.of(breakdown.dimension()),
                                group.label(),
                                found,
                                group.figures(),
                                department -> department.equals(group.key())))));
            }
        }
        changes.sort(Comparator.comparing((Change change) -> change.dimension().orElseThrow())
                .thenComparingDouble(change -> -Math.abs(change.capacityAfter() - change.capacityBefore()))
                .thenComparing(Change::label));
        return new Comparison(earlier.name(), total, changes);
    }

    private Optional<PublishedGroup> findBefore(Dimension dimension, Group group) {
        return Optional.ofNullable(earlier.groups().get(EarlierPublication.name(dimension.key(), group.key())));
    }

    private Change change(
            Optional<Dimension> dimension,
            String label,
            PublishedGroup before,
            Figures after,
            Predicate<String> departments) {
        boolean split = !earlier.titles().isEmpty() && !dimension.equals(Optional.of(Dimension.LOCATION));
        Sums then = new Sums();
        Sums mixed = new Sums();
        Sums matched = new Sums();
        Sums today = new Sums();
        if (split) {
            earlier.titles().stream()
                    .filter(title -> departments.test(title.department()))
                    .forEach(title -> then.add(title.fte(), ratingThen(title.code())));
            now.stream()
                    .filter(line ->
                            departments.test(line.scored().match().query().department()))
                    .forEach(line -> {
                        mixed.add(line.fteFilled(), withMatchOfThen(line.scored()));
                        matched.add(line.fteFilled(), withRatingOfThen(line.scored()));
                        today.add(line.fteFilled(), ratingNow(line.scored()));
                    });
        }
        return new Change(
                dimension,
                label,
                before.headcount(),
                after.headcount(),
                before.score(),
                after.score(),
                before.capacityY2(),
                after.capacityFte().y2(),
                split
                        ? Optional.of(new Causes(
                                mixed.mean() - then.mean(),
                                matched.mean() - mixed.mean(),
                                today.mean() - matched.mean()))
                        : Optional.empty(),
                split
                        ? Optional.of(new Causes(
                                mixed.capacity - then.capacity,
                                matched.capacity - mixed.capacity,
                                today.capacity - matched.capacity))
                        : Optional.empty());
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
        EarlierRun.Title then = titlesThen.get(
                key(title.match().query().title(), title.match().query().department()));
        return then == null ? withRatingOfThen(title) : ratingThen(then.code());
    }

    private static String key(String title, String department) {
        return title + "\t" + department;
    }
}
