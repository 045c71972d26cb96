package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run would read of a file, as text for a person; personal columns are masked. */
public final class ChartPreview {
    private static final int ROWS = 10;

    private ChartPreview() {}

    /** Throws where the file cannot be read as a chart, with one line that says why. */
    public static String of(Path file, ReadSettings settings) throws UnreadableChartException {
        Inspection inspection = new ChartInspector(settings).inspect(file, 0);
        StringBuilder text = new StringBuilder();
        text.append("File:    ").append(inspection.file()).append('\n');
        text.append("Format:  ").append(inspection.table().description()).append('\n');
        if (!inspection.table().sheet().isEmpty()) {
            text.append("Sheet:   ").append(inspection.table().sheet()).append('\n');
        }
        text.append("Header:  row ").append(inspection.headerRow()).append('\n');
        text.append("Columns:\n");
        for (Map.Entry<Field, String> column : inspection.mapping().byField().entrySet()) {
            String note = column.getKey().personal() ? " (personal, not kept)" : "";
            text.append("  ")
                    .append(column.getKey().key())
                    .append(" = ")
                    .append(column.getValue())
                    .append(note);
            text.append('\n');
        }
        try {
            appendRows(text, inspection);
        } catch (IOException e) {
            throw new UnreadableChartException(
                    inspection.file() + ": cannot be read to its end: " + TableFiles.oneLine(e), e);
        }
        return text.toString();
    }

    private static void appendRows(StringBuilder text, Inspection inspection) throws IOException {
        RowInterpreter interpreter = new RowInterpreter(inspection, 0);
        ProblemStore problems = new ProblemStore();
        List<Position> first = new ArrayList<>();
        long positions = 0;
        try (RowSource rows = inspection.table().open()) {
            Optional<RawRow> row = rows.next();
            while (row.isPresent()) {
                if (row.get().number() > inspection.headerRow()) {
                    RowOutcome outcome = interpreter.interpret(row.get());
                    if (outcome instanceof RowOutcome.Accepted accepted) {
                        positions++;
                        if (first.size() < ROWS) {
                            first.add(accepted.position());
                        }
                    } else if (outcome instanceof RowOutcome.Dropped dropped) {
                        problems.add(dropped.problem());
                    }
                }
                row = rows.next();
            }
        }
        text.append("Rows:    ").append(positions).append(" positions, ");
        text.append(problems.count(RowProblem.Kind.EXCLUDED)).append(" excluded, ");
        text.append(problems.count(RowProblem.Kind.REJECTED)).append(" rejected, ");
        text.append(problems.count(RowProblem.Kind.SKIPPED)).append(" skipped\n");
        for (Position position : first) {
            text.append("  row ").append(position.row()).append(": ").append(position.title());
            text.append(" | ").append(position.department());
            text.append(" | headcount ")
                    .append(position.headcount())
                    .append(", FTE ")
                    .append(position.fte());
            text.append('\n');
        }
    }
}
