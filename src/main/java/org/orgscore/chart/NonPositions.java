package org.orgscore.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows that are no position: blank, repeated header, total, section heading, note; and rows without a title. */
final class NonPositions {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)^(grand |sub[- ]?|overall )?(total|totals|summe|gesamt|subtotal|total général|suma)\\b.*");
    private static final int SECTION_CELLS = 2;

    private final Inspection inspection;
    private final int part;
    private final int titleColumn;
    private final String titleHeader;

    NonPositions(Inspection inspection, int part) {
        this.inspection = inspection;
        this.part = part;
        this.titleColumn = inspection.mapping().index(Field.TITLE);
        this.titleHeader = inspection.mapping().header(Field.TITLE);
    }

    /** Why the row is no position; empty where it may be one. */
    Optional<RowProblem> find(RawRow row) {
        String title = row.cell(titleColumn);
        if (!title.isEmpty()) {
            if (title.equals(titleHeader) && isHeader(row)) {
                return skipped(row, "The header again", "Nothing to do");
            }
            if (isTotal(title)) {
                return skipped(row, "A total", "Nothing to do");
            }
            return Optional.empty();
        }
        int filled = row.filled();
        if (filled == 0) {
            return skipped(row, "Blank", "Nothing to do");
        }
        for (String cell : row.cells()) {
            if (isTotal(cell)) {
                return skipped(row, "A total", "Nothing to do");
            }
        }
        if (filled < SECTION_CELLS) {
            return skipped(row, "A heading or a note", "Nothing to do");
        }
        return Optional.of(new RowProblem(
                RowProblem.Kind.REJECTED,
                part,
                inspection.table().sheet(),
                row.number(),
                titleHeader,
                "",
                "No job title",
                "Give the job title, or remove the row if it is no position"));
    }

    private boolean isHeader(RawRow row) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < row.cells().length; i++) {
            if (!row.cell(i).isEmpty()) {
                filled++;
                same += i < inspection.mapping().headers().size()
                                && row.cell(i)
                                        .equals(inspection.mapping().headers().get(i))
                        ? 1
                        : 0;
            }
        }
        return filled > 1 && same * 2 > filled;
    }

    /** The word alone or with a group's name after it; {@code Total Rewards Manager} is a title. */
    private static boolean isTotal(String cell) {
        if (cell.length() < 5 || cell.length() > 60 || !TOTAL.matcher(cell).matches()) {
            return false;
        }
        String lower = cell.toLowerCase(Locale.ROOT);
        return !lower.startsWith("total rewards") && !lower.startsWith("total quality");
    }

    private Optional<RowProblem> skipped(RawRow row, String reason, String remedy) {
        return Optional.of(new RowProblem(
                RowProblem.Kind.SKIPPED, part, inspection.table().sheet(), row.number(), "", "", reason, remedy));
    }
}
