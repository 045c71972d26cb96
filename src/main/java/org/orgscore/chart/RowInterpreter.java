package org.orgscore.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.orgscore.chart.columns.PersonNames;

/**
 * Turns the rows of one inspected file into positions. Names serve only to tell vacancies and, hashed, reporting lines;
 * none leaves this class. Rows are given once and in order, by one thread.
 */
public final class RowInterpreter {
    private static final Pattern ERROR_VALUE = Pattern.compile("(?i)#(?:n/a|ref!|value!|name\\?|div/0!)");
    private static final Pattern POSITION_NUMBER =
            Pattern.compile("^(?:[A-Z]{1,4}[-_ ]?\\d{3,}|\\d{5,})(?:[-_]\\d+)?[\\s:–-]+(?=\\p{L}{2})");
    private static final double PERSON_MAX_FTE = 2;
    private static final int MAX_TITLE_CHARS = 300;
    private static final int MAX_VALUE_CHARS = 24;

    private final int part;
    private final Inspection inspection;
    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final NonPositions nonPositions;
    private final StatusWords statuses;
    private final PayReader pays;
    private final Field fteField;
    private final ReportingKeys keys;
    private final OutlineKeys outlineKeys;
    private final TitleGuard guard = new TitleGuard(TitleWords.UNKNOWN);
    private final TitleGuard titleGuard;
    private final Map<Field, String> above = new EnumMap<>(Field.class);
    private String heading;

    public RowInterpreter(Inspection inspection, int part) {
        this.part = part;
        this.inspection = inspection;
        this.mapping = inspection.mapping();
        this.rules = inspection.rules();
        this.nonPositions = new NonPositions(inspection, part);
        this.statuses = new StatusWords(mapping.header(Field.STATUS));
        this.pays = new PayReader(mapping, inspection.currency(), rules.pointThousands());
        this.fteField = mapping.has(Field.POSTS) && !mapping.has(Field.FTE) ? Field.POSTS : Field.FTE;
        this.keys = new ReportingKeys(rules.reporting());
        this.outlineKeys = new OutlineKeys(rules.outline(), part);
        this.titleGuard = new TitleGuard(rules.titleWords());
        this.heading = rules.banners().heading();
    }

    /** A position, or why the row is none. */
    public RowOutcome interpret(RawRow row) {
        Optional<RawRow> straight = maySlip(row) ? rules.kinds().straightened(row) : Optional.empty();
        return straight.isPresent() ? straightened(straight.get()) : interpretCells(row);
    }

    /** A cheap look: a row that slipped is wider than the header, or has something else where its title belongs. */
    private boolean maySlip(RawRow row) {
        int width = rules.kinds().kinds().size();
        int title = mapping.index(Field.TITLE);
        return width > 0
                && row.filled() > 1
                && (row.width() > width
                        || isNoTitle(row.cell(title))
                        || !rules.kinds().fits(title, row.cell(title)));
    }

    private RowOutcome straightened(RawRow row) {
        RowOutcome outcome = interpretCells(row);
        if (!(outcome instanceof RowOutcome.Accepted accepted)) {
            return outcome;
        }
        List<RowProblem> said = new ArrayList<>(accepted.warnings());
        said.add(new RowProblem(
                RowProblem.Kind.DECISION,
                part,
                inspection.table().sheet(),
                row.number(),
                "",
                "",
                "A stray empty cell was left out, since the cells after it fit the columns before theirs",
                "Remove the empty cell from the row, or see whether it was meant"));
        return new RowOutcome.Accepted(accepted.position(), said);
    }

    private RowOutcome interpretCells(RawRow row) {
        int titleColumn = rules.outline().holdsTitles() ? rules.outline().titleColumn(row) : mapping.index(Field.TITLE);
        String written = row.cell(titleColumn);
        rememberBlock(row);
        Optional<RowProblem> reason = nonPositions.find(row, written);
        if (reason.isPresent()) {
            if (rules.headings()) {
                nonPositions.heading(row).ifPresent(text -> heading = text);
            }
            return new RowOutcome.Dropped(reason.get());
        }
        Optional<RowOutcome> left = excluded(row);
        if (left.isPresent()) {
            return left.get();
        }
        if (row.width() > rules.width()) {
            return rejected(
                    row,
                    "More cells than the header has, so that they are shifted",
                    "Put quotes around the cell that holds a delimiter");
        }
        if (isNoTitle(written)) {
            return rejected(
                    row,
                    "What stands in the title column is no job title",
                    "Check whether the cells of this row are shifted, and give the title");
        }
        VacancyTitle marked = VacancyTitle.of(written);
        String title = titleGuard.plain(withoutNumber(marked.title()), ownName(row));
        Optional<RawRow> straight = title.isEmpty() ? rules.kinds().straightened(row) : Optional.empty();
        if (straight.isPresent()) {
            return straightened(straight.get());
        }
        if (title.isEmpty()) {
            return rejected(
                    row,
                    marked.vacant() ? "A vacancy without a job title" : "Nothing but a person's name as the job title",
                    "Give the title of the post");
        }
        String line = title.length() > MAX_TITLE_CHARS ? title.substring(0, MAX_TITLE_CHARS) : title;
        return position(row, line.replace('\n', ' '), marked.vacant() || isVacant(row));
    }

