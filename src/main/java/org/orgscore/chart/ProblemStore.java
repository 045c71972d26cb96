package org.orgscore.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that an analyst should know about the input. Rows that are no position are all kept, up to a number that no
 * chart in earnest reaches; of the same warning about the same column only the first are; the rest is counted. Written by
 * one thread.
 */
public final class ProblemStore {
    static final int KEPT_WARNINGS_OF_A_KIND = 200;
    static final int KEPT_ROWS = 200_000;
    private static final Comparator<RowProblem> ORDER = Comparator.comparing(
                    (RowProblem p) -> p.kind() != RowProblem.Kind.DECISION)
            .thenComparingInt(RowProblem::part)
            .thenComparingInt(RowProblem::row)
            .thenComparing(RowProblem::kind);

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<RowProblem.Kind, Long> counts = new EnumMap<>(RowProblem.Kind.class);
    private final Map<RowProblem.Kind, Long> left = new EnumMap<>(RowProblem.Kind.class);
    private final Map<String, Integer> warnings = new HashMap<>();
    private int rows;

    public void add(RowProblem problem) {
        counts.merge(problem.kind(), 1L, Long::sum);
        if (isKept(problem)) {
            problems.add(problem);
        } else {
            left.merge(problem.kind(), 1L, Long::sum);
        }
    }

    public long count(RowProblem.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Decisions first, then by file and row; a line at the end for what was not kept in full. */
    public List<RowProblem> list() {
        List<RowProblem> sorted = new ArrayList<>(problems);
        sorted.sort(ORDER);
        left.forEach((kind, number) -> sorted.add(new RowProblem(
                kind,
                0,
                "",
                0,
                "",
                Long.toString(number),
                kind == RowProblem.Kind.WARNING || kind == RowProblem.Kind.DECISION
                        ? number + " more like those above"
                        : number + " more rows of this kind",
                "Mend the first of each and run again")));
        return sorted;
    }

    private boolean isKept(RowProblem problem) {
        return switch (problem.kind()) {
            case DECISION, WARNING ->
                warnings.merge(problem.part() + problem.column() + problem.reason(), 1, Integer::sum)
                        <= KEPT_WARNINGS_OF_A_KIND;
            default -> ++rows <= KEPT_ROWS;
        };
    }
}
