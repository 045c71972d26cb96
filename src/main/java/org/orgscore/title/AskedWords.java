package org.orgscore.title;

import java.util.Collection;
import java.util.List;

/** The words of a title as aliases are compared with them, by the numbers that the index gives them. */
final class AskedWords {
    private final WordSet words;
    private final int[] heads;
    private final WordSet context;
    private final double rarity;

    private AskedWords(WordSet words, int[] heads, WordSet context) {
        this.words = words;
        this.heads = heads;
        this.context = context;
        this.rarity = words.rarity();
    }

    /**
     * @param heads last words of the title and of its parts
     * @param context the department's words
     */
    static AskedWords of(List<String> stems, Collection<String> heads, WordSet context, AliasIndex index) {
        return new AskedWords(
                WordSet.of(stems, index),
                heads.stream().mapToInt(head -> index.word(head).number()).toArray(),
                context);
    }

    WordSet words() {
        return words;
    }

    WordSet context() {
        return context;
    }

    /** Of all words together. */
    double rarity() {
        return rarity;
    }

    /** Whether the title or a part of it ends in this word. */
    boolean hasHead(int word) {
        for (int head : heads) {
            if (head == word) {
                return true;
            }
        }
        return false;
    }
}
