package org.orgscore.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a workbook; a workbook may hold only so many, so that they are shared. */
record SheetStyles(
        CellStyle title, CellStyle header, CellStyle text, CellStyle count, CellStyle percent, CellStyle link) {
    private static final byte[] NAVY = {0x0b, 0x3c, 0x6f};
    private static final short TITLE_POINTS = 14;

    SheetStyles(XSSFWorkbook workbook) {
        this(
                title(workbook),
                header(workbook),
                wrapped(workbook),
                number(workbook, "#,##0.0"),
                number(workbook, "0%"),
                link(workbook));
    }

    private static CellStyle title(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle header(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(NAVY));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle number(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle link(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(new XSSFColor(NAVY));
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
