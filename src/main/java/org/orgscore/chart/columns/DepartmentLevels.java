package org.orgscore.chart.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgscore.chart.Field;
import org.orgscore.chart.RawRow;

/** Which of several columns with departments groups are made by, and which is the finest. */
public final class DepartmentLevels {
    private static final double MOSTLY_EMPTY = 0.02;
    private static final Set<String> DESCRIPTIONS =
            Set.of("descr", "description", "desc", "descr1", "text", "bezeichnung");

    private static final Pattern STEP = Pattern.compile(
            "(?i)((?:department|dept|org(?:ani[sz]ation(?:al)?)?(?: unit)?|division|business unit|unit|hierarchy|abteilung|bereich|orgeinheit"
                    + "|direction|département|departamento|área)?[ _-]*(?:level|lvl|ebene|stufe|niveau|nivel)?)[ _-]*0?([1-9])");

    private DepartmentLevels() {}

    /**
     * Columns that name a department in steps from the coarsest: {@code Department Level 1} and so on. Empty where there
     * are none, or where they hold titles or people.
     *
     * @param profile of a column; asked for where the header is such a step
     */
    public static List<Integer> ladder(List<String> headers, IntFunction<ColumnProfile> profile) {
        List<Integer> ladder = new ArrayList<>();
        String stem = "";
        for (int i = 0; i < headers.size(); i++) {
            Matcher step = STEP.matcher(headers.get(i).strip());
            if (!step.matches() || step.group(1).isBlank()) {
                continue;
            }
            ColumnProfile p = profile.apply(i);
            boolean next = ladder.isEmpty()
                    ? step.group(2).equals("1")
                    : step.group(1).equalsIgnoreCase(stem) && step.group(2).equals(String.valueOf(ladder.size() + 1));
            if (next && p.filled() > 0 && p.words() > 0.5 && p.titles() < 0.5 && p.likelyNames() < 0.5) {
                stem = step.group(1);
                ladder.add(i);
            }
        }
        return ladder.size() > 1 ? ladder : List.of();
    }

    /** Of departments in steps, the first that tells rows apart makes the groups; the last is the unit. */
    static void takeLadder(List<Integer> ladder, Map<Field, Integer> columns, List<ColumnProfile> profiles) {
        int group = ladder.stream()
                .filter(column -> profiles.get(column).distinct() > 1)
                .findFirst()
                .orElse(ladder.get(0));
        columns.put(Field.DEPARTMENT, group);
        columns.put(Field.UNIT, ladder.get(ladder.size() - 1));
    }

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
