package org.orgscore.report.review;

import java.util.List;

/**
 * What came back in a review workbook.
 *
 * @param organisation whose titles they are
 * @param written ISO instant at which the file was written by the program
 * @param choices rows with a valid choice, one for each title and department
 * @param refused rows that cannot be taken, with the reason
 */
public record ReviewedTitles(String organisation, String written, List<Choice> choices, List<Refusal> refused) {
    public ReviewedTitles {
        choices = List.copyOf(choices);
        refused = List.copyOf(refused);
    }

    /**
     * A decision by a person.
     *
     * @param row number in the sheet, counted from 1
     */
    public record Choice(int row, String title, String department, String code, String note) {}

    /** A row that is not taken; the reason is one plain sentence. */
    public record Refusal(int row, String title, String reason) {}
}
