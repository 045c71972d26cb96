package org.orgscore.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.orgscore.chart.columns.ColumnProfile;
import org.orgscore.chart.columns.HeaderFinder;

/** Recognises outlines by headers and by the first rows. */
final class OutlineFinder {
    private static final Pattern NUMBERING = Pattern.compile("\\d+(?:\\.\\d+)*\\.?");
    static final Pattern PATH_SEPARATOR = Pattern.compile("\\s*(?:>|»|→|\\\\|\\||/|::)\\s*");
    private static final double MOST = 0.9;
    private static final double MANY = 0.2;

    private final List<String> headers;
    private final ColumnMapping mapping;
    private final List<RawRow> sample;

    OutlineFinder(ColumnMapping mapping, List<RawRow> sample) {
        this.headers = mapping.headers();
        this.mapping = mapping;
        this.sample = sample;
    }

    Outline find() {
        List<Integer> levels = levelColumns();
        if (levels.size() > 1) {
            Outline.Kind kind = levelKind(levels);
            if (kind != Outline.Kind.NONE) {
                return new Outline(kind, levels);
            }
        }
        if (isPathToSelf()) {
            return new Outline(Outline.Kind.PATH, List.of(mapping.index(Field.PATH)));
        }
        boolean managers = mapping.has(Field.MANAGER_ID)
                || mapping.has(Field.MANAGER_NAME)
                || mapping.has(Field.MANAGER_POSITION_ID)
                || mapping.has(Field.MANAGER_EMAIL);
        if (managers || sample.size() < 3) {
            return Outline.NONE;
        }
        if (mapping.has(Field.TITLE) && isIndented(mapping.index(Field.TITLE))) {
            return new Outline(Outline.Kind.INDENT, List.of(mapping.index(Field.TITLE)));
        }
        for (int column = 0; column < headers.size(); column++) {
            if (isNumbering(column)) {
                return new Outline(Outline.Kind.NUMBERS, List.of(column));
            }
        }
        for (Field field : List.of(Field.OUTLINE_LEVEL, Field.GRADE)) {
            if (mapping.has(field) && isLevel(mapping.index(field), field == Field.GRADE)) {
                return new Outline(Outline.Kind.LEVEL, List.of(mapping.index(field)));
            }
        }
        return Outline.NONE;
    }

    private List<Integer> levelColumns() {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (HeaderFinder.isLevel(headers.get(i))) {
                levels.add(i);
            }
        }
        return levels;
    }

    private Outline.Kind levelKind(List<Integer> levels) {
        boolean open = !mapping.has(Field.TITLE) || levels.contains(mapping.index(Field.TITLE));
        if (!open) {
            return Outline.Kind.NONE;
        }
        int rows = 0;
        int single = 0;
        int filledFromLeft = 0;
        double titles = 0;
        for (int column : levels) {
            ColumnProfile profile = ColumnProfile.of(column, sample);
            titles += profile.titles() * profile.filled();
        }
        int cells = 0;
        for (RawRow row : sample) {
            int filled = 0;
            boolean gap = false;
            boolean fromLeft = true;
            for (int column : levels) {
                boolean empty = row.cell(column).isEmpty();
                filled += empty ? 0 : 1;
                fromLeft &= empty || !gap;
                gap |= empty;
            }
            cells += filled;
            rows += filled > 0 ? 1 : 0;
            single += filled == 1 ? 1 : 0;
            filledFromLeft += filled > 0 && fromLeft ? 1 : 0;
        }
        if (rows == 0 || titles < cells * 0.4) {
            return Outline.Kind.NONE;
        }
        if (single >= rows * MOST) {
            return Outline.Kind.STAIRCASE;
        }
        return filledFromLeft >= rows * MOST ? Outline.Kind.CHAIN : Outline.Kind.NONE;
    }

    private boolean isPathToSelf() {
        if (!mapping.has(Field.PATH)) {
            return false;
        }
        int rows = 0;
        int self = 0;
        for (RawRow row : sample) {
            String[] steps = PATH_SEPARATOR.split(row.cell(mapping.index(Field.PATH)), -1);
            String last = steps[steps.length - 1].strip();
            if (!last.isEmpty()) {
                rows++;
                self += last.equalsIgnoreCase(row.cell(mapping.index(Field.TITLE)))
                                || last.equalsIgnoreCase(row.cell(mapping.index(Field.NAME)))
                                || last.equalsIgnoreCase(row.cell(mapping.index(Field.ID)))
                        ? 1
                        : 0;
            }
        }
        return rows > 1 && self > rows / 2;
    }

    private boolean isIndented(int column) {
        Set<Integer> depths = new HashSet<>();
        int indented = 0;
        for (RawRow row : sample) {
            if (!row.cell(column).isEmpty()) {
                depths.add(row.indent(column));
                indented += row.indent(column) > 0 ? 1 : 0;
            }
        }
        return depths.size() > 1 && indented > sample.size() * MANY;
    }

    private boolean isNumbering(int column) {
        Set<String> seen = new HashSet<>();
        int dotted = 0;
        int rooted = 0;
        for (RawRow row : sample) {
            String number = row.cell(column).replaceFirst("\\.$", "");
            if (number.isEmpty() || !NUMBERING.matcher(number).matches() || !seen.add(number)) {
                return false;
            }
            int dot = number.lastIndexOf('.');
            dotted += dot > 0 ? 1 : 0;
            rooted += dot > 0 && seen.contains(number.substring(0, dot)) ? 1 : 0;
        }
        return dotted > sample.size() * MANY && rooted >= dotted * MOST;
    }

    /** Starts at the top and never goes down by more than one level at a time. */
    private boolean isLevel(int column, boolean mayBeGrade) {
        int before = -1;
        Set<Integer> levels = new HashSet<>();
        for (RawRow row : sample) {
            String cell = row.cell(column);
            if (!cell.matches("\\d{1,2}")) {
                return false;
            }
            int level = Integer.parseInt(cell);
            if (before < 0 ? level > 1 : level > before + 1) {
                return false;
            }
            before = level;
            levels.add(level);
        }
        return levels.size() > (mayBeGrade ? 2 : 1);
    }
}
