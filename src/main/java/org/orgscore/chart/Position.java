package org.orgscore.chart;

import java.util.OptionalDouble;

/**
 * One accepted row of a chart. Text that the chart does not give is the empty string; no text is a person's name,
 * address or number.
 *
 * @param part which file of a joined chart the row is from, counted from 0
 * @param row the row's number in its sheet or file as a person sees it, counted from 1
 * @param title the title as written, trimmed, never blank
 * @param department the level of the organisation that groups are made by
 * @param unit the most specific level given, for context when matching; equals department where there is only one
 * @param location a place as written
 * @param country a country as written
 * @param grade a grade or pay band as written
 * @param key what other rows name this one by (employee id, position id or post reference), used only in memory
 * @param managerKey the key of the position this one reports to, used only in memory
 * @param headcount persons; 0 for a vacancy; the FTE, unrounded, for a group of posts without a count
 * @param headcountEstimated true where the headcount was taken from the FTE
 * @param fte full-time equivalents of filled posts, or of the vacancy where vacant
 * @param vacant a post without a person
 * @param contingent a contractor, agency or temporary worker rather than an employee
 * @param payAnnual pay of the whole row for a year, in its currency
 * @param currency ISO 4217 code, empty where unknown
 */
public record Position(
        int part,
        int row,
        String title,
        String department,
        String unit,
        String location,
        String country,
        String grade,
        String key,
        String managerKey,
        double headcount,
        boolean headcountEstimated,
        double fte,
        boolean vacant,
        boolean contingent,
        OptionalDouble payAnnual,
        String currency) {

    public Position {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a position has a title: part " + part + ", row " + row);
        }
        if (!(headcount >= 0) || !(fte >= 0)) {
            throw new IllegalArgumentException("headcount and FTE are not negative: part " + part + ", row " + row);
        }
    }
}
