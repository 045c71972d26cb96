package org.orgscore.chart.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.RawRow;

/** Turns the records of an xls workbook into rows; formulas give their cached values. */
final class XlsListener implements HSSFListener {
    private final List<Sheet> sheets = new ArrayList<>();
    private int current = -1;
    private boolean inSheet;
    private @Nullable SSTRecord strings;
    private int formulaRow;
    private int formulaColumn;

    /** A sheet while it is being collected. */
    record Sheet(String name, boolean visible, List<RawRow> rows) {}

    List<Sheet> listSheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(new Sheet(sheet.getSheetname(), !sheet.isHidden() && !sheet.isVeryHidden(), new ArrayList<>()));
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof BOFRecord start) {
            if (start.getType() == BOFRecord.TYPE_WORKSHEET || start.getType() == BOFRecord.TYPE_CHART) {
                inSheet = start.getType() == BOFRecord.TYPE_WORKSHEET;
                current += inSheet ? 1 : 0;
            }
        } else if (record instanceof EOFRecord) {
            inSheet = false;
        } else if (inSheet && current < sheets.size()) {
            processCell(record);
        }
    }

    private void processCell(Record record) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            put(
                    label.getRow(),
                    label.getColumn(),
                    strings.getString(label.getSSTIndex()).getString());
        } else if (record instanceof LabelRecord label) {
            put(label.getRow(), label.getColumn(), label.getValue());
        } else if (record instanceof NumberRecord number) {
            put(number.getRow(), number.getColumn(), NumberText.of(number.getValue()));
        } else if (record instanceof BoolErrRecord bool && bool.isBoolean()) {
            put(bool.getRow(), bool.getColumn(), bool.getBooleanValue() ? "TRUE" : "FALSE");
        } else if (record instanceof FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                formulaRow = formula.getRow();
                formulaColumn = formula.getColumn();
            } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
                put(formula.getRow(), formula.getColumn(), NumberText.of(formula.getValue()));
            }
        } else if (record instanceof StringRecord string) {
            put(formulaRow, formulaColumn, string.getString());
        }
    }

    private void put(int row, int column, String value) {
        List<RawRow> rows = sheets.get(current).rows();
        int number = row + 1;
        int last = rows.size() - 1;
        if (last < 0 || rows.get(last).number() < number) {
            rows.add(new RawRow(number, new String[0]));
            last++;
        }
        int index = last;
        while (index >= 0 && rows.get(index).number() > number) {
            index--;
        }
        if (index < 0 || rows.get(index).number() != number) {
            rows.add(++index, new RawRow(number, new String[0]));
        }
        String[] old = rows.get(index).cells();
        String[] cells = old.length > column ? old : Arrays.copyOf(old, column + 1);
        for (int i = old.length; i < cells.length; i++) {
            cells[i] = "";
        }
        cells[column] = value.strip();
        rows.set(index, new RawRow(number, cells));
    }
}
