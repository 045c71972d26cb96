package org.orgscore.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A sheet with its title in A1 and one real table below: header row frozen, print set-up done, no merged cells. */
final class TableSheet {
    private static final int HEADER_ROW = 2;
    private static final int WIDTH_UNIT = 256;
    private static final int FIRST_WIDTH = 46;
    private static final int TEXT_WIDTH = 34;
    private static final int NUMBER_WIDTH = 13;
    private static final int WIDE = 120;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<String> headers;
    private int next = HEADER_ROW + 1;

    /** A share that is shown as per cent. */
    record Percent(double share) {}

    TableSheet(XSSFSheet sheet, SheetStyles styles, String title, String... headers) {
        this.sheet = sheet;
        this.styles = styles;
        this.headers = List.of(headers);
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellValue(Plain.text(title));
        heading.setCellStyle(styles.title());
        Row row = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < headers.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headers[i]);
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, (i == 0 ? FIRST_WIDTH : NUMBER_WIDTH) * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
    }

    /** For sheets of sentences. */
    void wide() {
        sheet.setColumnWidth(0, WIDE * WIDTH_UNIT);
    }

    /** The index of the row that comes next, counted from 0. */
    int nextRow() {
        return next;
    }

    /** Text, numbers and {@link Percent}; text is never written as a formula. */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            put(row.createCell(i), values[i], i);
        }
    }

    void formulaRow(String label, String formula, double cached) {
        Row row = sheet.createRow(next++);
        put(row.createCell(0), label, 0);
        Cell cell = row.createCell(1);
        cell.setCellFormula(formula);
        cell.setCellValue(cached);
        cell.setCellStyle(styles.count());
    }

    void linkRow(String sheetName) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(sheetName);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    /** A colour scale from white to dark over columns of shares. */
    void heat(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow < firstRow) {
            return;
        }
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
        scale.getThresholds()[1].setValue(1d);
        scale.setColors(new XSSFColor[] {
            new XSSFColor(new byte[] {-1, -1, -1}), new XSSFColor(new byte[] {0x2f, 0x78, (byte) 0xb7})
        });
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn)}, rule);
    }

    /** Makes the rows a table that Excel knows, with filters. */
    void finish() {
        if (next == HEADER_ROW + 1) {
            return;
        }
        AreaReference area = new AreaReference(
                new CellReference(HEADER_ROW, 0),
                new CellReference(next - 1, headers.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = "T" + (sheet.getWorkbook().getSheetIndex(sheet) + 1);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private void put(Cell cell, Object value, int column) {
        if (value instanceof Percent percent) {
            cell.setCellValue(percent.share());
            cell.setCellStyle(styles.percent());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.count());
        } else {
            String text = Plain.text(String.valueOf(value));
            cell.setCellValue(text);
            cell.setCellStyle(styles.text());
            if (column > 0 && text.length() > TEXT_WIDTH / 2) {
                sheet.setColumnWidth(column, TEXT_WIDTH * WIDTH_UNIT);
            }
        }
    }
}
