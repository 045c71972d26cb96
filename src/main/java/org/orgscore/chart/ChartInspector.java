package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the table, its header and the meaning of its columns, and says what it decided. */
public final class ChartInspector {
    private static final int HEADER_WITHIN_ROWS = 60;
    private static final int SAMPLE_ROWS = 200;
    private static final int MAX_HEADERS_QUOTED = 30;

    private final ReadSettings settings;
    private final ColumnMapper mapper;

    public ChartInspector(ReadSettings settings) {
        this.settings = settings;
        this.mapper = new ColumnMapper(settings);
    }

    /** Throws where the file cannot be read as a chart, with one line that says why and what to do. */
    public Inspection inspect(Path file, int part) throws UnreadableChartException {
        String name = String.valueOf(file.getFileName());
        List<Table> tables = TableFiles.list(file);
        List<Look> looks = new ArrayList<>();
        try {
            for (Table table : chosen(tables, name)) {
                looks.add(look(table));
            }
        } catch (IOException e) {
            throw new UnreadableChartException(name + ": cannot be read: " + TableFiles.oneLine(e), e);
        }
        Look best = looks.stream()
                .max(Comparator.comparingInt(Look::rating))
                .orElseThrow(
                        () -> new UnreadableChartException(name + ": has no visible sheet; name one with --sheet"));
        checkHasTitles(name, best);
        return new Inspection(
                name,
                best.table(),
                best.header().number(),
                best.mapping(),
                currency(best.mapping()),
                decisions(part, best, tables));
    }

    private List<Table> chosen(List<Table> tables, String name) throws UnreadableChartException {
        if (settings.sheet().isEmpty()) {
            return tables.stream().filter(Table::visible).toList();
        }
        String wanted = settings.sheet().get();
        List<Table> named = tables.stream()
                .filter(table -> table.sheet().equalsIgnoreCase(wanted))
                .toList();
        if (named.isEmpty()) {
            throw new UnreadableChartException(name + ": has no sheet " + wanted + "; its sheets are "
                    + tables.stream().map(Table::sheet).collect(Collectors.joining(", ")));
        }
        return named;
    }

    /** A table's best header row and what lies below it. */
    private record Look(Table table, RawRow header, List<RawRow> sample, ColumnMapping mapping) {
        /** A table with titles beats any without; then the one that names more fields and has more rows. */
        int rating() {
            return (mapping.has(Field.TITLE) ? 100_000 : 0)
                    + 1_000 * mapping.columns().size()
                    + sample.size();
        }
    }

    private Look look(Table table) throws IOException {
        List<RawRow> head = new ArrayList<>();
        try (RowSource rows = table.open()) {
            Optional<RawRow> row = rows.next();
            while (head.size() < SAMPLE_ROWS && row.isPresent()) {
                head.add(row.get());
                row = rows.next();
            }
        }
        int best = -1;
        int bestRating = -1;
        for (int i = 0; i < Math.min(HEADER_WITHIN_ROWS, head.size()); i++) {
            int rating = mapper.rate(head.get(i)) + namedByHand(head.get(i));
            if (rating > bestRating && head.get(i).filled() > 0) {
                best = i;
                bestRating = rating;
            }
        }
        RawRow header = best < 0 ? new RawRow(0, new String[0]) : head.get(best);
        List<RawRow> below = head.subList(Math.min(head.size(), best + 1), head.size()).stream()
                .filter(row -> row.filled() > 0)
                .toList();
        return new Look(table, header, below, mapper.map(header, below));
    }

    private int namedByHand(RawRow row) {
        return (int) settings.columns().values().stream()
                        .filter(wanted -> ColumnMapper.findColumn(row, wanted).isPresent())
                        .count()
                * 10;
    }

    private void checkHasTitles(String name, Look look) throws UnreadableChartException {
        for (Map.Entry<Field, String> wanted : settings.columns().entrySet()) {
            if (ColumnMapper.findColumn(look.header(), wanted.getValue()).isEmpty()) {
                throw new UnreadableChartException(name + ": has no column " + wanted.getValue() + " for "
                        + wanted.getKey().key() + "; its headers are " + quoted(look.header()));
            }
        }
        if (look.header().filled() == 0) {
            throw new UnreadableChartException(name + ": holds no rows; export the chart again");
        }
        if (!look.mapping().has(Field.TITLE)) {
            throw new UnreadableChartException(name + ": no column holds job titles among the headers "
                    + quoted(look.header()) + "; name it with --map title=HEADER");
        }
        if (look.sample().isEmpty()) {
            throw new UnreadableChartException(name + ": holds a header and no rows; export the chart again");
        }
    }

    private static String quoted(RawRow header) {
        return Arrays.stream(header.cells())
                .filter(cell -> !cell.isEmpty())
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

    private static List<RowProblem> decisions(int part, Look look, List<Table> tables) {
        List<RowProblem> decisions = new ArrayList<>();
        String sheet = look.table().sheet();
        decisions.add(decision(
                part,
                sheet,
                0,
                "",
                look.table().description(),
                "Read as this format",
                "Give another file if it is not this"));
        if (tables.size() > 1) {
            String others = tables.stream()
                    .map(Table::sheet)
                    .filter(name -> !name.equals(sheet))
                    .collect(Collectors.joining(", "));
            decisions.add(decision(
                    part,
                    sheet,
                    0,
                    "",
                    sheet,
                    "This sheet was read; left out: " + others,
                    "Choose another with --sheet"));
        }
        decisions.add(decision(
                part,
                sheet,
                look.header().number(),
                "",
                "",
                "This row was taken as the header",
                "Remove what stands above the header if it is another"));
        look.mapping().byField().forEach((field, header) -> {
            String reason = field.personal()
                    ? "This column holds personal data and was left unread"
                    : "This column was read as " + field.key();
            if (field == Field.NAME
                    || field == Field.MANAGER_NAME
                    || field == Field.FIRST_NAME
                    || field == Field.LAST_NAME) {
                reason = "This column holds names; it served to tell vacancies and reporting lines and was not kept";
            }
            decisions.add(decision(
                    part,
                    sheet,
                    look.header().number(),
                    header,
                    "",
                    reason,
                    "Map another with --map " + field.key() + "=HEADER"));
        });
        return decisions;
    }

    private static RowProblem decision(
            int part, String sheet, int row, String column, String value, String reason, String remedy) {
        return new RowProblem(RowProblem.Kind.DECISION, part, sheet, row, column, value, reason, remedy);
    }
}
