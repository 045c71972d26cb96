package org.orgscore.title;

/**
 * One occupation that a title may name.
 *
 * @param code O*NET-SOC code
 * @param alias the alias that spoke for it, as written in the reference
 * @param probability calibrated, 0 to 1; over the candidates of a match they add up to at most 1
 */
public record Candidate(String code, String alias, double probability) {}
