package org.orgscore.chart;

import java.util.List;

/**
 * What was found out about a file before its rows are read.
 *
 * @param file the file's name without its folder
 * @param table where the rows are
 * @param headerRow number of the header's last row counted from 1
 * @param currency of pay that shows no sign itself: given, or from a header; empty where unknown
 * @param decisions what was decided by the program, for an analyst to object to
 */
public record Inspection(
        String file, Table table, int headerRow, ColumnMapping mapping, String currency, List<RowProblem> decisions) {
    public Inspection {
        decisions = List.copyOf(decisions);
    }
}
