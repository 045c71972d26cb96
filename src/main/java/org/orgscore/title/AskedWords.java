package org.orgscore.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a title as aliases are compared with them.
 *
 * @param words each once
 * @param families of the longer words
 * @param heads last words of the title and of its parts
 * @param context the department's words
 * @param contextFamilies families of the department's longer words
 * @param rarity of all words together
 */
record AskedWords(
        Set<String> words,
        Set<String> families,
        Set<String> heads,
        Set<String> context,
        Set<String> contextFamilies,
        double rarity) {
    static AskedWords of(List<String> stems, Set<String> heads, List<String> context, AliasIndex index) {
        Set<String> words = new HashSet<>(stems);
        return new AskedWords(
                words,
                Stem.longFamilies(words),
                heads,
                new HashSet<>(context),
                Stem.longFamilies(context),
                words.stream().mapToDouble(index::rarity).sum());
    }
}
