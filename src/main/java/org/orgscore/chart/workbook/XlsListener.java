package org.orgscore.chart.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;

/** Turns the records of an xls workbook into rows; formulas give their cached values. */
final class XlsListener implements HSSFListener {
    private static final int MAX_CELLS = 4_000_000;

    private final ReadLimits limits;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> styleFormats = new ArrayList<>();
    private CellStyles formats = new CellStyles(false);
    private boolean from1904;
    private int depth;
    private int substreams;
    private @Nullable Sheet current;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord formula;
    private int cellCount;

    XlsListener(ReadLimits limits) {
        this.limits = limits;
    }

    /** A sheet while it is being collected. */
    record Sheet(String name, boolean visible, List<RawRow> rows) {}

    private record Bound(String name, boolean visible, int place) {}

    List<Sheet> listSheets() {
        return List.copyOf(sheets);
    }

    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord start) {
            depth++;
            if (depth == 1) {
                begin(start);
            }
        } else if (record instanceof EOFRecord) {
            depth = Math.max(0, depth - 1);
        } else if (record instanceof BoundSheetRecord sheet) {
            bounds.add(new Bound(
                    sheet.getSheetname(), !sheet.isHidden() && !sheet.isVeryHidden(), sheet.getPositionOfBof()));
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() != 0;
            formats = new CellStyles(from1904);
        } else if (record instanceof FormatRecord format) {
            formats.addFormat(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styleFormats.add((int) style.getFormatIndex());
        } else if (depth == 1 && current != null) {
            processCell(record);
        }
    }

    /** The parts of the stream come in the order of their places: the workbook's own, then one a sheet. */
    private void begin(BOFRecord start) {
        int number = substreams++ - 1;
        current = null;
        if (number >= 0 && number < bounds.size()) {
            List<Bound> ordered = bounds.stream()
                    .sorted(Comparator.comparingInt(Bound::place))
                    .toList();
            if (start.getType() == BOFRecord.TYPE_WORKSHEET) {
                Bound bound = ordered.get(number);
                current = new Sheet(CellText.clean(bound.name()).strip(), bound.visible(), new ArrayList<>());
                sheets.add(current);
            }
        }
    }

    private void processCell(Record record) {
        if (record instanceof LabelSSTRecord label) {
            put(label, text(strings, label.getSSTIndex()));
        } else if (record instanceof LabelRecord label) {
            put(label, label.getValue());
        } else if (record instanceof NumberRecord number) {
            put(number, number(number, number.getValue()));
        } else if (record instanceof BoolErrRecord bool && bool.isBoolean()) {
            put(bool, bool.getBooleanValue() ? "TRUE" : "FALSE");
        } else if (record instanceof FormulaRecord result) {
            formula = result;
            if (!result.hasCachedResultString() && result.getCachedResultTypeEnum() == CellType.NUMERIC) {
                put(result, number(result, result.getValue()));
            }
        } else if (record instanceof StringRecord string && formula != null) {
            put(formula, string.getString());
        }
    }

    /** A damaged table of texts may have fewer than it says; an empty cell would lose one in silence. */
    private static String text(@Nullable SSTRecord strings, int number) {
        try {
            if (strings != null) {
                return strings.getString(number).getString();
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("a cell refers to a text that is missing", e);
        }
        throw new IllegalStateException("a cell refers to a text that is missing");
    }

    private String number(CellValueRecordInterface cell, double value) {
        int style = cell.getXFIndex();
        boolean date = style >= 0 && style < styleFormats.size() && formats.isDate(styleFormats.get(style));
        return date ? formats.date(value) : NumberText.of(value);
    }

    private void put(CellValueRecordInterface cell, String raw) {
        Sheet sheet = current;
        int column = cell.getColumn();
        if (sheet == null || column >= limits.columns()) {
            return;
        }
        if (++cellCount > MAX_CELLS) {
            throw new IllegalStateException("it has more than " + MAX_CELLS + " cells");
        }
        String value = CellText.clean(raw.length() > limits.cellChars() ? raw.substring(0, limits.cellChars()) : raw);
        List<RawRow> rows = sheet.rows();
        int number = cell.getRow() + 1;
        int index = rows.size() - 1;
        if (index < 0 || rows.get(index).number() < number) {
            rows.add(new RawRow(number, new String[0]));
            index++;
        }
        while (index >= 0 && rows.get(index).number() > number) {
            index--;
        }
        if (index < 0 || rows.get(index).number() != number) {
            rows.add(++index, new RawRow(number, new String[0]));
        }
        String[] old = rows.get(index).cells();
        if (old.length <= column) {
            String[] wider = Arrays.copyOf(old, column + 1);
            Arrays.fill(wider, old.length, wider.length, "");
            rows.set(index, new RawRow(number, wider));
            old = wider;
        }
        old[column] = value;
    }
}
