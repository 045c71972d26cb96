package org.orgscore.chart.columns;

import java.util.List;
import java.util.Map;
import org.orgscore.chart.Field;

/** Which of several columns with departments groups are made by, and which is the finest. */
final class DepartmentLevels {
    private static final double MOSTLY_EMPTY = 0.02;

    private DepartmentLevels() {}

    /** The unit is finer than the department, or is none; where a chart has only units, those make the groups. */
    static void settle(Map<Field, Integer> columns, List<ColumnProfile> profiles, List<String> headers) {
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
            boolean coarser =
                    profiles.get(unit).distinct() < profiles.get(department).distinct();
            boolean codes =
                    profiles.get(unit).words() < 0.3 && profiles.get(department).words() > 0.5;
            if (coarser || codes) {
                columns.remove(Field.UNIT);
                columns.putIfAbsent(Field.ORGANISATION, unit);
            }
        }
    }
}
