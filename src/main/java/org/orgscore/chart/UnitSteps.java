package org.orgscore.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orgscore.chart.columns.ColumnProfile;
import org.orgscore.chart.columns.DepartmentLevels;
import org.orgscore.chart.columns.PersonNames;

/**
 * A department given in steps from the coarsest, in columns of their own or in a path.
 *
 * @param columns one column a step, or the one column of the path; empty where there is neither
 * @param group the step that groups are made by, counted from 0; a row that does not reach it has the last it reaches
 */
public record UnitSteps(List<Integer> columns, int group) {
    static final UnitSteps NONE = new UnitSteps(List.of(), 0);

    public UnitSteps {
        columns = List.copyOf(columns);
    }

    static UnitSteps find(ColumnMapping mapping, List<RawRow> sample, Outline outline) {
        List<Integer> ladder = DepartmentLevels.ladder(mapping.headers(), column -> ColumnProfile.of(column, sample));
        if (mapping.has(Field.DEPARTMENT)) {
            int group = ladder.indexOf(mapping.index(Field.DEPARTMENT));
            return group < 0 ? NONE : new UnitSteps(ladder, group);
        }
        boolean ownPath = mapping.has(Field.PATH) && outline.kind() != Outline.Kind.PATH;
        return ownPath ? ofPath(mapping.index(Field.PATH), sample) : NONE;
    }

    /** The first step in which rows differ. */
    private static UnitSteps ofPath(int column, List<RawRow> sample) {
        UnitSteps path = new UnitSteps(List.of(column), 0);
        long people = sample.stream()
                .filter(row -> PersonNames.hasForm(path.unit(row)))
                .count();
        if (people * 2 > sample.size()) {
            return NONE;
        }
        int deepest =
                sample.stream().mapToInt(row -> path.steps(row).length).max().orElse(1);
        for (int step = 0; step < deepest; step++) {
            UnitSteps one = new UnitSteps(List.of(column), step);
            Set<String> seen = new HashSet<>();
            sample.forEach(row -> seen.add(one.department(row)));
            seen.remove("");
            if (seen.size() > 1) {
                return one;
            }
        }
        return path;
    }

    boolean given() {
        return !columns.isEmpty();
    }

    /** The department that groups are made by; empty where the row gives none. */
    String department(RawRow row) {
        return last(steps(row), group);
    }

    /** The finest step that the row gives. */
    String unit(RawRow row) {
        String[] steps = steps(row);
        return last(steps, steps.length - 1);
    }

    private static String last(String[] steps, int from) {
        for (int i = Math.min(from, steps.length - 1); i >= 0; i--) {
            if (!steps[i].isEmpty()) {
                return steps[i];
            }
        }
        return "";
    }

    private String[] steps(RawRow row) {
        if (columns.size() > 1) {
            return columns.stream().map(row::cell).toArray(String[]::new);
        }
        return OutlineFinder.PATH_SEPARATOR.split(row.cell(columns.get(0)).replaceFirst("^[/\\\\]", ""), -1);
    }
}
