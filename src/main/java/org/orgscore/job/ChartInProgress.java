package org.orgscore.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.Ledger;
import org.orgscore.chart.ProblemStore;
import org.orgscore.chart.ReportingTree;
import org.orgscore.summary.PositionScores;
import org.orgscore.summary.ReportModel;

/**
 * What the steps of one run hand on to each other, in memory. A restarted run goes through inspecting to summarising
 * again, so that nothing here needs to survive the process.
 */
final class ChartInProgress {
    private List<Inspection> inspections = List.of();
    private Ledger ledger = new Ledger();
    private ProblemStore problems = new ProblemStore();
    private Optional<ReportingTree> tree = Optional.empty();
    private Optional<PositionScores> positions = Optional.empty();
    private Optional<ReportModel> model = Optional.empty();
    private Optional<Path> written = Optional.empty();

    /** Begins anew with what was found out about the files. */
    void begin(List<Inspection> found) {
        inspections = List.copyOf(found);
        ledger = new Ledger();
        problems = new ProblemStore();
        found.forEach(inspection -> inspection.decisions().forEach(problems::add));
    }

    List<Inspection> inspections() {
        return inspections;
    }

    Ledger ledger() {
        return ledger;
    }

    ProblemStore problems() {
        return problems;
    }

    void resolved(ReportingTree resolved) {
        tree = Optional.of(resolved);
        new ArrayList<>(resolved.problems()).forEach(problems::add);
    }

    ReportingTree tree() {
        return tree.orElseThrow(() -> new IllegalStateException("reporting lines are resolved after reading"));
    }

    void scored(PositionScores scores) {
        positions = Optional.of(scores);
    }

    PositionScores positions() {
        return positions.orElseThrow(() -> new IllegalStateException("positions are scored after matching"));
    }

    void summarised(ReportModel summary) {
        model = Optional.of(summary);
    }

    ReportModel model() {
        return model.orElseThrow(() -> new IllegalStateException("the model is built after scoring"));
    }

    void written(Path folder) {
        written = Optional.of(folder);
    }

    Path writtenFolder() {
        return written.orElseThrow(() -> new IllegalStateException("a report is published after writing"));
    }
}
