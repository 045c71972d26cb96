package org.orgscore.occupation;

/** Which task ratings of a pack that has two sets are used. */
public enum TaskRatings {
    /** Its own: imported ones where the pack was imported. */
    OWN,
    /** Those of the built-in pack, kept beside the imported ones as a second opinion. */
    BUILT_IN
}
