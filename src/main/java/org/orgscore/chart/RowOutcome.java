package org.orgscore.chart;

import java.util.List;

/** What a row turned out to be. */
public sealed interface RowOutcome {
    /** A position, perhaps with values that were not understood. */
    record Accepted(Position position, List<RowProblem> warnings) implements RowOutcome {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /** No position: excluded, rejected or skipped. */
    record Dropped(RowProblem problem) implements RowOutcome {}
}
