package org.orgscore.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that an analyst should know about the input. Rows that are no position are all kept; of the same warning
 * about the same column only the first are, and the rest counted. Written by one thread.
 */
public final class ProblemStore {
    static final int KEPT_WARNINGS_OF_A_KIND = 200;
    private static final Comparator<RowProblem> ORDER = Comparator.comparing(
                    (RowProblem p) -> p.kind() != RowProblem.Kind.DECISION)
            .thenComparingInt(RowProblem::part)
            .thenComparingInt(RowProblem::row)
            .thenComparing(RowProblem::kind);

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<RowProblem.Kind, Long> counts = new EnumMap<>(RowProblem.Kind.class);
    private final Map<String, Integer> warnings = new HashMap<>();

    public void add(RowProblem problem) {
        counts.merge(problem.kind(), 1L, Long::sum);
        if (problem.kind() == RowProblem.Kind.WARNING) {
            int same = warnings.merge(problem.part() + problem.column() + problem.reason(), 1, Integer::sum);
            if (same > KEPT_WARNINGS_OF_A_KIND) {
                return;
            }
        }
        problems.add(problem);
    }

    public long count(RowProblem.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Decisions first, then by file and row; a line at the end for each warning that was not kept in full. */
    public List<RowProblem> list() {
        List<RowProblem> sorted = new ArrayList<>(problems);
        sorted.sort(ORDER);
        long kept = problems.stream()
                .filter(p -> p.kind() == RowProblem.Kind.WARNING)
                .count();
        long left = count(RowProblem.Kind.WARNING) - kept;
        if (left > 0) {
            sorted.add(new RowProblem(
                    RowProblem.Kind.WARNING,
                    0,
                    "",
                    0,
                    "",
                    "",
                    left + " more warnings like those above",
                    "Mend the first of each and run again"));
        }
        return sorted;
    }
}
