package org.orgscore.chart;

import java.util.List;

/** Who reports to whom, by position number of the ledger. Always a forest: cycles are cut, orphans are roots. */
public final class ReportingTree {
    /** The parent of a root. */
    public static final int NONE = -1;

    private final int[] parents;
    private final boolean given;
    private final List<RowProblem> problems;

    /**
     * @param parents for each position the number of the position it reports to, or {@link #NONE}
     * @param given false where the chart says nothing about reporting lines; then every position is a root
     * @param problems cycles cut, self-managers, orphans, several roots, depth over the limit
     */
    ReportingTree(int[] parents, boolean given, List<RowProblem> problems) {
        this.parents = parents;
        this.given = given;
        this.problems = List.copyOf(problems);
    }

    /** The number of the position that this one reports to, or {@link #NONE}. */
    public int parent(int position) {
        return parents[position];
    }

    public int size() {
        return parents.length;
    }

    public boolean given() {
        return given;
    }

    public List<RowProblem> problems() {
        return problems;
    }
}
