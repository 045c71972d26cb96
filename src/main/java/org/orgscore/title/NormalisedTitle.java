package org.orgscore.title;

import java.util.List;

/**
 * A title in the forms in which it is looked up, words in lower case, abbreviations written out.
 *
 * @param full all words
 * @param wide the core and what stood in brackets: all that is known of the work
 * @param core without marks of shift, time, place, grade and numbers
 * @param bare without marks of seniority as well
 * @param aside what stood in brackets, as far as it is no mark
 * @param segments other readings: inverted, the parts beside a dash or slash, what stood in brackets
 * @param removed what was taken off, as written out
 */
record NormalisedTitle(
        List<String> full,
        List<String> wide,
        List<String> core,
        List<String> bare,
        List<String> aside,
        List<List<String>> segments,
        List<String> removed) {
    NormalisedTitle {
        full = List.copyOf(full);
        wide = List.copyOf(wide);
        core = List.copyOf(core);
        bare = List.copyOf(bare);
        aside = List.copyOf(aside);
        segments = List.copyOf(segments);
        removed = List.copyOf(removed);
    }

    static String text(List<String> words) {
        return String.join(" ", words);
    }
}
