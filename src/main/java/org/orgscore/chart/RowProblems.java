package org.orgscore.chart;

/** Makes the problems of one table's rows: they all name its part and sheet. */
final class RowProblems {
    private final int part;
    private final String sheet;
    private final ColumnMapping mapping;

    RowProblems(Inspection inspection, int part) {
        this.part = part;
        this.sheet = inspection.table().sheet();
        this.mapping = inspection.mapping();
    }

    /** About the row as a whole. */
    RowProblem ofRow(RowProblem.Kind kind, RawRow row, String reason, String remedy) {
        return new RowProblem(kind, part, sheet, row.number(), "", "", reason, remedy);
    }

    /** About the cell of a field; the value only where it cannot be personal. */
    RowProblem ofCell(RowProblem.Kind kind, RawRow row, Field field, String value, String reason, String remedy) {
        return new RowProblem(kind, part, sheet, row.number(), mapping.header(field), value, reason, remedy);
    }
}
