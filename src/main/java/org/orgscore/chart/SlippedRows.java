package org.orgscore.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows whose cells a stray empty one pushed out of their columns. */
final class SlippedRows {
    private final ColumnKinds kinds;
    private final int titleColumn;
    private final RowProblems problems;

    SlippedRows(Inspection inspection, RowProblems problems) {
        this.kinds = inspection.rules().kinds();
        this.titleColumn = inspection.mapping().index(Field.TITLE);
        this.problems = problems;
    }

    /** The row without its stray cell; empty where it is right as it is. */
    Optional<RawRow> find(RawRow row) {
        return maySlip(row) ? kinds.straightened(row) : Optional.empty();
    }

    /** The same for a row whose title cell turned out to hold no title. */
    Optional<RawRow> findWithoutTitle(RawRow row) {
        return kinds.straightened(row);
    }

    /** A cheap look: a row that slipped is wider than the header, or has something else where its title belongs. */
    private boolean maySlip(RawRow row) {
        int width = kinds.kinds().size();
        return width > 0
                && row.filled() > 1
                && (row.width() > width
                        || TitleText.isNone(row.cell(titleColumn))
                        || !kinds.fits(titleColumn, row.cell(titleColumn)));
    }

    /** What became of a row that was set straight, which says so where it is a position. */
    RowOutcome stated(RawRow row, RowOutcome outcome) {
        if (!(outcome instanceof RowOutcome.Accepted accepted)) {
            return outcome;
        }
        List<RowProblem> said = new ArrayList<>(accepted.warnings());
        said.add(problems.ofRow(
                RowProblem.Kind.DECISION,
                row,
                "A stray empty cell was left out, since the cells after it fit the columns before theirs",
                "Remove the empty cell from the row, or see whether it was meant"));
        return new RowOutcome.Accepted(accepted.position(), said);
    }
}
