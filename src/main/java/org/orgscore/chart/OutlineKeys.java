package org.orgscore.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Keys by the place of rows in an outline. Every row of a table is given to it once and in order. */
final class OutlineKeys {
    private final Outline outline;
    private final int part;
    private final Deque<Level> above = new ArrayDeque<>();

    OutlineKeys(Outline outline, int part) {
        this.outline = outline;
        this.part = part;
    }

    private record Level(int depth, String key) {}

    /**
     * A row's key and that of the row above it.
     *
     * @param manager empty at the top
     */
    record Keys(String own, String manager) {}

    Keys of(RawRow row) {
        return switch (outline.kind()) {
            case PATH -> path(row.cell(outline.columns().get(0)));
            case CHAIN -> chain(row);
            case NUMBERS -> numbers(row.cell(outline.columns().get(0)));
            default -> byDepth(row, depth(row));
        };
    }

    private int depth(RawRow row) {
        int first = outline.columns().get(0);
        return switch (outline.kind()) {
            case STAIRCASE -> outline.columns().indexOf(outline.titleColumn(row));
            case INDENT -> row.indent(first);
            default -> row.cell(first).matches("\\d{1,3}") ? Integer.parseInt(row.cell(first)) : 0;
        };
    }

    private Keys byDepth(RawRow row, int depth) {
        while (!above.isEmpty() && above.getLast().depth() >= depth) {
            above.removeLast();
        }
        String own = "row " + part + ":" + row.number();
        String manager = above.isEmpty() ? "" : above.getLast().key();
        above.addLast(new Level(depth, own));
        return new Keys(own, manager);
    }

    private static Keys numbers(String number) {
        String plain = number.replaceFirst("\\.$", "");
        int dot = plain.lastIndexOf('.');
        return new Keys(plain, dot > 0 ? plain.substring(0, dot) : "");
    }

    private static Keys path(String path) {
        String[] steps = OutlineFinder.PATH_SEPARATOR.split(path.toLowerCase(Locale.ROOT), -1);
        String own = String.join(">", steps);
        String last = steps[steps.length - 1];
        return new Keys(own, steps.length > 1 ? own.substring(0, own.length() - last.length() - 1) : "");
    }

    private Keys chain(RawRow row) {
        StringBuilder own = new StringBuilder();
        String manager = "";
        for (int column : outline.columns()) {
            String step = row.cell(column);
            if (!step.isEmpty()) {
                manager = own.toString();
                own.append('>').append(step.toLowerCase(Locale.ROOT));
            }
        }
        return new Keys(own.toString(), manager);
    }
}
