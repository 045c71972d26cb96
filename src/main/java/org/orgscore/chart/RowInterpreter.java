package org.orgscore.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns the rows of one inspected file into positions. Names serve only to tell vacancies and, hashed, reporting lines;
 * none leaves this class. Rows are given in order, by one thread.
 */
public final class RowInterpreter {
    private static final double PERSON_MAX_FTE = 2;

    private final int part;
    private final Inspection inspection;
    private final ColumnMapping mapping;
    private final NonPositions nonPositions;
    private final StatusWords statuses = new StatusWords();
    private final PayReader pays;
    private final boolean groupedPosts;
    private final Field fteField;
    private final ReportingKeys keys;

    public RowInterpreter(Inspection inspection, int part) {
        this.part = part;
        this.inspection = inspection;
        this.mapping = inspection.mapping();
        this.nonPositions = new NonPositions(inspection, part);
        this.pays = new PayReader(mapping, inspection.currency());
        this.groupedPosts = isOfGroups(mapping);
        this.fteField = mapping.has(Field.POSTS) && !mapping.has(Field.FTE) ? Field.POSTS : Field.FTE;
        this.keys = ReportingKeys.of(mapping);
    }

    /** A position, or why the row is none. */
    public RowOutcome interpret(RawRow row) {
        Optional<RowProblem> reason = nonPositions.find(row);
        if (reason.isPresent()) {
            return new RowOutcome.Dropped(reason.get());
        }
        StatusWords.Meaning status = statuses.of(row.cell(mapping.index(Field.STATUS)));
        if (status == StatusWords.Meaning.LEFT) {
            return new RowOutcome.Dropped(problem(
                    RowProblem.Kind.EXCLUDED,
                    row,
                    Field.STATUS,
                    row.cell(mapping.index(Field.STATUS)),
                    "Left or inactive, so not part of the headcount",
                    "Change the status if this row should count"));
        }
        List<RowProblem> warnings = new ArrayList<>(0);
        VacancyTitle title = VacancyTitle.of(row.cell(mapping.index(Field.TITLE)));
        boolean vacant = title.vacant() || status == StatusWords.Meaning.VACANT || isVacancyName(row);
        if (title.title().isEmpty()) {
            return new RowOutcome.Dropped(problem(
                    RowProblem.Kind.REJECTED,
                    row,
                    Field.TITLE,
                    "",
                    "A vacancy without a job title",
                    "Give the title of the vacant post"));
        }
        return position(row, title.title(), vacant, warnings);
    }

    private RowOutcome position(RawRow row, String title, boolean vacant, List<RowProblem> warnings) {
        OptionalDouble givenFte = number(row, fteField, warnings);
        OptionalDouble givenHeadcount = number(row, Field.HEADCOUNT, warnings);
        double fte = givenFte.orElse(givenHeadcount.orElse(1));
        boolean estimated = groupedPosts && givenHeadcount.isEmpty();
        double headcount = vacant ? 0 : givenHeadcount.orElse(groupedPosts ? fte : 1);
        if (!groupedPosts && givenHeadcount.isEmpty() && fte > PERSON_MAX_FTE) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    fteField,
                    row.cell(mapping.index(fteField)),
                    "More than two full-time equivalents for one person",
                    "Correct the FTE, or give a headcount column if the row stands for several people"));
        }
        String currency = pays.currency(row);
        OptionalDouble pay = vacant ? OptionalDouble.empty() : pays.annual(row, headcount, fte);
        if (pays.unreadable(row) && !vacant) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    pays.field(),
                    "",
                    "This pay was not understood and was left out",
                    "Write pay as a number, with its currency in the header"));
        }
        String department = row.cell(mapping.index(Field.DEPARTMENT));
        String unit = row.cell(mapping.index(Field.UNIT));
        return new RowOutcome.Accepted(
                new Position(
                        part,
                        row.number(),
                        title,
                        department.isEmpty() ? row.cell(mapping.index(Field.ORGANISATION)) : department,
                        unit.isEmpty() ? department : unit,
                        row.cell(mapping.index(Field.LOCATION)),
                        row.cell(mapping.index(Field.COUNTRY)),
                        row.cell(mapping.index(Field.GRADE)),
                        keys.key(row),
                        keys.managerKey(row),
                        headcount,
                        estimated,
                        fte,
                        vacant,
                        statuses.contingent(row.cell(mapping.index(Field.EMPLOYMENT_TYPE))),
                        pay,
                        pay.isPresent() ? currency : ""),
                warnings);
    }

    /** A chart of groups names posts by number and no persons. */
    private static boolean isOfGroups(ColumnMapping mapping) {
        boolean persons = mapping.has(Field.ID) || mapping.has(Field.NAME) || mapping.has(Field.LAST_NAME);
        return mapping.has(Field.POSTS) || (!persons && mapping.has(Field.FTE));
    }

    private boolean isVacancyName(RawRow row) {
        String name = row.cell(mapping.index(Field.NAME));
        return !name.isEmpty() && VacancyTitle.isVacancyWord(name);
    }

    private OptionalDouble number(RawRow row, Field field, List<RowProblem> warnings) {
        String text = row.cell(mapping.index(field));
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = FteText.parse(text, mapping.header(field));
        if (value.isEmpty()) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    field,
                    text,
                    "Not a number that counts posts or persons; taken as not given",
                    "Write a number of 0 or more"));
        }
        return value;
    }

    private RowProblem problem(
            RowProblem.Kind kind, RawRow row, Field field, String value, String reason, String remedy) {
        return new RowProblem(
                kind,
                part,
                inspection.table().sheet(),
                row.number(),
                mapping.header(field),
                value.length() > 60 ? value.substring(0, 59) + "…" : value,
                reason,
                remedy);
    }
}
