package org.orgscore.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found out about a file before its rows are read.
 *
 * @param file the file's name without its folder
 * @param table where the rows are
 * @param headerRow number of the header's last row counted from 1; 0 where there is none
 * @param rules how its rows are read
 * @param currency of pay that shows no sign itself: given, or from a header; empty where unknown
 * @param asOf the day on which somebody with an end date has left or not
 * @param decisions what was decided by the program, for an analyst to object to
 */
public record Inspection(
        String file,
        Table table,
        int headerRow,
        ColumnMapping mapping,
        ReadingRules rules,
        String currency,
        LocalDate asOf,
        List<RowProblem> decisions) {
    public Inspection {
        decisions = List.copyOf(decisions);
    }
}
