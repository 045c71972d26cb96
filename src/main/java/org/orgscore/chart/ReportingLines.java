package org.orgscore.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Resolves who reports to whom, in time linear in the number of positions. */
public final class ReportingLines {
    static final int MAX_DEPTH = 30;
    private static final int MAX_PROBLEMS_OF_A_KIND = 200;
    private static final String MAP_REMEDY = "Correct the manager column, or map another";

    private final Ledger ledger;
    private final List<RowProblem> problems = new ArrayList<>();

    private ReportingLines(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The forest of a chart. Vacancies may be managers. */
    public static ReportingTree resolve(Ledger ledger) {
        return new ReportingLines(ledger).resolve();
    }

    private ReportingTree resolve() {
        int size = ledger.size();
        int[] parents = new int[size];
        Arrays.fill(parents, ReportingTree.NONE);
        KeyIndex index = new KeyIndex(ledger);
        boolean given = false;
        int orphans = 0;
        int selves = 0;
        int ambiguous = 0;
        for (int i = 0; i < size; i++) {
            long manager = ledger.managerKeyHash(i);
            if (manager == 0) {
                continue;
            }
            int parent = index.find(manager);
            if (parent == KeyIndex.ABSENT) {
                orphans++;
                note(orphans, i, "Reports to somebody who is not on the chart, so it stands at the top");
            } else if (parent == i) {
                selves++;
                note(selves, i, "Reports to itself, so it stands at the top");
            } else {
                if (index.ambiguous(manager)) {
                    ambiguous++;
                    note(ambiguous, i, "Several rows carry its manager's key; the first was taken");
                }
                parents[i] = parent;
                given = true;
            }
        }
        int cycles = cutCycles(parents);
        int deep = countDeeperThanLimit(parents);
        summarise(orphans, "positions report to somebody who is not on the chart");
        summarise(selves, "positions report to themselves");
        summarise(ambiguous, "positions have a manager whose key stands on several rows");
        summarise(cycles, "reporting cycles were cut, each at its first row");
        summarise(deep, "positions are more than " + MAX_DEPTH + " levels below the top");
        if (given) {
            int roots = 0;
            for (int parent : parents) {
                roots += parent == ReportingTree.NONE ? 1 : 0;
            }
            summarise(roots > 1 ? roots : 0, "positions stand at the top of the organization");
        }
        return new ReportingTree(parents, given, problems);
    }

    /** Follows each chain once; a chain that runs into itself is cut where it closes. */
    private int cutCycles(int[] parents) {
        int[] seenIn = new int[parents.length];
        int cycles = 0;
        for (int start = 0; start < parents.length; start++) {
            int walk = start + 1;
            int position = start;
            while (position != ReportingTree.NONE && seenIn[position] == 0) {
                seenIn[position] = walk;
                position = parents[position];
            }
            if (position != ReportingTree.NONE && seenIn[position] == walk) {
                cycles++;
                note(cycles, position, "Part of a circle of reporting lines, cut here");
                parents[position] = ReportingTree.NONE;
            }
        }
        return cycles;
    }

    private static int countDeeperThanLimit(int[] parents) {
        int[] depth = new int[parents.length];
        int[] chain = new int[parents.length];
        int deep = 0;
        for (int start = 0; start < parents.length; start++) {
            int length = 0;
            int position = start;
            while (position != ReportingTree.NONE && depth[position] == 0) {
                chain[length++] = position;
                position = parents[position];
            }
            int above = position == ReportingTree.NONE ? 0 : depth[position];
            while (length > 0) {
                depth[chain[--length]] = ++above;
                deep += above > MAX_DEPTH ? 1 : 0;
            }
        }
        return deep;
    }

    private void note(int count, int position, String reason) {
        if (count <= MAX_PROBLEMS_OF_A_KIND) {
            problems.add(new RowProblem(
                    RowProblem.Kind.WARNING,
                    ledger.part(position),
                    "",
                    ledger.row(position),
                    "",
                    "",
                    reason,
                    MAP_REMEDY));
        }
    }

    private void summarise(int count, String what) {
        if (count > 0) {
            problems.add(new RowProblem(
                    RowProblem.Kind.DECISION, 0, "", 0, "", Integer.toString(count), count + " " + what, MAP_REMEDY));
        }
    }
}
