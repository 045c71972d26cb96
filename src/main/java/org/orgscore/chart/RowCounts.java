package org.orgscore.chart;

import java.util.List;
import java.util.OptionalDouble;

/** How many posts and people a row stands for, as far as it says so. */
final class RowCounts {
    private static final double PERSON_MAX_FTE = 2;

    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final Field fteField;
    private final ShownValues values;
    private final RowProblems problems;

    RowCounts(Inspection inspection, ShownValues values, RowProblems problems) {
        this.mapping = inspection.mapping();
        this.rules = inspection.rules();
        this.fteField = mapping.has(Field.POSTS) && !mapping.has(Field.FTE) ? Field.POSTS : Field.FTE;
        this.values = values;
        this.problems = problems;
    }

    /** A vacancy's FTE is what is budgeted, where another column counts what is filled. */
    OptionalDouble fte(RawRow row, boolean vacant, List<RowProblem> warnings) {
        boolean budgeted = vacant && fteField == Field.FTE && mapping.has(Field.POSTS);
        return number(row, budgeted ? Field.POSTS : fteField, warnings);
    }

    OptionalDouble headcount(RawRow row, List<RowProblem> warnings) {
        return rules.headcountGiven() ? number(row, Field.HEADCOUNT, warnings) : OptionalDouble.empty();
    }

    /** Says so where one person has more FTE than a person can. */
    void check(RawRow row, double fte, List<RowProblem> warnings) {
        if (fte > PERSON_MAX_FTE) {
            warnings.add(problems.ofCell(
                    RowProblem.Kind.WARNING,
                    row,
                    fteField,
                    values.shown(row.cell(mapping.index(fteField))),
                    "More than two full-time equivalents for one person",
                    "Correct the FTE, or give a headcount column if the row stands for several people"));
        }
    }

    private OptionalDouble number(RawRow row, Field field, List<RowProblem> warnings) {
        String text = row.cell(mapping.index(field));
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = FteText.parse(text, field == Field.FTE ? rules.fteScale() : 1);
        if (value.isEmpty()) {
            warnings.add(problems.ofCell(
                    RowProblem.Kind.WARNING,
                    row,
                    field,
                    values.shown(text),
                    "Not a number that counts posts or persons; taken as not given",
                    "Write a number of 0 or more"));
        }
        return value;
    }
}
