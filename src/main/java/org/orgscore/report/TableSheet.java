package org.orgscore.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
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

/**
 * A sheet with its title in A1 and one real table below: header row frozen, print set-up done, no merged cells. A row of
 * totals may follow the table.
 */
final class TableSheet {
    static final int HEADER_ROW = 2;
    /** More are printed over two pages side by side, or nobody could read them. */
    private static final int MOST_COLUMNS_OF_A_PAGE = 15;

    private static final int WIDTH_UNIT = 256;
    private static final int FIRST_WIDTH = 46;
    private static final int TEXT_WIDTH = 34;
    private static final int NUMBER_WIDTH = 13;
    private static final int WIDE = 100;
    private static final float LINE_POINTS = 14.5f;
    /** Letters, with the waste at line ends, against the digits that widths are measured in. */
    private static final double LETTER_WIDTH = 1.12;

    private static final double TITLE_LETTER_WIDTH = 1.5;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<String> headers;
    private int next = HEADER_ROW + 1;

    /** A share that is shown as per cent. */
    record Percent(double share) {}

    /** A score, to one decimal. */
    record Score(double score) {}

    /** Whole money or persons. */
    record Whole(double amount) {}

    /** A figure that follows from other cells, with the value that it has. */
    record Formula(String formula, double cached, Kind kind) {
        enum Kind {
            COUNT,
            /** Of persons, shown whole. */
            WHOLE,
            SCORE,
            PERCENT
        }
    }

    /** A cell for the reader to change. */
    record Input(double share) {}

    TableSheet(XSSFSheet sheet, SheetStyles styles, String title, List<String> headers) {
        this.sheet = sheet;
        this.styles = styles;
        this.headers = headers;
        Cell heading = sheet.createRow(0).createCell(0);
        heading.setCellValue(Plain.text(title));
        heading.setCellStyle(styles.title());
        Row row = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < headers.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, (i == 0 ? FIRST_WIDTH : NUMBER_WIDTH) * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        if (headers.size() > MOST_COLUMNS_OF_A_PAGE) {
            sheet.getPrintSetup().setFitWidth((short) 2);
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&A");
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
    }

    /** For sheets of sentences. */
    void wide() {
        sheet.setColumnWidth(0, WIDE * WIDTH_UNIT);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** A sentence between title and table. */
    void explain(String text) {
        Cell cell = sheet.createRow(1).createCell(0);
        cell.setCellValue(Plain.text(text));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The index of the row that comes next, counted from 0. */
    int nextRow() {
        return next;
    }

    /** Text and figures; text is never written as a formula, and an empty text leaves the cell out. */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                put(row.createCell(i), values[i], i);
            }
        }
    }

    void linkRow(String sheetName, String what) {
        Row row = sheet.createRow(next++);
        Cell cell = row.createCell(0);
        cell.setCellValue(sheetName);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
        put(row.createCell(1), what, 1);
    }

    /** A colour scale from white to dark over columns of shares. */
    void heat(int firstColumn, int lastColumn, String dark) {
        if (next == HEADER_ROW + 1) {
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
        scale.setColors(new XSSFColor[] {new XSSFColor(Palette.bytes("#ffffff")), new XSSFColor(Palette.bytes(dark))});
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(HEADER_ROW + 1, next - 1, firstColumn, lastColumn)}, rule);
    }

    /** Makes the rows so far a table that Excel knows, with filters. */
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
        table.updateHeaders();
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        for (int row = HEADER_ROW; row < next; row++) {
            fitHeight(sheet.getRow(row));
        }
        print();
    }

    /** What is printed ends with the last row there is, and holds the whole title. */
    private void print() {
        int last = headers.size() - 1;
        double width = 0;
        for (int column = 0; column <= last; column++) {
            width += sheet.getColumnWidth(column);
        }
        double needed = sheet.getRow(0).getCell(0).getStringCellValue().length() * TITLE_LETTER_WIDTH * WIDTH_UNIT;
        while (width < needed) {
            width += sheet.getColumnWidth(++last);
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, last, 0, next);
    }

    /** Programs do not agree on whether a wrapped row grows by itself, so that its height is written. */
    private void fitHeight(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double characters = sheet.getColumnWidth(cell.getColumnIndex()) / (double) WIDTH_UNIT;
                double waste = characters >= WIDE ? 1 : LETTER_WIDTH;
                lines = Math.max(
                        lines, (int) Math.ceil(cell.getStringCellValue().length() * waste / characters));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_POINTS + 2);
        }
    }

    /** A row of totals below a finished table. */
    void totals(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                Cell cell = row.createCell(i);
                put(cell, values[i], 0);
                cell.setCellStyle(total(values[i]));
            }
        }
        print();
    }

    /** A line of text below a finished table, over the columns beside it. */
    void below(String text) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(Plain.text(text));
        print();
    }

    private CellStyle total(Object value) {
        if (value instanceof Formula formula) {
            return switch (formula.kind()) {
                case COUNT -> styles.totalCount();
                case WHOLE -> styles.totalWhole();
                case SCORE -> styles.totalScore();
                case PERCENT -> styles.totalPercent();
            };
        }
        if (value instanceof Score) {
            return styles.totalScore();
        }
        return value instanceof Number ? styles.totalCount() : styles.totalText();
    }

    /** Figures to the places that all files have them; a program that shows more places would show digits of no meaning. */
    private void put(Cell cell, Object value, int column) {
        if (value instanceof Percent percent) {
            number(cell, Round.share(percent.share()).doubleValue(), styles.percent());
        } else if (value instanceof Score score) {
            number(cell, Round.score(score.score()).doubleValue(), styles.score());
        } else if (value instanceof Whole whole) {
            number(cell, whole.amount(), styles.money());
        } else if (value instanceof Input input) {
            number(cell, input.share(), styles.input());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.formula());
            number(
                    cell,
                    formula.cached(),
                    switch (formula.kind()) {
                        case COUNT -> styles.count();
                        case WHOLE -> styles.money();
                        case SCORE -> styles.score();
                        case PERCENT -> styles.percent();
                    });
        } else if (value instanceof Number number) {
            number(cell, Round.count(number.doubleValue()).doubleValue(), styles.count());
        } else {
            String text = Plain.text(String.valueOf(value));
            cell.setCellValue(text);
            cell.setCellStyle(styles.text());
            if (column > 0 && text.length() > TEXT_WIDTH / 2) {
                sheet.setColumnWidth(column, TEXT_WIDTH * WIDTH_UNIT);
            }
        }
    }

    private static void number(Cell cell, double value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
