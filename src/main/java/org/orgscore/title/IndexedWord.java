package org.orgscore.title;

/**
 * A word as an index knows it.
 *
 * @param number of the word; {@link #UNKNOWN} where no alias has it
 * @param family number of the family of a longer word; {@link #UNKNOWN} where it has none or no alias has it
 * @param rarity how much the word tells: the logarithm of the share of aliases that lack it
 */
record IndexedWord(int number, int family, double rarity) {
    /** It is the same as no other word. */
    static final int UNKNOWN = -1;
}
