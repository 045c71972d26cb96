package org.orgscore.title;

import java.util.Arrays;

/** The aliases that share words with one title, nearest by BM25, asked for occupation by occupation. For one thread. */
final class NearestAliases {
    private static final int BY_WORDS = 4;
    private static final int IN_CONTEXT = 2;
    private static final float HEAD_BOOST = 1.5f;
    private static final float CONTEXT_BOOST = 0.5f;

    private final AliasWords.Holders[] words;
    private final AliasWords.Holders[] head;
    private final AliasWords.Holders[] context;
    private final ScoreSums asked;
    private final ScoreSums about;

    /**
     * @param words of the title, each once
     * @param head the same for aliases that end in the title's last word
     * @param context of the department, each once; may be empty
     * @param asked empty sums, as is {@code about}
     */
    NearestAliases(
            AliasWords.Holders[] words,
            AliasWords.Holders[] head,
            AliasWords.Holders[] context,
            ScoreSums asked,
            ScoreSums about) {
        this.words = words;
        this.head = head;
        this.context = context;
        this.asked = asked;
        this.about = about;
    }

    /**
     * The documents of an occupation's aliases that are nearest, and of those that share words with the department as well,
     * each once, in order of their numbers.
     */
    int[] list(int occupation) {
        add(words, occupation, 1, asked);
        add(head, occupation, HEAD_BOOST, asked);
        int[] nearest = asked.listBest(BY_WORDS);
        if (nearest.length > 0 && context.length > 0) {
            add(context, occupation, 1, about);
            nearest = joined(nearest, asked.listBestOfBoth(about, CONTEXT_BOOST, IN_CONTEXT));
            about.clear();
        }
        asked.clear();
        Arrays.sort(nearest);
        return nearest;
    }

    private static void add(AliasWords.Holders[] words, int occupation, float weight, ScoreSums sums) {
        for (AliasWords.Holders holders : words) {
            holders.addTo(sums, occupation, weight);
        }
    }

    private static int[] joined(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        int size = some.length;
        for (int other : others) {
            if (Arrays.stream(some).noneMatch(one -> one == other)) {
                all[size++] = other;
            }
        }
        return Arrays.copyOf(all, size);
    }
}
