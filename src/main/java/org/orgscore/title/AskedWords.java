package org.orgscore.title;

import java.util.List;
import java.util.Set;

/**
 * The words of a title as aliases are compared with them.
 *
 * @param heads last words of the title and of its parts
 * @param context the department's words
 * @param rarity of all words together
 */
record AskedWords(WordSet words, Set<String> heads, WordSet context, double rarity) {
    static AskedWords of(List<String> stems, Set<String> heads, List<String> context, AliasIndex index) {
        WordSet words = WordSet.of(stems, index);
        return new AskedWords(words, heads, WordSet.of(context, index), words.rarity());
    }
}
