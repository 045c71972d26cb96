package org.orgscore.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a department says about the occupations in it. */
final class DepartmentContext {
    private static final int LIMIT = 150;
    private static final int MINOR_GROUP = 4;
    private static final double SPOKEN_FOR = 0.5;

    private final List<Lexicon.Affinity> spoken = new ArrayList<>();
    private final Map<String, Double> titleScores;
    private final Map<String, Double> taskScores;
    private final Set<String> minorGroups = new HashSet<>();

    /** @param words the department's words, written out */
    DepartmentContext(Lexicon lexicon, AliasIndex index, List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        for (Lexicon.Affinity affinity : lexicon.affinities()) {
            if (text.contains(" " + affinity.word() + " ")) {
                spoken.add(affinity);
            }
        }
        List<String> stems = index.vocabulary().read(Stem.of(words));
        titleScores = index.scoreOccupations(AliasIndex.OCCUPATION_TITLES, stems, LIMIT);
        taskScores = index.scoreOccupations(AliasIndex.OCCUPATION_TASKS, stems, LIMIT);
        titleScores.forEach((code, score) -> {
            if (score >= SPOKEN_FOR) {
                minorGroups.add(code.substring(0, MINOR_GROUP));
            }
        });
        spoken.forEach(affinity -> minorGroups.add(affinity.prefix()));
    }

    /** How strongly the list of department words speaks for an occupation; 0 where it does not. */
    double affinity(String code) {
        double best = 0;
        for (Lexicon.Affinity affinity : spoken) {
            if (code.startsWith(affinity.prefix())) {
                best = Math.max(best, affinity.weight());
            }
        }
        return best;
    }

    /** How much the department's words are about the occupation's titles, 0 to 1. */
    double titleScore(String code) {
        return titleScores.getOrDefault(code, 0.0);
    }

    /** How much the department's words are about the occupation's tasks, 0 to 1. */
    double taskScore(String code) {
        return taskScores.getOrDefault(code, 0.0);
    }

    /** Whether the department speaks clearly for other occupations and not for this one's minor group. */
    boolean speaksElsewhere(String code) {
        return !minorGroups.isEmpty() && minorGroups.stream().noneMatch(code::startsWith);
    }

    /** Whether the department clearly speaks for this occupation. */
    boolean supports(String code) {
        return affinity(code) > 0 || titleScore(code) >= SPOKEN_FOR;
    }

    boolean speaks() {
        return !spoken.isEmpty() || !titleScores.isEmpty();
    }
}
