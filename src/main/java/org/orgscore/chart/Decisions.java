package org.orgscore.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orgscore.chart.columns.Header;

/** What the program decided about a table by itself, a line each, for an analyst to object to. */
final class Decisions {
    private final int part;
    private final Look look;
    private final Table table;
    private final Header header;
    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final String currency;
    private final List<RowProblem> decisions = new ArrayList<>();

    Decisions(int part, Look look, ColumnMapping mapping, ReadingRules rules, String currency) {
        this.part = part;
        this.look = look;
        this.table = look.table();
        this.header = look.header();
        this.mapping = mapping;
        this.rules = rules;
        this.currency = currency;
    }

    /** Of sheets that are read alike, the first says for all of them how. */
    List<RowProblem> list(List<Table> tables, SheetChoice choice) {
        boolean first = look.sheet().equals(choice.looks().get(0).sheet());
        if (first) {
            add(0, "", table.description(), "Read as this format", "Give another file if it is not this");
            table.notes().forEach(note -> add(0, "", "", note, "Nothing to do, unless this is not meant"));
            sheets(tables, choice);
        }
        headerRow();
        if (first || !choice.alike()) {
            columns();
            rules();
        }
        return List.copyOf(decisions);
    }

    private void sheets(List<Table> tables, SheetChoice choice) {
        String read = choice.looks().stream().map(Look::sheet).collect(Collectors.joining(", "));
        if (choice.looks().size() > 1) {
            add(
                    0,
                    "",
                    read,
                    "These sheets were read together as one chart"
                            + (choice.alike() ? ", since their headers are the same" : ""),
                    "Choose one or several with --sheet");
        }
        String others = tables.stream()
                .filter(other -> !choice.reads(other))
                .map(other -> other.visible() ? other.sheet() : other.sheet() + " (hidden)")
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            String which = choice.looks().size() > 1 ? "Sheets left out: " : "This sheet was read; left out: ";
            add(0, "", choice.looks().size() > 1 ? "" : read, which + others, "Choose another with --sheet");
        }
        choice.others()
                .forEach((sheet, why) -> add(
                        0,
                        "",
                        sheet,
                        "This sheet has titles too and was not read" + (why.isEmpty() ? "" : ": " + why),
                        "Read it with --sheet, or put its rows on one sheet if both belong to one chart"));
        if (choice.looks().size() > 1 && !mapping.has(Field.DEPARTMENT)) {
            add(
                    0,
                    "",
                    "",
                    "No column gives the department, so each sheet's name is that of its rows",
                    "Add a department column");
        }
    }

    private void headerRow() {
        if (!header.given()) {
            add(1, "", "", "No row reads like a header; columns were told by their content", "Add a header row");
        } else if (header.firstRow() == header.lastRow()) {
            add(
                    header.lastRow(),
                    "",
                    "",
                    "This row was taken as the header",
                    "Remove what stands above the header if it is another");
        } else {
            add(
                    header.lastRow(),
                    "",
                    "",
                    "Rows " + header.firstRow() + " to " + header.lastRow() + " were taken together as the header",
                    "Put the header into one row if this is wrong");
        }
    }

    private void columns() {
        for (ColumnMapping.Use use : mapping.uses()) {
            List<Field> fields = mapping.columns().entrySet().stream()
                    .filter(e -> e.getValue() == use.column())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            String name = mapping.headers().get(use.column());
            if (use.personal()) {
                boolean key = fields.stream().anyMatch(Field::servesAsKey);
                add(
                        header.lastRow(),
                        name,
                        "",
                        key
                                ? "This column identifies people; it served to tell vacancies and reporting lines and was not kept"
                                : "This column holds personal data and was left unread",
                        key ? "Map another with --map " + fields.get(0).key() + "=HEADER" : "Nothing to do");
            } else if (fields.isEmpty() && rules.units().columns().contains(use.column())) {
                add(header.lastRow(), name, "", "This column was read as a step of the department", "Nothing to do");
            } else if (fields.isEmpty()) {
                add(
                        header.lastRow(),
                        name,
                        "",
                        "This column was not read" + (use.why().isEmpty() ? "" : ": " + use.why()),
                        "Map it with --map FIELD=HEADER if it is needed");
            } else {
                add(
                        header.lastRow(),
                        name,
                        "",
                        "This column was read as "
                                + fields.stream().map(Field::key).collect(Collectors.joining(" and "))
                                + (use.why().isEmpty() ? "" : ", " + use.why()),
                        "Map another with --map " + fields.get(0).key() + "=HEADER");
            }
        }
    }

    private void rules() {
        if (rules.outline().kind() != Outline.Kind.NONE) {
            add(
                    0,
                    mapping.headers().get(rules.outline().columns().get(0)),
                    rules.outline().kind().name(),
                    "Reporting lines were taken from the outline that the rows make",
                    "Give a column with the manager's number if this is wrong");
        } else if (!rules.reporting().description().isEmpty()) {
            add(
                    0,
                    "",
                    "",
                    "Reporting lines: " + rules.reporting().description(),
                    "Map others with --map manager_id=HEADER and --map id=HEADER");
        }
        rules.fillDown()
                .forEach(field -> add(
                        0,
                        mapping.header(field),
                        "",
                        "Blank cells of this column take the value above them",
                        "Fill them in the file if this is wrong"));
        if (rules.units().given()) {
            String steps = rules.units().columns().stream()
                    .map(column -> mapping.headers().get(column))
                    .collect(Collectors.joining(", "));
            add(
                    0,
                    "",
                    "",
                    "Departments are given in steps (" + steps + "); groups are made by step "
                            + (rules.units().group() + 1) + ", the last step that a row gives is its unit",
                    "Map one column with --map department=HEADER");
        }
        if (rules.titlesCoded()) {
            add(
                    0,
                    mapping.header(Field.TITLE),
                    "",
                    "A code stands before most titles of this column; it was left out",
                    "Put the code into a column of its own if it is part of the title");
        }
        if (!rules.banners().texts().isEmpty()) {
            add(0, "", "", "Each page repeats what stands above the header; that was skipped", "Nothing to do");
        }
        if (rules.headings()) {
            add(
                    0,
                    "",
                    "",
                    "Rows with one cell were taken as headings that name the department below",
                    "Add a department column");
        }
        if (rules.groupedPosts()) {
            add(
                    0,
                    "",
                    "",
                    "A row stands for a group of posts, counted by its FTE or headcount",
                    "Add a column with employee numbers if a row is a person");
        }
        if (mapping.has(Field.HEADCOUNT) && !rules.headcountGiven()) {
            add(
                    0,
                    mapping.header(Field.HEADCOUNT),
                    "",
                    "Rows name people, so this count is somebody's team and was not used",
                    "Remove names and numbers of people if rows are groups");
        }
        if (rules.fteScale() != 1) {
            add(0, mapping.header(Field.FTE), "", "FTE was read as per cent", "Write FTE as 1 or 0.5 if this is wrong");
        }
        if (!currency.isEmpty()) {
            add(0, "", currency, "Currency of pay that shows no sign itself", "Give another with --currency");
        }
    }

    private void add(int row, String column, String value, String reason, String remedy) {
        decisions.add(
                new RowProblem(RowProblem.Kind.DECISION, part, table.sheet(), row, column, value, reason, remedy));
    }
}
