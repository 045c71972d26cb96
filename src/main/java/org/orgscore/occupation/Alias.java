package org.orgscore.occupation;

/**
 * A job title known to name an occupation.
 *
 * @param code the occupation's O*NET-SOC code
 * @param title as written in the source
 * @param department only for company and written titles: the department in which it holds; empty for any
 * @param origin where it is from, which says how far to trust it
 */
public record Alias(String code, String title, String department, Origin origin) {

    /** Where an alias is from, most trusted first. */
    public enum Origin {
        /** A company's own list: wins over everything else. */
        COMPANY,
        /** The occupation's official title. */
        OFFICIAL,
        /** The built-in pack's titles. */
        PACK,
        /** Titles as HR systems write them, coded by hand: part of the program, not of a reference. */
        WRITTEN,
        /** O*NET's sample of reported titles. */
        REPORTED,
        /** O*NET's alternate titles. */
        ALTERNATE
    }
}
