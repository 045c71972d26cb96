package org.orgscore.title;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a title gives to tell its occupation by: each of its words, words of the same family, neighbours, the last word,
 * the whole of a short title, the department's words by themselves and with the title's last word.
 */
final class Clues {
    /** Of longer titles the whole is hardly ever met again. */
    private static final int MAX_WHOLE = 4;

    private Clues() {}

    /**
     * Each clue once, as a text that is a clue of no other kind.
     *
     * @param title its words as singulars, in order
     * @param department its words as singulars; may be empty
     */
    static Set<String> of(List<String> title, List<String> department) {
        Set<String> clues = new LinkedHashSet<>();
        clues.add("*"); // what holds of any title: how often an occupation is met
        if (title.isEmpty()) {
            return clues;
        }
        String last = title.get(title.size() - 1);
        for (int i = 0; i < title.size(); i++) {
            String word = title.get(i);
            clues.add(word);
            if (i > 0) {
                clues.add(title.get(i - 1) + ' ' + word);
            }
            if (Stem.hasFamily(word)) {
                clues.add("~" + Stem.family(word));
            }
        }
        clues.add("^" + last);
        if (title.size() <= MAX_WHOLE) {
            clues.add("=" + NormalisedTitle.text(title));
        }
        for (String word : department) {
            clues.add("@" + word);
            clues.add("@" + word + " ^" + last);
        }
        return clues;
    }
}
