package org.orgscore.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Reference;
import org.orgscore.score.EmploymentDistribution;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;

/** Puts the profiles of occupations together from a reference. */
public final class OccupationProfiles {
    private static final int MAX_TITLES = 18;

    private final Reference reference;
    private final Rubric rubric;
    private final OccupationScorer scorer;
    private final EmploymentDistribution distribution;

    public OccupationProfiles(
            Reference reference, Rubric rubric, OccupationScorer scorer, EmploymentDistribution distribution) {
        this.reference = reference;
        this.rubric = rubric;
        this.scorer = scorer;
        this.distribution = distribution;
    }

    /** The profiles of these codes, in their order; a code that nothing can be said of is left out. */
    public List<OccupationProfile> list(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> titles = titles(new HashSet<>(codes));
        List<OccupationProfile> profiles = new ArrayList<>();
        for (String code : codes) {
            Optional<OccupationScore> score = scorer.findScore(code);
            if (score.isPresent()) {
                profiles.add(profile(reference.getOccupation(code), score.get(), titles.getOrDefault(code, List.of())));
            }
        }
        return profiles;
    }

    private OccupationProfile profile(Occupation occupation, OccupationScore score, List<String> titles) {
        Profile profile = reference.getProfile(occupation.code());
        List<OccupationProfile.Move> moves = new ArrayList<>();
        for (Profile.Transition transition : profile.transitions()) {
            reference.findOccupation(transition.targetCode()).ifPresent(target -> scorer.findScore(target.code())
                    .ifPresent(s -> moves.add(new OccupationProfile.Move(target, s.score(), transition))));
        }
        List<OccupationProfile.Neighbor> related = new ArrayList<>();
        for (Profile.Related one : profile.related()) {
            reference.findOccupation(one.code()).ifPresent(other -> scorer.findScore(other.code())
                    .ifPresent(s -> related.add(new OccupationProfile.Neighbor(other, s.score(), one.why()))));
        }
        return new OccupationProfile(
                occupation,
                score,
                rubric.getBand(score.score()),
                distribution.percentile(score.score()),
                titles,
                profile,
                moves,
                related,
                reference.identity().attributions());
    }

    private Map<String, List<String>> titles(Set<String> codes) {
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        for (Alias alias : reference.listAliases(codes)) {
            if (alias.origin() != Alias.Origin.OFFICIAL) {
                List<String> known = byCode.computeIfAbsent(alias.code(), code -> new ArrayList<>());
                if (known.size() < MAX_TITLES && !known.contains(alias.title())) {
                    known.add(alias.title());
                }
            }
        }
        return byCode;
    }
}
