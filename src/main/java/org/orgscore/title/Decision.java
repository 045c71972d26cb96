package org.orgscore.title;

/** What becomes of a match. */
public enum Decision {
    /** The confidence is over the threshold. */
    ACCEPTED,
    /** A person should look; the best candidate is scored meanwhile. */
    REVIEW,
    /** The program abstained; the title is left out of scores. */
    UNMATCHED,
    /** A person decided. */
    OVERRIDE;

    /** Whether the match counts as matched with confidence: it was accepted, or a person decided. */
    public boolean isSure() {
        return this == ACCEPTED || this == OVERRIDE;
    }
}
