package org.orgscore.chart.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgscore.chart.Field;
import org.orgscore.chart.RawRow;

/** Which of several columns with departments groups are made by, and which is the finest. */
final class DepartmentLevels {
    private static final double MOSTLY_EMPTY = 0.02;
    private static final Set<String> DESCRIPTIONS =
            Set.of("descr", "description", "desc", "descr1", "text", "bezeichnung");

    private DepartmentLevels() {}

    /** Beside a department's code often stands its name, under a header that only says description. */
    static void nameForCode(Map<Field, Integer> columns, List<ColumnProfile> profiles, List<String> headers) {
        Integer department = columns.get(Field.DEPARTMENT);
        if (department == null
                || department + 1 >= headers.size()
                || profiles.get(department).words() > 0.3) {
            return;
        }
        int next = department + 1;
        boolean description = DESCRIPTIONS.contains(HeaderText.normalise(headers.get(next)));
        if (description && !columns.containsValue(next) && profiles.get(next).words() > 0.5) {
            columns.put(Field.DEPARTMENT, next);
        }
    }

    /** The unit is finer than the department, or is none; where a chart has only units, those make the groups. */
    static void settle(Map<Field, Integer> columns, List<ColumnProfile> profiles, List<RawRow> sample) {
        Integer department = columns.get(Field.DEPARTMENT);
        Integer unit = columns.get(Field.UNIT);
        Integer organisation = columns.get(Field.ORGANISATION);
        boolean emptyDepartment = department != null && profiles.get(department).filledShare() <= MOSTLY_EMPTY;
        if (department == null || emptyDepartment) {
            if (unit != null && profiles.get(unit).filledShare() > MOSTLY_EMPTY) {
                columns.put(Field.DEPARTMENT, unit);
            } else if (organisation != null) {
                columns.put(Field.DEPARTMENT, organisation);
            }
            return;
        }
        if (unit != null && !unit.equals(department)) {
            boolean codes =
                    profiles.get(unit).words() < 0.3 && profiles.get(department).words() > 0.5;
            if (codes || isCoarser(unit, department, sample)) {
                columns.remove(Field.UNIT);
                columns.putIfAbsent(Field.ORGANISATION, unit);
            }
        }
    }

    /** Whether departments lie within units, rather than units within departments. */
    private static boolean isCoarser(int unit, int department, List<RawRow> sample) {
        Set<String> units = new HashSet<>();
        Set<String> departments = new HashSet<>();
        Set<List<String>> pairs = new HashSet<>();
        for (RawRow row : sample) {
            if (!row.cell(unit).isEmpty() && !row.cell(department).isEmpty()) {
                units.add(row.cell(unit));
                departments.add(row.cell(department));
                pairs.add(List.of(row.cell(unit), row.cell(department)));
            }
        }
        int unitsSplit = pairs.size() - units.size();
        int departmentsSplit = pairs.size() - departments.size();
        return units.size() < departments.size() && unitsSplit > departmentsSplit;
    }
}
