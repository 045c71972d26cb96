package org.orgscore.chart;

/**
 * Something about the input that an analyst should know: a row that became no position, a value not understood, or a
 * decision the program took by itself. Never holds a person's name or other personal data.
 *
 * @param kind what it is, which also says how it is counted
 * @param part which file of a joined chart, counted from 0
 * @param sheet the sheet's name, empty for a text file
 * @param row the row's number counted from 1, or 0 where it is about the whole file
 * @param column the column's header, or empty
 * @param value the value as written, shortened, or empty where it might be personal
 * @param reason one plain sentence: what is the matter
 * @param remedy one plain sentence: what to do about it
 */
public record RowProblem(
        Kind kind, int part, String sheet, int row, String column, String value, String reason, String remedy) {

    /** How a problem counts. Every row that is no position has exactly one problem of the first three kinds. */
    public enum Kind {
        /** The row is not part of the headcount by rule: terminated, inactive. */
        EXCLUDED,
        /** The row should have been a position and could not be read as one. */
        REJECTED,
        /** The row is blank, a total, a repeated header, a section heading or a note. */
        SKIPPED,
        /** The row is a position, but a value in it was not understood and was left out or estimated. */
        WARNING,
        /** A decision taken by the program that an analyst may object to. */
        DECISION
    }
}
