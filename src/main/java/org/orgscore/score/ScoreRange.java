package org.orgscore.score;

/**
 * How sure a headcount's score is, given how sure the matches are.
 *
 * @param low 5th percentile over the draws
 * @param high 95th percentile over the draws
 */
public record ScoreRange(double low, double high) {}
