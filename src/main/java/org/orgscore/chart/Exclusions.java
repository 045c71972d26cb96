package org.orgscore.chart;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Rows that are not part of the headcount by rule: people who left, and posts that are no more. */
final class Exclusions {
    private static final String LEFT = "Left or inactive, so not part of the headcount";
    private static final String CHANGE_STATUS = "Change the status if this row should count";

    private final ColumnMapping mapping;
    private final LocalDate asOf;
    private final StatusWords statuses;
    private final ShownValues values;
    private final RowProblems problems;

    Exclusions(Inspection inspection, StatusWords statuses, ShownValues values, RowProblems problems) {
        this.mapping = inspection.mapping();
        this.asOf = inspection.asOf();
        this.statuses = statuses;
        this.values = values;
        this.problems = problems;
    }

    /** Why the row does not count; empty where it does. */
    Optional<RowProblem> find(RawRow row) {
        String status = row.cell(mapping.index(Field.STATUS));
        if (statuses.of(status) == StatusWords.Meaning.LEFT) {
            return excluded(row, Field.STATUS, values.shown(status), LEFT, CHANGE_STATUS);
        }
        if (row.cell(mapping.index(Field.NAME)).toLowerCase(Locale.ROOT).equals("eliminated")) {
            return excluded(row, Field.NAME, "", "The post was eliminated", "Nothing to do");
        }
        String type = row.cell(mapping.index(Field.EMPLOYMENT_TYPE)).toLowerCase(Locale.ROOT);
        if (type.startsWith("terminated") || type.startsWith("inactive")) {
            return excluded(row, Field.EMPLOYMENT_TYPE, values.shown(type), LEFT, CHANGE_STATUS);
        }
        return status.isEmpty() ? leftByDate(row) : Optional.empty();
    }

    /** Without a status, an end date that has come says that somebody has left. */
    private Optional<RowProblem> leftByDate(RawRow row) {
        Optional<LocalDate> end = DateText.parse(row.cell(mapping.index(Field.END_DATE)));
        return end.isPresent() && end.get().isBefore(asOf)
                ? excluded(
                        row,
                        Field.END_DATE,
                        "",
                        "The end date has passed, so not part of the headcount",
                        "Add a status column if this row should count")
                : Optional.empty();
    }

    private Optional<RowProblem> excluded(RawRow row, Field field, String value, String reason, String remedy) {
        return Optional.of(problems.ofCell(RowProblem.Kind.EXCLUDED, row, field, value, reason, remedy));
    }
}
