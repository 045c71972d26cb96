package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Reference;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.OccupationScorer;

/** For the most exposed occupations, the transitions that lead somewhere less exposed; those inside the house first. */
final class Pathways {
    private static final int MAX_SOURCES = 8;
    private static final int MAX_TARGETS = 3;

    private final Reference reference;
    private final OccupationScorer scorer;
    private final boolean showWages;

    Pathways(Reference reference, OccupationScorer scorer, boolean showWages) {
        this.reference = reference;
        this.scorer = scorer;
        this.showWages = showWages;
    }

    List<Pathway> list(List<OccupationLine> occupations) {
        Set<String> here = new HashSet<>();
        occupations.forEach(line -> here.add(line.occupation().code()));
        List<Pathway> pathways = new ArrayList<>();
        occupations.stream()
                .filter(line -> line.score().score() > 0)
                .sorted(Comparator.comparingDouble((OccupationLine line) ->
                                line.score().score() * line.figures().fte())
                        .reversed()
                        .thenComparing(line -> line.occupation().code()))
                .limit(MAX_SOURCES)
                .forEach(line -> pathways.addAll(listFrom(line, here)));
        return pathways;
    }

    private List<Pathway> listFrom(OccupationLine line, Set<String> here) {
        List<Pathway> found = new ArrayList<>();
        for (Profile.Transition transition :
                reference.getProfile(line.occupation().code()).transitions()) {
            Optional<Occupation> target = reference.findOccupation(transition.targetCode());
            Optional<OccupationScore> score = scorer.findScore(transition.targetCode());
            if (target.isPresent()
                    && score.isPresent()
                    && score.get().score() < line.score().score()) {
                found.add(new Pathway(
                        line,
                        target.get(),
                        score.get().score(),
                        transition,
                        here.contains(transition.targetCode()),
                        wageDifferenceUsd(line.occupation(), target.get())));
            }
        }
        found.sort(Comparator.comparing((Pathway pathway) -> !pathway.employedHere())
                .thenComparing(Pathway::targetScore)
                .thenComparing(pathway -> pathway.target().code()));
        return found.subList(0, Math.min(MAX_TARGETS, found.size()));
    }

    private OptionalDouble wageDifferenceUsd(Occupation from, Occupation to) {
        OptionalDouble fromUsd = from.wage().medianUsd();
        OptionalDouble toUsd = to.wage().medianUsd();
        return showWages && fromUsd.isPresent() && toUsd.isPresent()
                ? OptionalDouble.of(toUsd.getAsDouble() - fromUsd.getAsDouble())
                : OptionalDouble.empty();
    }
}
