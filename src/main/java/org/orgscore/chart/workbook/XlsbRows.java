package org.orgscore.chart.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.file.ZipParts;

/** One pass over the cell records of a binary sheet (MS-XLSB 2.2.1); formulas give their cached values. */
final class XlsbRows implements RowSource {
    private static final int BRT_ROW_HDR = 0;
    private static final int BRT_CELL_RK = 2;
    private static final int BRT_CELL_BOOL = 4;
    private static final int BRT_CELL_REAL = 5;
    private static final int BRT_CELL_ST = 6;
    private static final int BRT_CELL_ISST = 7;
    private static final int BRT_FMLA_STRING = 8;
    private static final int BRT_FMLA_NUM = 9;
    private static final int BRT_FMLA_BOOL = 10;
    private static final int BRT_CELL_RICH_STRING = 62;
    private static final int BRT_END_SHEET_DATA = 146;
    private static final int CELL_HEADER_BYTES = 8;

    private final ZipParts zip;
    private final BinaryRecords records;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final ReadLimits limits;
    private String[] cells = new String[32];
    private int rowNumber;
    private boolean atRow;
    private boolean ended;

    XlsbRows(ZipParts zip, BinaryRecords records, SharedStrings strings, CellStyles styles, ReadLimits limits) {
        this.zip = zip;
        this.records = records;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        while (!atRow && !ended) {
            advance();
        }
        if (ended) {
            return Optional.empty();
        }
        rowNumber = Math.max(records.intAt(0), rowNumber) + 1; // rows come in order, whatever a damaged file says
        if (rowNumber <= 0 || rowNumber > limits.rows()) {
            throw new IOException("it has more than " + limits.rows() + " rows");
        }
        int width = 0;
        advance();
        while (!atRow && !ended) {
            String value = value();
            if (!value.isEmpty()) {
                int column = records.intAt(0);
                if (column >= 0 && column < limits.columns()) {
                    if (column >= cells.length) {
                        cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
                    }
                    while (width <= column) {
                        cells[width++] = "";
                    }
                    cells[column] = value;
                }
            }
            advance();
        }
        return Optional.of(new RawRow(rowNumber, Arrays.copyOf(cells, width)));
    }

    @Override
    public void close() throws IOException {
        records.close();
        zip.close();
    }

    private void advance() throws IOException {
        ended = !records.next() || records.type() == BRT_END_SHEET_DATA;
        atRow = !ended && records.type() == BRT_ROW_HDR;
    }

    private String value() throws IOException {
        return switch (records.type()) {
            case BRT_CELL_RK -> number(rk(records.intAt(CELL_HEADER_BYTES)));
            case BRT_CELL_REAL, BRT_FMLA_NUM -> number(records.doubleAt(CELL_HEADER_BYTES));
            case BRT_CELL_BOOL, BRT_FMLA_BOOL -> records.byteAt(CELL_HEADER_BYTES) == 1 ? "TRUE" : "FALSE";
            case BRT_CELL_ST, BRT_FMLA_STRING -> text(records.textAt(CELL_HEADER_BYTES));
            case BRT_CELL_RICH_STRING -> text(records.textAt(CELL_HEADER_BYTES + 1));
            case BRT_CELL_ISST -> strings.get(records.intAt(CELL_HEADER_BYTES));
            default -> "";
        };
    }

    private String text(String raw) {
        return CellText.clean(raw.length() > limits.cellChars() ? raw.substring(0, limits.cellChars()) : raw);
    }

    private String number(double value) throws IOException {
        int style = records.intAt(4) & 0xFFFFFF;
        return styles.isDateStyle(style) ? styles.date(value) : NumberText.of(value);
    }

    /** A number in four bytes: a whole one or the upper half of a double, perhaps a hundredth of it. */
    private static double rk(int packed) {
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }
}
