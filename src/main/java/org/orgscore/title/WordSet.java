package org.orgscore.title;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The distinct words of a title or an alias as the numbers that an index gives them, with the rarity and the family of
 * each. Numbers rather than strings, since every title is compared with dozens of aliases.
 */
final class WordSet {
    private static final double SAME_FAMILY = 0.7;
    private static final WordSet NONE = new WordSet(new int[0], new int[0], new double[0]);

    private final int[] words;
    private final int[] families;
    private final double[] rarities;

    private WordSet(int[] words, int[] families, double[] rarities) {
        this.words = words;
        this.families = families;
        this.rarities = rarities;
    }

    static WordSet of(Collection<String> stems, AliasIndex index) {
        if (stems.isEmpty()) {
            return NONE;
        }
        Set<String> distinct = new LinkedHashSet<>(stems);
        int[] words = new int[distinct.size()];
        int[] families = new int[words.length];
        double[] rarities = new double[words.length];
        int next = 0;
        for (String stem : distinct) {
            IndexedWord word = index.word(stem);
            words[next] = word.number();
            families[next] = word.family();
            rarities[next++] = word.rarity();
        }
        return new WordSet(words, families, rarities);
    }

    int size() {
        return words.length;
    }

    double rarity(int i) {
        return rarities[i];
    }

    /** Of all words together. */
    double rarity() {
        return Arrays.stream(rarities).sum();
    }

    /** Of the rarest word; 0 where there is none. */
    double mostRarity() {
        return Arrays.stream(rarities).max().orElse(0);
    }

    /** 1 where this set has the other's word, a part of it where it has one of its family, else 0. */
    double kinship(WordSet other, int i) {
        if (other.words[i] != IndexedWord.UNKNOWN && has(words, other.words[i])) {
            return 1;
        }
        return other.families[i] != IndexedWord.UNKNOWN && has(families, other.families[i]) ? SAME_FAMILY : 0;
    }

    /** What share of the other's words this set has, weighed by their rarity, 0 to 1; 0 where the other is empty. */
    double covers(WordSet other) {
        double shared = 0;
        double all = 0;
        for (int i = 0; i < other.size(); i++) {
            all += other.rarities[i];
            shared += other.rarities[i] * kinship(other, i);
        }
        return all == 0 ? 0 : shared / all;
    }

    private static boolean has(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }
}
