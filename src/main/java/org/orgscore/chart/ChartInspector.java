package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgscore.chart.columns.ColumnMapper;
import org.orgscore.chart.columns.HeaderFinder;
import org.orgscore.chart.columns.PersonNames;

/** Finds the table, its header and the meaning of its columns, and says what it decided. */
public final class ChartInspector {
    static final int SAMPLE_ROWS = 2_000;
    private static final int MAX_BLANK_ROWS = 100_000;
    private static final int MAX_HEADERS_QUOTED = 30;

    private final ReadSettings settings;
    private final ColumnMapper mapper;
    private final HeaderFinder headers;

    public ChartInspector(ReadSettings settings) {
        this.settings = settings;
        this.mapper = new ColumnMapper(settings);
        this.headers = new HeaderFinder(settings);
    }

    /**
     * One inspection for each sheet that the chart is on, the first of them having the number {@code firstPart}. Throws
     * where the file cannot be read as a chart, with one line that says why and what to do.
     */
    public List<Inspection> inspect(Path file, int firstPart) throws UnreadableChartException {
        String name = CellText.clean(String.valueOf(file.getFileName())).replace('\n', ' ');
        TableFiles files = new TableFiles(settings, name);
        List<Table> tables = files.list(file);
        List<Look> looks = new ArrayList<>();
        SheetChoice choice;
        try {
            for (Table table : chosen(tables, name)) {
                looks.add(look(table));
            }
            Look best = looks.stream()
                    .max(Comparator.comparingDouble(Look::rating))
                    .orElseThrow(
                            () -> new UnreadableChartException(name + ": has no visible sheet; name one with --sheet"));
            for (Look look : settings.sheets().isEmpty() ? List.of(best) : looks) {
                checkHasTitles(name, look);
            }
            choice = new SheetJoin(best, looks).choose(!settings.sheets().isEmpty());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers of binary formats fail in every way on damaged files; all of it means the same to the user.
            throw files.failure(e);
        }
        List<Inspection> found = new ArrayList<>();
        for (Look look : choice.looks()) {
            found.add(inspection(name, firstPart + found.size(), look, choice, tables));
        }
        return found;
    }

    /** Sheets of one chart are read alike, so what holds for their columns is told from the rows of all of them. */
    private Inspection inspection(String name, int part, Look look, SheetChoice choice, List<Table> tables) {
        ColumnMapping mapping = look.mapping();
        List<RawRow> sample = look.sample();
        if (choice.alike() && choice.looks().size() > 1) {
            sample = choice.sample();
            mapping = withLevels(mapper.map(choice.looks().get(0).header(), withoutHeadings(sample)), sample);
        }
        Outline outline = new OutlineFinder(mapping, sample).find();
        String department = choice.looks().size() > 1 && !mapping.has(Field.DEPARTMENT) ? choice.name(look) : "";
        ColumnKinds kinds = look.header().given() && outline.kind() == Outline.Kind.NONE
                ? ColumnKinds.of(look.header().texts().size(), mapping, sample)
                : ColumnKinds.NONE;
        ReadingRules rules = new RulesFinder(mapping, sample)
                .find(outline, look.banners().orHeading(department), kinds, width(look));
        String currency = currency(mapping);
        List<RowProblem> decisions = new Decisions(part, look, mapping, rules, currency).list(tables, choice);
        return new Inspection(
                name, look.table(), look.header().lastRow(), mapping, rules, currency, settings.asOf(), decisions);
    }

    /** Columns of a text file's header, which most rows keep to; a wider row holds a delimiter without quotes. */
    private static int width(Look look) {
        int width = look.header().texts().size();
        long wider = look.sample().stream().filter(row -> row.width() > width).count();
        boolean text = look.table().sheet().isEmpty();
        return text && look.header().given() && wider * 2 < look.sample().size() ? width : Integer.MAX_VALUE;
    }

