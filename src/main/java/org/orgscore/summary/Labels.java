package org.orgscore.summary;

/**
 * The words that the model itself puts in the place of a name; translated with the reports.
 *
 * @param notGiven for rows that leave a column empty
 * @param unmatched for titles without an occupation
 * @param merged for small groups put together
 * @param wholeOrganisation the root of the organisation tree
 */
public record Labels(String notGiven, String unmatched, String merged, String wholeOrganisation) {
    public static final Labels ENGLISH =
            new Labels("Not given", "Unmatched titles", "Other (small groups)", "Whole organization");
}
