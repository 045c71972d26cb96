package org.orgscore.score;

/**
 * A named range of scores.
 *
 * @param from the lowest score of the band, 0 to 100
 * @param name as reports show it
 */
public record Band(int from, String name) {}