    private List<Table> chosen(List<Table> tables, String name) throws UnreadableChartException {
        if (settings.sheets().isEmpty()) {
            List<Table> visible = tables.stream().filter(Table::visible).toList();
            return visible.isEmpty() ? tables : visible;
        }
        List<Table> named = new ArrayList<>();
        for (String wanted : settings.sheets()) {
            named.add(tables.stream()
                    .filter(table -> table.sheet().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableChartException(name + ": has no sheet " + wanted + "; "
                            + (tables.size() == 1 && tables.get(0).sheet().isEmpty()
                                    ? "it is a text file and has no sheets"
                                    : "its sheets are "
                                            + tables.stream().map(Table::sheet).collect(Collectors.joining(", "))))));
        }
        return named;
    }

    private Look look(Table table) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        int blanks = 0;
        try (RowSource source = table.open()) {
            Optional<RawRow> row = source.next();
            while (rows.size() < SAMPLE_ROWS && row.isPresent() && blanks < MAX_BLANK_ROWS) {
                if (row.get().filled() > 0) {
                    rows.add(row.get());
                } else {
                    blanks++;
                }
                row = source.next();
            }
        }
        HeaderFinder.Found found = headers.find(rows);
        List<RawRow> below = List.copyOf(rows.subList(Math.min(rows.size(), found.below()), rows.size()));
        ColumnMapping mapping = mapper.map(found.header(), withoutHeadings(below));
        return new Look(table, found.header(), Banners.of(found.header(), rows), below, withLevels(mapping, below));
    }

    /** Rows with one cell are headings and notes where most rows have more; they say nothing about columns. */
    private static List<RawRow> withoutHeadings(List<RawRow> rows) {
        List<RawRow> full = rows.stream().filter(row -> row.filled() > 1).toList();
        return full.size() * 2 >= rows.size() ? full : rows;
    }

    /** Where titles stand in level columns, the first of these is the title's. */
    private static ColumnMapping withLevels(ColumnMapping mapping, List<RawRow> sample) {
        Outline outline = new OutlineFinder(mapping, sample).find();
        return outline.holdsTitles() ? withTitle(mapping, outline) : mapping;
    }

    private static ColumnMapping withTitle(ColumnMapping mapping, Outline outline) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        columns.putAll(mapping.columns());
        columns.values().removeIf(outline.columns()::contains);
        columns.put(Field.TITLE, outline.columns().get(0));
        return new ColumnMapping(mapping.headers(), columns, mapping.uses());
    }

    private void checkHasTitles(String name, Look look) throws UnreadableChartException {
        for (Map.Entry<Field, String> wanted : settings.columns().entrySet()) {
            if (HeaderFinder.findColumn(look.mapping().headers(), wanted.getValue())
                    .isEmpty()) {
                throw new UnreadableChartException(name + ": has no column " + wanted.getValue() + " for "
                        + wanted.getKey().key() + "; " + quoted(look));
            }
        }
        if (look.header().texts().isEmpty() && look.sample().isEmpty()) {
            throw new UnreadableChartException(name + ": holds no rows; export the chart again");
        }
        if (look.sample().isEmpty()) {
            throw new UnreadableChartException(name + ": holds a header and no rows; export the chart again");
        }
        if (!look.mapping().has(Field.TITLE)) {
            throw new UnreadableChartException(
                    name + ": no column holds job titles; " + quoted(look) + "; name it with --map title=HEADER");
        }
    }

    /** The headers, where they are plainly headers: a row of a table without them may name people. */
    private static String quoted(Look look) {
        List<String> texts = look.header().texts();
        if (!look.header().given()) {
            return "no row of it reads like a header";
        }
        return "its headers are "
                + texts.stream()
                        .filter(cell -> !cell.isEmpty() && !PersonNames.isLikely(cell) && cell.indexOf('@') < 0)
                        .limit(MAX_HEADERS_QUOTED)
                        .map(cell -> "\"" + shortened(cell) + "\"")
                        .collect(Collectors.joining(", "));
    }

    private static String shortened(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    private String currency(ColumnMapping mapping) {
        if (!settings.currency().isEmpty()) {
            return settings.currency();
        }
        for (Field field : List.of(Field.PAY_ANNUAL, Field.PAY_MIN, Field.PAY_HOURLY, Field.PAY_MONTHLY)) {
            Optional<String> inHeader = Currencies.find(mapping.header(field));
            if (inHeader.isPresent()) {
                return inHeader.get();
            }
        }
        return "";
    }
}
