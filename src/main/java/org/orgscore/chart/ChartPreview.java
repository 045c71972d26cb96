package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run would read of a file, as text for a person; personal columns are masked. */
public final class ChartPreview {
    private static final int ROWS = 10;
    private static final String MASK = "•••";

    private final StringBuilder text = new StringBuilder();
    private final List<Inspection> sheets;
    private final Inspection inspection;

    private ChartPreview(List<Inspection> sheets) {
        this.sheets = sheets;
        this.inspection = sheets.get(0);
    }

    /** Throws where the file cannot be read as a chart, with one line that says why. */
    public static String of(Path file, ReadSettings settings) throws UnreadableChartException {
        List<Inspection> sheets = new ChartInspector(settings).inspect(file, 0);
        try {
            return new ChartPreview(sheets).text();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers of binary formats fail in every way on damaged files; all of it means the same to the user.
            throw new TableFiles(settings, sheets.get(0).file()).failure(e);
        }
    }

    private String text() throws IOException {
        line("File", inspection.file());
        line("Format", inspection.table().description());
        if (!inspection.table().sheet().isEmpty()) {
            line(sheets.size() > 1 ? "Sheets" : "Sheet", joined(sheet -> sheet.table()
                    .sheet()));
        }
        line("Header", joined(sheet -> sheet.headerRow() == 0 ? "none" : "row " + sheet.headerRow()));
        columns();
        rows();
        text.append("Decisions:\n");
        for (RowProblem decision :
                sheets.stream().flatMap(sheet -> sheet.decisions().stream()).toList()) {
            if (decision.column().isEmpty()) {
                text.append("  ").append(decision.reason());
                text.append(decision.value().isEmpty() ? "" : ": " + oneLine(decision.value()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private void columns() {
        text.append("Columns:\n");
        ColumnMapping mapping = inspection.mapping();
        for (Map.Entry<Field, String> column : mapping.byField().entrySet()) {
            text.append("  ").append(column.getKey().key()).append(" = ").append(oneLine(column.getValue()));
            text.append(column.getKey().personal() ? " (personal, not kept)" : "")
                    .append('\n');
        }
        List<String> unread = new ArrayList<>();
        for (ColumnMapping.Use use : mapping.uses()) {
            if (!mapping.columns().containsValue(use.column())) {
                unread.add(oneLine(mapping.headers().get(use.column())) + (use.personal() ? " (personal)" : ""));
            }
        }
        if (!unread.isEmpty()) {
            text.append("  not read: ").append(String.join(", ", unread)).append('\n');
        }
    }

    private String joined(Function<Inspection, String> said) {
        return sheets.stream().map(said).collect(Collectors.joining(", "));
    }

    private void rows() throws IOException {
        ProblemStore problems = new ProblemStore();
        List<String> first = new ArrayList<>();
        long positions = 0;
        double fte = 0;
        double headcount = 0;
        for (int part = 0; part < sheets.size(); part++) {
            Inspection sheet = sheets.get(part);
            RowInterpreter interpreter = new RowInterpreter(sheet, part);
            try (RowSource rows = sheet.table().open()) {
                Optional<RawRow> row = rows.next();
                while (row.isPresent()) {
                    if (row.get().number() > sheet.headerRow()) {
                        RowOutcome outcome = interpreter.interpret(row.get());
                        if (outcome instanceof RowOutcome.Accepted accepted) {
                            Position position = accepted.position();
                            positions++;
                            fte += position.vacant() ? 0 : position.fte();
                            headcount += position.headcount();
                            if (first.size() < ROWS) {
                                first.add(shown(position));
                            }
                        } else if (outcome instanceof RowOutcome.Dropped dropped) {
                            problems.add(dropped.problem());
                        }
                    }
                    row = rows.next();
                }
            }
        }
        long excluded = problems.count(RowProblem.Kind.EXCLUDED);
        long rejected = problems.count(RowProblem.Kind.REJECTED);
        long skipped = problems.count(RowProblem.Kind.SKIPPED);
        line(
                "Rows",
                (positions + excluded + rejected + skipped) + " read: " + positions + " positions, " + excluded
                        + " excluded, " + rejected + " rejected, " + skipped + " skipped");
        line("Count", String.format(Locale.ROOT, "headcount %.2f, FTE %.2f", headcount, fte));
        first.forEach(shown -> text.append("  ").append(shown).append('\n'));
    }

    private String shown(Position position) {
        StringBuilder shown = new StringBuilder("row " + position.row() + ": " + position.title());
        boolean named =
                inspection.mapping().has(Field.NAME) || inspection.mapping().has(Field.LAST_NAME);
        shown.append(named ? " | " + MASK : "");
        for (String value : List.of(position.department(), position.location(), position.grade())) {
            shown.append(value.isEmpty() ? "" : " | " + value);
        }
        shown.append(" | headcount ")
                .append(position.headcount())
                .append(", FTE ")
                .append(position.fte());
        shown.append(position.vacant() ? ", vacant" : "").append(position.contingent() ? ", contingent" : "");
        if (position.payAnnual().isPresent()) {
            shown.append(", pay ").append(MASK).append(' ').append(position.currency());
        }
        return oneLine(shown.toString());
    }

    private void line(String name, String value) {
        text.append(String.format(Locale.ROOT, "%-9s%s%n", name + ":", oneLine(value)));
    }

    private static String oneLine(String value) {
        return value.replace('\n', ' ');
    }
}
