package org.orgscore.summary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orgscore.chart.RowProblem;
import org.orgscore.chart.RowProblem.Kind;

/**
 * How much may be told of the rows that are no positions. A row may stand for a person, so that a few rows of one reason
 * are never told exactly, neither by themselves nor as what is left of a sum.
 *
 * @param byKind rows that are no positions, by what became of them
 * @param read whether the number of rows read may be told beside the positions and these
 */
public record RowsTold(Map<Kind, Told> byKind, boolean read) {
    private static final List<Kind> KINDS = List.of(Kind.EXCLUDED, Kind.REJECTED, Kind.SKIPPED);

    public RowsTold {
        byKind = Map.copyOf(byKind);
    }

    /** How a number is told. */
    public enum How {
        EXACT,
        /** It is at least the number given. */
        AT_LEAST,
        /** It is not nought, but fewer than a group must have. */
        FEW
    }

    /**
     * A number of rows as far as it may be told.
     *
     * @param rows the number that may stand in a report, exact or at least; 0 where it is a few
     */
    public record Told(How how, long rows) {}

    static RowsTold of(RowCounts rows, Collection<RowProblem> problems, int minGroup) {
        Map<Kind, Long> few = fewByKind(problems, minGroup);
        Map<Kind, Told> told = new EnumMap<>(Kind.class);
        long untold = 0;
        for (Kind kind : KINDS) {
            long all =
                    switch (kind) {
                        case EXCLUDED -> rows.excluded();
                        case REJECTED -> rows.rejected();
                        default -> rows.skipped();
                    };
            long left = Math.min(all, few.getOrDefault(kind, 0L));
            boolean small = isSmall(all, minGroup);
            told.put(
                    kind,
                    small
                            ? new Told(How.FEW, 0)
                            : isSmall(left, minGroup) ? new Told(How.AT_LEAST, all - left) : new Told(How.EXACT, all));
            untold += small ? all : isSmall(left, minGroup) ? left : 0;
        }
        return new RowsTold(told, !isSmall(untold, minGroup));
    }

    /** What became of rows that are no positions. */
    public Told told(Kind kind) {
        return byKind.getOrDefault(kind, new Told(How.EXACT, 0));
    }

    /** By kind, the rows of reasons that are a few rows each. */
    private static Map<Kind, Long> fewByKind(Collection<RowProblem> problems, int minGroup) {
        Map<Kind, Map<String, Long>> reasons = new EnumMap<>(Kind.class);
        problems.forEach(problem -> reasons.computeIfAbsent(problem.kind(), kind -> new HashMap<>())
                .merge(problem.reason(), 1L, Long::sum));
        Map<Kind, Long> few = new EnumMap<>(Kind.class);
        reasons.forEach((kind, counts) -> few.put(
                kind,
                counts.values().stream()
                        .filter(count -> isSmall(count, minGroup))
                        .mapToLong(count -> count)
                        .sum()));
        return few;
    }

    private static boolean isSmall(long rows, int minGroup) {
        return rows > 0 && rows < minGroup;
    }
}
