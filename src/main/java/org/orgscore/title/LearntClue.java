package org.orgscore.title;

/**
 * What a clue says for and against the answers that it says anything of.
 *
 * @param clue as {@link Clues} writes it
 * @param answers by number, in order: occupations, and the one after the last for "no occupation can be told"
 * @param weights one an answer, in log odds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and there are millions of weights
record LearntClue(String clue, int[] answers, float[] weights) {}