    private void rememberBlock(RawRow row) {
        for (Field field : rules.fillDown()) {
            String cell = row.cell(mapping.index(field));
            if (!cell.isEmpty()) {
                above.put(field, cell);
            }
        }
    }

    private String text(RawRow row, Field field) {
        String cell = row.cell(mapping.index(field));
        String given = cell.isEmpty() ? above.getOrDefault(field, "") : cell;
        boolean unit = field == Field.DEPARTMENT || field == Field.UNIT;
        return unit ? plainUnit(given) : guard.plain(given).replace('\n', ' ');
    }

    private String plainUnit(String unit) {
        return (rules.unitsNameManagers() ? guard.withoutManager(unit) : guard.plain(unit)).replace('\n', ' ');
    }

    private Optional<RowOutcome> excluded(RawRow row) {
        String status = row.cell(mapping.index(Field.STATUS));
        if (statuses.of(status) == StatusWords.Meaning.LEFT) {
            return Optional.of(new RowOutcome.Dropped(problem(
                    RowProblem.Kind.EXCLUDED,
                    row,
                    Field.STATUS,
                    shown(status),
                    "Left or inactive, so not part of the headcount",
                    "Change the status if this row should count")));
        }
        if (row.cell(mapping.index(Field.NAME)).toLowerCase(Locale.ROOT).equals("eliminated")) {
            return Optional.of(new RowOutcome.Dropped(problem(
                    RowProblem.Kind.EXCLUDED, row, Field.NAME, "", "The post was eliminated", "Nothing to do")));
        }
        String type = row.cell(mapping.index(Field.EMPLOYMENT_TYPE)).toLowerCase(Locale.ROOT);
        if (type.startsWith("terminated") || type.startsWith("inactive")) {
            return Optional.of(new RowOutcome.Dropped(problem(
                    RowProblem.Kind.EXCLUDED,
                    row,
                    Field.EMPLOYMENT_TYPE,
                    shown(type),
                    "Left or inactive, so not part of the headcount",
                    "Change the status if this row should count")));
        }
        return status.isEmpty() ? leftByDate(row) : Optional.empty();
    }

    /** Without a status, an end date that has come says that somebody has left. */
    private Optional<RowOutcome> leftByDate(RawRow row) {
        Optional<LocalDate> end = DateText.parse(row.cell(mapping.index(Field.END_DATE)));
        return end.isPresent() && end.get().isBefore(inspection.asOf())
                ? Optional.of(new RowOutcome.Dropped(problem(
                        RowProblem.Kind.EXCLUDED,
                        row,
                        Field.END_DATE,
                        "",
                        "The end date has passed, so not part of the headcount",
                        "Add a status column if this row should count")))
                : Optional.empty();
    }

    /** Numbers, dates and addresses are no titles. */
    private static boolean isNoTitle(String title) {
        return title.chars().noneMatch(Character::isLetter)
                || title.equalsIgnoreCase("n/a")
                || title.equalsIgnoreCase("null")
                || title.equalsIgnoreCase("none")
                || (title.indexOf('@') > 0 && title.indexOf(' ') < 0)
                || (title.startsWith("#") && ERROR_VALUE.matcher(title).matches());
    }

    private boolean isVacant(RawRow row) {
        if (statuses.of(row.cell(mapping.index(Field.STATUS))) == StatusWords.Meaning.VACANT) {
            return true;
        }
        String flag = row.cell(mapping.index(Field.VACANCY));
        if (!flag.isEmpty() && StatusWords.isVacancy(flag)) {
            return true;
        }
        String name = row.cell(mapping.index(Field.NAME));
        String last = row.cell(mapping.index(Field.LAST_NAME));
        if (VacancyTitle.isVacancyWord(name) || VacancyTitle.isVacancyWord(last)) {
            return true;
        }
        boolean ownId = rules.reporting().byName() || mapping.has(Field.POSITION_ID) || mapping.has(Field.NAME);
        return rules.blankPersonVacant()
                && name.isEmpty()
                && last.isEmpty()
                && row.cell(mapping.index(Field.FIRST_NAME)).isEmpty()
                && (row.cell(mapping.index(Field.ID)).isEmpty() || !ownId);
    }

