package org.orgscore.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike a title and an alias are, each word weighed by its rarity.
 *
 * @param titleCovered share of the title's words that the alias has, 0 to 1
 * @param aliasCovered share of the alias's words that the title has, 0 to 1
 * @param aliasCoveredInContext the same, the department's words counting as well
 * @param head whether both end in the same word
 */
record Likeness(double titleCovered, double aliasCovered, double aliasCoveredInContext, boolean head) {
    static final Likeness NONE = new Likeness(0, 0, 0, false);
    private static final double HEAD_BONUS = 0.12;
    private static final double IN_CONTEXT = 0.5;
    private static final double SAME_FAMILY = 0.7;
    private static final int MIN_FAMILY = 6;

    /** For choosing the best alias of an occupation: 0 to a little over 1. */
    double rank() {
        return titleCovered * (aliasCovered * (1 - IN_CONTEXT) + aliasCoveredInContext * IN_CONTEXT)
                + (head ? HEAD_BONUS * titleCovered : 0);
    }

    /**
     * @param heads last words of the title's parts
     * @param context the department's words
     */
    static Likeness of(
            List<String> title, List<String> heads, Set<String> context, AliasEntry alias, AliasIndex index) {
        Set<String> words = new HashSet<>(title);
        Set<String> others = new HashSet<>(alias.stems());
        double all = 0;
        double shared = 0;
        for (String word : words) {
            double rarity = rarity(word, index);
            all += rarity;
            shared += rarity * kinship(word, others);
        }
        double aliasAll = 0;
        double aliasShared = 0;
        double aliasInContext = 0;
        for (String word : others) {
            double rarity = rarity(word, index);
            double kinship = kinship(word, words);
            aliasAll += rarity;
            aliasShared += rarity * kinship;
            aliasInContext += rarity * Math.max(kinship, kinship(word, context));
        }
        if (all == 0 || aliasAll == 0) {
            return NONE;
        }
        return new Likeness(
                shared / all, aliasShared / aliasAll, aliasInContext / aliasAll, heads.contains(alias.head()));
    }

    /** 1 where the word is among the others, a part of it where one of its family is. */
    private static double kinship(String word, Set<String> others) {
        if (others.contains(word)) {
            return 1;
        }
        if (word.length() >= MIN_FAMILY) {
            for (String other : others) {
                if (other.length() >= MIN_FAMILY && Stem.family(other).equals(Stem.family(word))) {
                    return SAME_FAMILY;
                }
            }
        }
        return 0;
    }

    static double rarity(String word, AliasIndex index) {
        return Math.log(1 + (double) index.size() / (1 + index.frequency(word)));
    }
}
