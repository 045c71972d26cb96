package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart read to its end, as a job does it. */
record ReadChart(List<Inspection> inspections, List<Position> positions, ProblemStore problems, ReportingTree tree) {
    static final ReadSettings SETTINGS = ReadSettings.defaults().withAsOf(LocalDate.of(2025, 6, 30));

    static ReadChart of(Path... files) throws UnreadableChartException, IOException {
        return of(SETTINGS, files);
    }

    static ReadChart of(ReadSettings settings, Path... files) throws UnreadableChartException, IOException {
        List<Inspection> inspections = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        ProblemStore problems = new ProblemStore();
        Ledger ledger = new Ledger();
        for (Path file : files) {
            inspections.addAll(new ChartInspector(settings).inspect(file, inspections.size()));
        }
        for (int part = 0; part < inspections.size(); part++) {
            Inspection inspection = inspections.get(part);
            inspection.decisions().forEach(problems::add);
            RowInterpreter interpreter = new RowInterpreter(inspection, part);
            try (RowSource rows = inspection.table().open()) {
                Optional<RawRow> row = rows.next();
                while (row.isPresent()) {
                    if (row.get().number() > inspection.headerRow()) {
                        RowOutcome outcome = interpreter.interpret(row.get());
                        if (outcome instanceof RowOutcome.Accepted accepted) {
                            positions.add(accepted.position());
                            ledger.put(accepted.position());
                            accepted.warnings().forEach(problems::add);
                        } else if (outcome instanceof RowOutcome.Dropped dropped) {
                            problems.add(dropped.problem());
                        }
                    }
                    row = rows.next();
                }
            } catch (IOException e) {
                throw new UnreadableChartException(
                        inspection.file() + ": cannot be read to its end: " + e.getMessage(), e);
            }
        }
        ReportingTree tree = ReportingLines.resolve(ledger);
        tree.problems().forEach(problems::add);
        return new ReadChart(inspections, positions, problems, tree);
    }

    ColumnMapping mapping() {
        return inspections.get(0).mapping();
    }

    List<String> titles() {
        return positions.stream().map(Position::title).toList();
    }

    double headcount() {
        return positions.stream().mapToDouble(Position::headcount).sum();
    }

    double fte() {
        return positions.stream().mapToDouble(Position::fte).sum();
    }

    long count(RowProblem.Kind kind) {
        return problems.count(kind);
    }

    Position position(String title) {
        return positions.stream()
                .filter(position -> position.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no position " + title + " among " + titles()));
    }

    /** The title of the position that this one reports to, empty at the top. */
    String managerOf(String title) {
        int index = titles().indexOf(title);
        int parent = tree.parent(index);
        return parent == ReportingTree.NONE ? "" : positions.get(parent).title();
    }

    /** Titles at the top. */
    List<String> roots() {
        List<String> roots = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            if (tree.parent(i) == ReportingTree.NONE) {
                roots.add(positions.get(i).title());
            }
        }
        return roots;
    }
}
