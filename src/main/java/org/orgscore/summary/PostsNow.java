package org.orgscore.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.score.ScoredTitle;

/**
 * Today's posts of one title in one place, as far as a comparison tells them apart.
 *
 * @param headcount persons
 * @param fte of filled posts
 */
record PostsNow(ScoredTitle scored, String location, String country, double headcount, double fte) {
    private record Key(int title, int location, int country) {}

    /** All posts of a chart, in order of first sight. */
    static List<PostsNow> list(PositionScores positions) {
        Ledger ledger = positions.ledger();
        Map<Key, PostsNow> posts = new LinkedHashMap<>();
        for (int i = 0; i < ledger.size(); i++) {
            Key key = new Key(
                    positions.titles().titleOf(i),
                    ledger.textId(i, Attribute.LOCATION),
                    ledger.textId(i, Attribute.COUNTRY));
            PostsNow one = new PostsNow(
                    positions.scoredOf(i),
                    ledger.text(i, Attribute.LOCATION),
                    ledger.text(i, Attribute.COUNTRY),
                    ledger.headcount(i),
                    ledger.vacant(i) ? 0 : ledger.fte(i));
            posts.merge(key, one, PostsNow::plus);
        }
        return List.copyOf(posts.values());
    }

    private PostsNow plus(PostsNow other) {
        return new PostsNow(scored, location, country, headcount + other.headcount, fte + other.fte);
    }

    /** Where they are and what they are matched to today; the code is empty where that is nothing. */
    Post today() {
        return matchedTo(scored.match().findCode().orElse(""));
    }

    /** The same posts as another match would have them. */
    Post matchedTo(String code) {
        return new Post(scored.match().query().department(), location, country, code);
    }

    /** What a group goes by. */
    record Post(String department, String location, String country, String code) {
        /** The key of the group of a dimension that the post belongs to; throws for dimensions that are not split. */
        String key(Dimension dimension) {
            return switch (dimension) {
                case DEPARTMENT -> department;
                case LOCATION -> location;
                case COUNTRY -> country;
                case OCCUPATION -> code;
                case MAJOR_GROUP -> code.isEmpty() ? "" : code.substring(0, 2);
                default -> throw new IllegalArgumentException(dimension + " is not split by cause");
            };
        }
    }
}
