package org.orgscore.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orgscore.chart.columns.HeaderFinder;
import org.orgscore.chart.columns.WordList;

/** Rows that are no position: blank, repeated header, total, section heading, note; and rows without a title. */
final class NonPositions {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)^\\W*(?:grand |sub[- ]?|overall |report |page |department(?:al)? |dept\\.? |company |running )?(?:totals?|sums?|summe|gesamt(?:summe)?|zwischensumme|subtotals?|total général|sous-total|suma|totale|insgesamt)\\b.*"
                    + "|.*\\b(?:sub[- ]?total|grand total|total)\\s*[:.]?$"
                    + "|^(?:count|headcount|head count|employees|positions|number of (?:employees|positions|records)|records|rows|employee count|record count|anzahl(?: mitarbeiter)?|effectif|plantilla)\\s*[:=]\\s*\\d[\\d.,]*$"
                    + "|^\\d[\\d.,]* (?:employees|staff|people|persons|positions|posts|records|rows|heads|mitarbeiter|empleados|salariés|agents)$");
    /** What stands for everything, or counts it, where only numbers stand beside it. */
    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:head ?count|count|employees|positions|staff|strength|anzahl|effectif|number of employees|all (?:units|departments|divisions|locations|sites|staff|employees|positions|posts|grades|teams|areas))\\s*:?");

    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|seite|página|pág\\.?|p\\.) ?\\d+(?: ?(?:of|von|de|sur|/) ?\\d+)?");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^\\W*(?:(?:page|seite|página) \\d+(?: (?:of|von|de|sur) \\d+)?|confidential\\b.*|strictly confidential.*|source\\s*:.*|quelle\\s*:.*|notes?\\s*[:.].*|legend\\s*:.*|\\*.+"
                    + "|(?:report )?(?:run|printed|generated|created|exported|prepared|as of|data as of|report date|print date|effective|stand|last updated|updated)\\b.*\\d.*"
                    + "|(?:generated|prepared|produced|exported) by\\b.*|end of (?:report|file|list|data)\\b.*|this report\\b.*|for internal use.*|applied filters.*|filters?\\s*:.*|\\d+ (?:rows?|records?|employees)\\b.*|©.*)$");
    private static final Pattern ENDS_IN_TOTAL = Pattern.compile("(?i).*\\btotals?\\s*[:.]?");
    private static final Pattern RULE = Pattern.compile("[-=_*+.~#|\\s]{2,}");
    private static final int MAX_TOTAL_CHARS = 80;
    private static final int MIN_HEADERS = 3;
    private static final int MAX_PAGE_CELLS = 3;
    private static final int MAX_KNOWN = 50_000;

    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final RowProblems problems;
    private final OncePerText<Boolean> headerLike = new OncePerText<>(MAX_KNOWN, NonPositions::mayBeHeader);
    private final OncePerText<Boolean> totals = new OncePerText<>(MAX_KNOWN, NonPositions::isTotalText);

    NonPositions(Inspection inspection, RowProblems problems) {
        this.mapping = inspection.mapping();
        this.rules = inspection.rules();
        this.problems = problems;
    }

    /** Why the row is no position; empty where it may be one. */
    Optional<RowProblem> find(RawRow row, String title) {
        int filled = row.filled();
        if (filled == 0) {
            return skipped(row, "Blank");
        }
        if (isHeader(row, filled)) {
            return skipped(row, "The header again");
        }
        if (isTotal(row, title, filled)) {
            return skipped(row, "A total");
        }
        if (isNote(row, title, filled)) {
            return skipped(row, "A note");
        }
        if (isHeading(row, title)) {
            return skipped(row, "A heading");
        }
        return title.isEmpty() ? Optional.of(withoutTitle(row)) : Optional.empty();
    }

    /** The only text of a row that is a heading; empty where it is none. */
    Optional<String> heading(RawRow row) {
        if (row.filled() != 1) {
            return Optional.empty();
        }
        for (int i = 0; i < row.cells().length; i++) {
            if (!row.cell(i).isEmpty()) {
                String text = row.cell(i).replaceFirst(":$", "");
                return text.length() > MAX_TOTAL_CHARS
                                || rules.banners().isBanner(text)
                                || NOTE.matcher(text).matches()
                                || TOTAL.matcher(text).matches()
                        ? Optional.empty()
                        : Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private RowProblem withoutTitle(RawRow row) {
        return problems.ofCell(
                RowProblem.Kind.REJECTED,
                row,
                Field.TITLE,
                "",
                "No job title",
                "Give the job title, or remove the row if it is no position");
    }

    /** The same texts as in the header, or at least three known wordings of headers. */
    private boolean isHeader(RawRow row, int filled) {
        if (filled < 2) {
            return false;
        }
        if (row.repeats(mapping.headers())) {
            return true;
        }
        String first = row.cell(mapping.index(Field.TITLE));
        return headerLike.of(first) && HeaderFinder.countKnown(row) >= Math.max(MIN_HEADERS, filled * 0.6);
    }

    private static boolean mayBeHeader(String title) {
        return !title.isEmpty()
                && title.length() < 40
                && title.chars().noneMatch(Character::isDigit)
                && HeaderFinder.countKnown(new RawRow(1, new String[] {title})) == 1;
    }

    /** A total stands alone or beside numbers; {@code Total Rewards Manager} is a title. */
    private boolean isTotal(RawRow row, String title, int filled) {
        if (isAll(row) || closes(row, title)) {
            return true;
        }
        if (totals.of(title)) {
            return !WordList.TITLES.in(title) || title.toLowerCase(Locale.ROOT).matches(".*\\btotal\\s*[:.]?$");
        }
        if (!title.isEmpty()) {
            return !identifies(row) && filled * 2 <= rules.usualCells() && anyTotal(row);
        }
        return anyTotal(row);
    }

    /** {@code Headcount | 35}, {@code All units | 315 | 191.5}. */
    private static boolean isAll(RawRow row) {
        int first = 0;
        while (row.cell(first).isEmpty()) {
            first++;
        }
        for (int i = first + 1; i < row.cells().length; i++) {
            if (hasLetter(row.cell(i))) {
                return false;
            }
        }
        return row.filled() > 1 && ALL.matcher(row.cell(first)).matches();
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Dept 100 Total} at the start, and nothing that is a title or a name after it. */
    private boolean closes(RawRow row, String title) {
        if (!row.cell(mapping.index(Field.NAME)).isEmpty()
                || !row.cell(mapping.index(Field.LAST_NAME)).isEmpty()) {
            return false;
        }
        String first = "";
        for (int i = 0; first.isEmpty() && i < row.cells().length; i++) {
            first = row.cell(i);
        }
        return first.length() <= MAX_TOTAL_CHARS
                && ENDS_IN_TOTAL.matcher(first).matches()
                && (title.isEmpty() || isTotalText(title) || !WordList.TITLES.in(title));
    }

    private static boolean anyTotal(RawRow row) {
        for (int i = 0; i < row.cells().length; i++) {
            if (isTotalText(row.cell(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row has a number or a name of its own. */
    private boolean identifies(RawRow row) {
        return !row.cell(mapping.index(Field.ID)).isEmpty()
                || !row.cell(mapping.index(Field.NAME)).isEmpty()
                || !row.cell(mapping.index(Field.LAST_NAME)).isEmpty()
                || !row.cell(mapping.index(Field.POSITION_ID)).isEmpty();
    }

    private static boolean isTotalText(String cell) {
        return cell.length() >= 3
                && cell.length() <= MAX_TOTAL_CHARS
                && TOTAL.matcher(cell).matches();
    }

    private boolean isNote(RawRow row, String title, int filled) {
        if (isRule(row)) {
            return true;
        }
        if (title.isEmpty() && filled <= MAX_PAGE_CELLS && isOfPage(row)) {
            return true;
        }
        if (filled > 2 && filled * 2 >= rules.usualCells()) {
            return false;
        }
        for (int i = 0; i < row.cells().length; i++) {
            String cell = row.cell(i);
            if (!cell.isEmpty()) {
                boolean note = NOTE.matcher(cell).matches();
                return note
                        || (title.isEmpty() && filled <= 2 && cell.length() > MAX_TOTAL_CHARS)
                        || (filled == 1 && rules.usualCells() > 2 && cell.length() > MAX_TOTAL_CHARS);
            }
        }
        return false;
    }

    /** A page's number, or what stands above the first header too. */
    private boolean isOfPage(RawRow row) {
        for (int i = 0; i < row.cells().length; i++) {
            if (!row.cell(i).isEmpty()
                    && (PAGE.matcher(row.cell(i)).matches() || rules.banners().isBanner(row.cell(i)))) {
                return true;
            }
        }
        return false;
    }

    /** A line drawn below a header or above a total. */
    private static boolean isRule(RawRow row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank() && !RULE.matcher(cell).matches()) {
                return false;
            }
        }
        return true;
    }

    /** One cell where rows usually have several: under another column than the title's, or no title by its words. */
    private boolean isHeading(RawRow row, String title) {
        if (row.filled() != 1 || rules.usualCells() < 2 || rules.outline().holdsTitles()) {
            return false;
        }
        if (title.isEmpty()) {
            return true;
        }
        return rules.usualCells() > 2 && (!WordList.TITLES.in(title) || title.endsWith(":"));
    }

    private Optional<RowProblem> skipped(RawRow row, String reason) {
        return Optional.of(
                problems.ofRow(RowProblem.Kind.SKIPPED, row, reason, "Nothing to do, unless the row is a position"));
    }
}
