package org.orgscore.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a department says about the occupations in it. */
final class DepartmentContext {
    private static final int LIMIT = 150;
    private static final int MINOR_GROUP = 4;
    private static final double SPOKEN_FOR = 0.5;

    private final List<String> stems;
    private final List<Lexicon.Affinity> spoken = new ArrayList<>();
    private final OccupationScores titleScores;
    private final OccupationScores taskScores;
    private final OccupationScores writtenScores;
    private final Set<String> minorGroups = new HashSet<>();

    /** @param words the department's words, written out */
    DepartmentContext(Lexicon lexicon, AliasIndex index, List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        for (Lexicon.Affinity affinity : lexicon.affinities()) {
            if (text.contains(" " + affinity.word() + " ")) {
                spoken.add(affinity);
            }
        }
        stems = List.copyOf(Stem.of(words));
        List<String> read = index.vocabulary().read(stems);
        IndexedOccupations occupations = index.occupations();
        titleScores = occupations.score(AliasIndex.OCCUPATION_TITLES, read, LIMIT);
        taskScores = occupations.score(AliasIndex.OCCUPATION_TASKS, read);
        writtenScores = occupations.score(AliasIndex.OCCUPATION_DEPARTMENTS, stems);
        for (int i = 0; i < titleScores.size() && titleScores.of(titleScores.at(i)) >= SPOKEN_FOR; i++) {
            minorGroups.add(minorGroup(occupations.codes().get(titleScores.at(i))));
        }
    }

    /** The department's words as singulars; none where there is no department or it says nothing. */
    List<String> stems() {
        return stems;
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
    double titleScore(int occupation) {
        return titleScores.of(occupation);
    }

    /** How much the department's words are about the occupation's tasks, 0 to 1. */
    double taskScore(int occupation) {
        return taskScores.of(occupation);
    }

    /** How much the department is one that the occupation's written titles stand in, 0 to 1. */
    double writtenScore(int occupation) {
        return writtenScores.of(occupation);
    }

    /** Whether the department speaks clearly for other occupations and not for this one's minor group. */
    boolean speaksElsewhere(String code) {
        boolean speaks = !minorGroups.isEmpty() || !spoken.isEmpty();
        return speaks
                && !minorGroups.contains(minorGroup(code))
                && spoken.stream().noneMatch(affinity -> code.startsWith(affinity.prefix()));
    }

    /** Whether the department clearly speaks for this occupation. */
    boolean supports(String code, int occupation) {
        return affinity(code) > 0 || titleScore(occupation) >= SPOKEN_FOR;
    }

    boolean speaks() {
        return !spoken.isEmpty() || titleScores.size() > 0;
    }

    private static String minorGroup(String code) {
        return code.substring(0, MINOR_GROUP);
    }
}
