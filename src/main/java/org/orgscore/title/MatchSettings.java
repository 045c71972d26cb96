package org.orgscore.title;

/**
 * Thresholds of decisions.
 *
 * @param accept a match with at least this confidence is accepted
 * @param review a match with at least this confidence, but less than accept, is put to a person; below it is unmatched
 */
public record MatchSettings(double accept, double review) {
    public static final double DEFAULT_ACCEPT = 0.80;
    public static final double DEFAULT_REVIEW = 0.25;

    public MatchSettings {
        if (!(0 <= review && review <= accept && accept <= 1)) {
            throw new IllegalArgumentException("0 <= review <= accept <= 1, but " + review + " and " + accept);
        }
    }

    public static MatchSettings defaults() {
        return new MatchSettings(DEFAULT_ACCEPT, DEFAULT_REVIEW);
    }
}
