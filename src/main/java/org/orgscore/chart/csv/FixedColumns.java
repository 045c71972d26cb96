package org.orgscore.chart.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of a print: told apart by gutters of blanks that run down all lines. */
final class FixedColumns {
    private static final int MIN_LINES = 4;
    private static final int MIN_COLUMNS = 3;
    private static final int MIN_GUTTER = 2;
    private static final int MAX_WIDTH = 1_000;
    private static final double TABLE_SHARE = 0.9;

    private final int[] starts;

    private FixedColumns(int[] starts) {
        this.starts = starts;
    }

    /** Empty where the lines have no such gutters. */
    static Optional<FixedColumns> find(List<String> lines) {
        List<String> rows = lines.stream()
                .filter(line -> line.strip().split(" {2,}", -1).length >= MIN_COLUMNS)
                .toList();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (rows.size() < MIN_LINES || rows.size() * 2L < filled) {
            return Optional.empty();
        }
        int width =
                Math.min(MAX_WIDTH, rows.stream().mapToInt(String::length).max().orElse(0));
        int[] inked = new int[width];
        for (String row : rows) {
            for (int i = 0; i < Math.min(width, row.length()); i++) {
                inked[i] += row.charAt(i) == ' ' ? 0 : 1;
            }
        }
        int mayCross = Math.max(rows.size() > 5 ? 1 : 0, (int) (rows.size() * (1 - TABLE_SHARE)));
        List<Integer> starts = new ArrayList<>();
        int blanks = MIN_GUTTER;
        for (int i = 0; i < width; i++) {
            if (inked[i] <= mayCross) {
                blanks++;
            } else {
                if (blanks >= MIN_GUTTER) {
                    starts.add(i);
                }
                blanks = 0;
            }
        }
        return starts.size() < MIN_COLUMNS
                ? Optional.empty()
                : Optional.of(new FixedColumns(
                        starts.stream().mapToInt(Integer::intValue).toArray()));
    }

    String[] split(String line) {
        String[] cells = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int from = i == 0 ? 0 : wordStart(line, starts[i]);
            int to = i + 1 < starts.length ? wordStart(line, starts[i + 1]) : line.length();
            cells[i] = from >= line.length() || to <= from
                    ? ""
                    : line.substring(from, Math.min(to, line.length())).strip();
        }
        return cells;
    }

    /** A word that reaches over a gutter belongs to the column that it starts in. */
    private static int wordStart(String line, int at) {
        int start = Math.min(at, line.length());
        while (start > 0 && start < line.length() && line.charAt(start) != ' ' && line.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }
}
