package org.orgscore.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns the rows of one inspected file into positions. Names serve only to tell vacancies and, hashed, reporting lines;
 * none leaves this class. Rows are given once and in order, by one thread.
 */
public final class RowInterpreter {
    private static final int MAX_TITLES_KNOWN = 50_000;

    private final int part;
    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final RowProblems problems;
    private final SlippedRows slipped;
    private final NonPositions nonPositions;
    private final Exclusions exclusions;
    private final TitleText titles;
    private final Vacancies vacancies;
    private final RowPlace place;
    private final RowCounts counts;
    private final PayReader pays;
    private final StatusWords statuses;
    private final ReportingKeys keys;
    private final OutlineKeys outlineKeys;
    private final OncePerText<VacancyTitle> vacancyTitles = new OncePerText<>(MAX_TITLES_KNOWN, VacancyTitle::of);

    public RowInterpreter(Inspection inspection, int part) {
        this.part = part;
        this.mapping = inspection.mapping();
        this.rules = inspection.rules();
        this.problems = new RowProblems(inspection, part);
        this.statuses = new StatusWords(mapping.header(Field.STATUS));
        this.slipped = new SlippedRows(inspection, problems);
        this.nonPositions = new NonPositions(inspection, problems);
        TitleGuard guard = new TitleGuard(TitleWords.UNKNOWN);
        ShownValues values = new ShownValues(guard);
        this.exclusions = new Exclusions(inspection, statuses, values, problems);
        this.titles = new TitleText(inspection);
        this.vacancies = new Vacancies(inspection, statuses);
        this.place = new RowPlace(inspection, guard);
        this.counts = new RowCounts(inspection, values, problems);
        this.pays = new PayReader(mapping, inspection.currency(), rules.pointThousands());
        this.keys = new ReportingKeys(rules.reporting());
        this.outlineKeys = new OutlineKeys(rules.outline(), part);
    }

    /** A position, or why the row is none. */
    public RowOutcome interpret(RawRow row) {
        Optional<RawRow> straight = slipped.find(row);
        return straight.isPresent() ? straightened(straight.get()) : interpretCells(row);
    }

    private RowOutcome straightened(RawRow row) {
        return slipped.stated(row, interpretCells(row));
    }

    private RowOutcome interpretCells(RawRow row) {
        int titleColumn = rules.outline().holdsTitles() ? rules.outline().titleColumn(row) : mapping.index(Field.TITLE);
        String written = row.cell(titleColumn);
        place.remember(row);
        Optional<RowProblem> reason = nonPositions.find(row, written);
        if (reason.isPresent()) {
            if (rules.headings()) {
                nonPositions.heading(row).ifPresent(place::under);
            }
            return new RowOutcome.Dropped(reason.get());
        }
        Optional<RowProblem> left = exclusions.find(row);
        if (left.isPresent()) {
            return new RowOutcome.Dropped(left.get());
        }
        if (row.width() > rules.width()) {
            return rejected(
                    row,
                    "More cells than the header has, so that they are shifted",
                    "Put quotes around the cell that holds a delimiter");
        }
        if (TitleText.isNone(written)) {
            return rejected(
                    row,
                    "What stands in the title column is no job title",
                    "Check whether the cells of this row are shifted, and give the title");
        }
        VacancyTitle marked = vacancyTitles.of(written);
        String title = titles.of(row, marked.title());
        if (!title.isEmpty()) {
            return position(row, title, marked.vacant() || vacancies.isVacant(row));
        }
        Optional<RawRow> straight = slipped.findWithoutTitle(row);
        if (straight.isPresent()) {
            return straightened(straight.get());
        }
        return rejected(
                row,
                marked.vacant() ? "A vacancy without a job title" : "Nothing but a person's name as the job title",
                "Give the title of the post");
    }

    private RowOutcome rejected(RawRow row, String reason, String remedy) {
        return new RowOutcome.Dropped(problems.ofCell(RowProblem.Kind.REJECTED, row, Field.TITLE, "", reason, remedy));
    }

    private RowOutcome position(RawRow row, String title, boolean vacant) {
        List<RowProblem> warnings = new ArrayList<>(0);
        if (row.strayQuote()) {
            warnings.add(problems.ofRow(
                    RowProblem.Kind.WARNING,
                    row,
                    "A quotation mark in this row is never closed; its quotation marks were left out",
                    "Close or remove the quotation mark, and check where the row's cells end"));
        }
        OptionalDouble givenFte = counts.fte(row, vacant, warnings);
        OptionalDouble givenHeadcount = counts.headcount(row, warnings);
        double fte = givenFte.orElse(givenHeadcount.orElse(1));
        boolean estimated = rules.groupedPosts() && givenHeadcount.isEmpty();
        double headcount = vacant ? 0 : givenHeadcount.orElse(rules.groupedPosts() ? fte : 1);
        if (!rules.groupedPosts() && givenHeadcount.isEmpty()) {
            counts.check(row, fte, warnings);
        }
        OptionalDouble pay = vacant ? OptionalDouble.empty() : pays.annual(row, headcount, fte);
        if (pay.isEmpty() && !vacant && pays.unreadable(row)) {
            warnings.add(problems.ofCell(
                    RowProblem.Kind.WARNING,
                    row,
                    pays.field(),
                    "",
                    "This pay was not understood and was left out",
                    "Write pay as a number, with its currency in the header"));
        }
        String currency = pay.isPresent() ? pays.currency(row) : "";
        String department = place.department(row);
        String unit = place.unit(row);
        OutlineKeys.Keys outline = rules.outline().kind() == Outline.Kind.NONE
                ? new OutlineKeys.Keys(keys.key(row), keys.managerKey(row))
                : outlineKeys.of(row);
        return new RowOutcome.Accepted(
                new Position(
                        part,
                        row.number(),
                        title,
                        department,
                        unit.isEmpty() ? department : unit,
                        place.text(row, Field.LOCATION),
                        place.text(row, Field.COUNTRY),
                        place.text(row, Field.GRADE),
                        outline.own(),
                        outline.manager(),
                        headcount,
                        estimated,
                        fte,
                        vacant,
                        statuses.contingent(row.cell(mapping.index(Field.EMPLOYMENT_TYPE)))
                                || statuses.contingent(row.cell(mapping.index(Field.STATUS))),
                        pay,
                        currency),
                warnings);
    }
}