    /** {@code P-00012 Payroll Clerk}: a position's number before its title would make each title a different one. */
    private static String withoutNumber(String title) {
        boolean may = title.length() > 6 && (Character.isDigit(title.charAt(2)) || Character.isDigit(title.charAt(3)));
        return may ? POSITION_NUMBER.matcher(title).replaceFirst("") : title;
    }

    private String ownName(RawRow row) {
        String name = row.cell(mapping.index(Field.NAME));
        String last = row.cell(mapping.index(Field.LAST_NAME));
        return name.isEmpty() ? row.cell(mapping.index(Field.FIRST_NAME)) + " " + last : name + " " + last;
    }

    private RowOutcome position(RawRow row, String title, boolean vacant) {
        List<RowProblem> warnings = new ArrayList<>(0);
        if (row.strayQuote()) {
            warnings.add(new RowProblem(
                    RowProblem.Kind.WARNING,
                    part,
                    inspection.table().sheet(),
                    row.number(),
                    "",
                    "",
                    "A quotation mark in this row is never closed; its quotation marks were left out",
                    "Close or remove the quotation mark, and check where the row's cells end"));
        }
        boolean budgeted = vacant && fteField == Field.FTE && mapping.has(Field.POSTS);
        OptionalDouble givenFte = number(row, budgeted ? Field.POSTS : fteField, warnings);
        OptionalDouble givenHeadcount =
                rules.headcountGiven() ? number(row, Field.HEADCOUNT, warnings) : OptionalDouble.empty();
        double fte = givenFte.orElse(givenHeadcount.orElse(1));
        boolean estimated = rules.groupedPosts() && givenHeadcount.isEmpty();
        double headcount = vacant ? 0 : givenHeadcount.orElse(rules.groupedPosts() ? fte : 1);
        if (!rules.groupedPosts() && givenHeadcount.isEmpty() && fte > PERSON_MAX_FTE) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    fteField,
                    shown(row.cell(mapping.index(fteField))),
                    "More than two full-time equivalents for one person",
                    "Correct the FTE, or give a headcount column if the row stands for several people"));
        }
        OptionalDouble pay = vacant ? OptionalDouble.empty() : pays.annual(row, headcount, fte);
        if (pay.isEmpty() && !vacant && pays.unreadable(row)) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    pays.field(),
                    "",
                    "This pay was not understood and was left out",
                    "Write pay as a number, with its currency in the header"));
        }
        String currency = pay.isPresent() ? pays.currency(row) : "";
        String department = department(row);
        String unit = rules.units().given() ? plainUnit(rules.units().unit(row)) : text(row, Field.UNIT);
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
                        text(row, Field.LOCATION),
                        text(row, Field.COUNTRY),
                        text(row, Field.GRADE),
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

    private String department(RawRow row) {
        String given = rules.units().given() ? plainUnit(rules.units().department(row)) : text(row, Field.DEPARTMENT);
        if (given.isEmpty()) {
            given = text(row, Field.ORGANISATION);
        }
        if (given.isEmpty() && !mapping.has(Field.DEPARTMENT)) {
            return guard.plain(heading).replace('\n', ' ');
        }
        return given;
    }

    private OptionalDouble number(RawRow row, Field field, List<RowProblem> warnings) {
        String text = row.cell(mapping.index(field));
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = FteText.parse(text, field == Field.FTE ? rules.fteScale() : 1);
        if (value.isEmpty()) {
            warnings.add(problem(
                    RowProblem.Kind.WARNING,
                    row,
                    field,
                    shown(text),
                    "Not a number that counts posts or persons; taken as not given",
                    "Write a number of 0 or more"));
        }
        return value;
    }

    /** A value that may be shown: a shifted cell could hold a name, so only short ones that are no name. */
    private String shown(String value) {
        return value.length() > MAX_VALUE_CHARS || PersonNames.hasForm(value) ? "" : guard.plain(value);
    }

    private RowOutcome rejected(RawRow row, String reason, String remedy) {
        return new RowOutcome.Dropped(problem(RowProblem.Kind.REJECTED, row, Field.TITLE, "", reason, remedy));
    }

    private RowProblem problem(
            RowProblem.Kind kind, RawRow row, Field field, String value, String reason, String remedy) {
        return new RowProblem(
                kind, part, inspection.table().sheet(), row.number(), mapping.header(field), value, reason, remedy);
    }
}
