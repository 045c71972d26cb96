package org.orgscore.chart;

import java.util.Set;

/**
 * How one table's rows are to be read, decided once from its first rows.
 *
 * @param reporting which columns say who reports to whom
 * @param outline how the place of rows says it, where no column does
 * @param groupedPosts whether a row stands for a group of posts
 * @param headcountGiven whether the headcount column counts what the row stands for
 * @param fteScale what a number in the FTE column is multiplied by
 * @param fillDown fields that stand only in the first row of a block
 * @param headings whether a row with one cell names the department of the rows below
 * @param blankPersonVacant whether a row without name and number of a person is a vacancy
 * @param pointThousands whether a point in pay separates thousands
 * @param unitsNameManagers whether departments carry their manager's name in brackets
 * @param units departments given in steps
 * @param titleWords whether unknown words in a title may be a name
 * @param titlesCoded whether a job's code stands before its title in the same cell
 * @param kinds what the cells of each column are like
 * @param banners what stands above the header
 * @param width columns that a row may fill; what is wider is shifted
 * @param usualCells how many cells a row usually fills
 */
public record ReadingRules(
        Reporting reporting,
        Outline outline,
        boolean groupedPosts,
        boolean headcountGiven,
        double fteScale,
        Set<Field> fillDown,
        boolean headings,
        boolean blankPersonVacant,
        boolean pointThousands,
        boolean unitsNameManagers,
        UnitSteps units,
        TitleWords titleWords,
        boolean titlesCoded,
        ColumnKinds kinds,
        Banners banners,
        int width,
        int usualCells) {
    public ReadingRules {
        fillDown = Set.copyOf(fillDown);
    }
}
