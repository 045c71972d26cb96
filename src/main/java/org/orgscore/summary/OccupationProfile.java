package org.orgscore.summary;

import java.util.List;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.score.Band;
import org.orgscore.score.OccupationScore;

/**
 * Everything that a profile page shows of one occupation.
 *
 * @param percentile where its score stands over US employment, 0 to 100
 * @param titles other titles that name it
 * @param moves transitions with the occupations they lead to
 * @param related neighbours
 * @param attributions what its sources ask to be said
 */
public record OccupationProfile(
        Occupation occupation,
        OccupationScore score,
        Band band,
        int percentile,
        List<String> titles,
        Profile profile,
        List<Move> moves,
        List<Neighbor> related,
        List<String> attributions) {
    public OccupationProfile {
        titles = List.copyOf(titles);
        moves = List.copyOf(moves);
        related = List.copyOf(related);
        attributions = List.copyOf(attributions);
    }

    /** A transition and the score of where it leads. */
    public record Move(Occupation target, int score, Profile.Transition transition) {}

    /** A related occupation, its score and what it shares. */
    public record Neighbor(Occupation occupation, int score, String why) {}
}
