package org.orgscore.occupation;

/** When a task's status holds at an ordinary employer that wants it; in order of time. */
public enum Horizon {
    /** In production at ordinary employers. */
    NOW,
    /** Within one to two years. */
    Y1_2,
    /** Within three to five years. */
    Y3_5,
    /** Later than five years, or not foreseeable. */
    Y5_PLUS
}
