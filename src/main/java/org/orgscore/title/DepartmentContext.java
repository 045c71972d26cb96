package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;

/** What a department says about the occupations in it. */
final class DepartmentContext {
    private final List<Lexicon.Affinity> spoken = new ArrayList<>();

    /** @param words the department's words, written out */
    DepartmentContext(Lexicon lexicon, List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        for (Lexicon.Affinity affinity : lexicon.affinities()) {
            if (text.contains(" " + affinity.word() + " ")) {
                spoken.add(affinity);
            }
        }
    }

    /** How strongly the department speaks for an occupation; 0 where it does not. */
    double affinity(String code) {
        double best = 0;
        for (Lexicon.Affinity affinity : spoken) {
            if (code.startsWith(affinity.prefix())) {
                best = Math.max(best, affinity.weight());
            }
        }
        return best;
    }

    boolean speaks() {
        return !spoken.isEmpty();
    }
}
