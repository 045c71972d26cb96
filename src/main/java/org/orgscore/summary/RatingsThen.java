package org.orgscore.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.ScoredTitle;

/** How an earlier run matched and rated: today's titles as they would have been then. */
final class RatingsThen {
    /** Ratings are written down to six decimals. */
    private static final double SAME = 1e-5;

    private final Map<String, EarlierRun.Title> titles = new HashMap<>();
    private final Map<String, Rating> ratings = new HashMap<>();

    RatingsThen(EarlierRun earlier) {
        for (EarlierRun.Title title : earlier.titles()) {
            titles.put(key(title.title(), title.department()), title);
            title.score().ifPresent(score -> ratings.putIfAbsent(title.code(), new Rating(score, title.capacityY2())));
        }
    }

    /** Score, and share of an FTE that AI could carry within two years. */
    record Rating(double score, double capacity) {}

    /** What a title was matched to then; empty for one that is new. */
    Optional<String> codeThen(ScoredTitle title) {
        return Optional.ofNullable(titles.get(
                        key(title.match().query().title(), title.match().query().department())))
                .map(EarlierRun.Title::code);
    }

    Optional<Rating> today(ScoredTitle title) {
        return title.score()
                .map(score -> new Rating(score.score(), score.capacity().y2()));
    }

    /** Today's match, rated as then; a code that nobody had then keeps today's rating. */
    Optional<Rating> withRatingOfThen(ScoredTitle title) {
        return title.score().map(OccupationScore::code).flatMap(code -> Optional.ofNullable(ratings.get(code))
                .or(() -> today(title)));
    }

    /** The match of then; a title that is new keeps today's. */
    Optional<Rating> withMatchOfThen(ScoredTitle title) {
        Optional<String> then = codeThen(title);
        return then.isEmpty() ? withRatingOfThen(title) : Optional.ofNullable(ratings.get(then.get()));
    }

    /** Whether a title is matched to another occupation than then. */
    boolean isMatchedAnew(ScoredTitle title) {
        String today = title.match().findCode().orElse("");
        return codeThen(title).filter(then -> !then.equals(today)).isPresent();
    }

    /** Whether a title's occupation is rated in another way than then. */
    boolean isRatedAnew(ScoredTitle title) {
        Optional<Rating> today = today(title);
        return today.isPresent()
                && withRatingOfThen(title)
                        .filter(then -> Math.abs(then.score() - today.get().score()) > SAME
                                || Math.abs(then.capacity() - today.get().capacity()) > SAME)
                        .isPresent();
    }

    private static String key(String title, String department) {
        return title + "\t" + department;
    }
}
