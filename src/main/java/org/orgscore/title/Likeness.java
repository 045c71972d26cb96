package org.orgscore.title;

/**
 * How alike a title and an alias are, each word weighed by its rarity.
 *
 * @param titleCovered share of the title's words that the alias has, 0 to 1
 * @param aliasCovered share of the alias's words that the title has, 0 to 1
 * @param aliasCoveredInContext the same, the department's words counting as well
 * @param head whether both end in the same word
 * @param headRarity how much that word tells, 0 to about 1; 0 where the heads differ
 */
record Likeness(
        double titleCovered, double aliasCovered, double aliasCoveredInContext, boolean head, double headRarity) {
    static final Likeness NONE = new Likeness(0, 0, 0, false, 0);
    /** About the rarity of a word that stands in one alias. */
    private static final double RAREST = 10;

    private static final double HEAD_BONUS = 0.12;
    private static final double IN_CONTEXT = 0.5;

    /** For choosing the best alias of an occupation: 0 to a little over 1. */
    double rank() {
        return titleCovered * (aliasCovered * (1 - IN_CONTEXT) + aliasCoveredInContext * IN_CONTEXT)
                + (head ? HEAD_BONUS * titleCovered : 0);
    }

    /** @param asked the title's words */
    static Likeness of(AskedWords asked, AliasEntry alias) {
        double shared = 0;
        for (int i = 0; i < asked.words().size(); i++) {
            shared += asked.words().rarity(i) * alias.words().kinship(asked.words(), i);
        }
        double all = 0;
        double aliasShared = 0;
        double aliasInContext = 0;
        for (int i = 0; i < alias.words().size(); i++) {
            double rarity = alias.words().rarity(i);
            double kinship = asked.words().kinship(alias.words(), i);
            all += rarity;
            aliasShared += rarity * kinship;
            aliasInContext += rarity
                    * (kinship == 1 ? 1 : Math.max(kinship, asked.context().kinship(alias.words(), i)));
        }
        if (all == 0 || asked.rarity() == 0) {
            return NONE;
        }
        boolean head = asked.hasHead(alias.headNumber());
        return new Likeness(
                shared / asked.rarity(),
                aliasShared / all,
                aliasInContext / all,
                head,
                head ? alias.headRarity() / RAREST : 0);
    }
}
