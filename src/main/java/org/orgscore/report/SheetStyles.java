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
        CellStyle title,
        CellStyle header,
        CellStyle text,
        CellStyle count,
        CellStyle score,
        CellStyle percent,
        CellStyle money,
        CellStyle totalText,
        CellStyle totalCount,
        CellStyle totalWhole,
        CellStyle totalScore,
        CellStyle totalPercent,
        CellStyle link,
        CellStyle input) {
    private static final short TITLE_POINTS = 14;
    private static final String COUNT = "#,##0.0";
    private static final String WHOLE = "#,##0";
    private static final String SCORE = "0.0";
    private static final String PERCENT = "0.0%";

    static SheetStyles of(XSSFWorkbook workbook, String accent) {
        return new SheetStyles(
                title(workbook, accent),
                header(workbook, accent),
                wrapped(workbook),
                number(workbook, COUNT),
                number(workbook, SCORE),
                number(workbook, PERCENT),
                number(workbook, WHOLE),
                total(workbook, "General"),
                total(workbook, COUNT),
                total(workbook, WHOLE),
                total(workbook, SCORE),
                total(workbook, PERCENT),
                link(workbook, accent),
                input(workbook));
    }

    private static CellStyle title(XSSFWorkbook workbook, String accent) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        font.setColor(new XSSFColor(Palette.bytes(accent)));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle header(XSSFWorkbook workbook, String accent) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(Palette.bytes("#ffffff")));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(Palette.bytes(accent)));
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

    private static CellStyle total(XSSFWorkbook workbook, String format) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        CellStyle style = number(workbook, format);
        style.setFont(font);
        style.setBorderTop(org.apache.poi.ss.usermodel.BorderStyle.THIN);
        return style;
    }

    private static CellStyle link(XSSFWorkbook workbook, String accent) {
        XSSFFont font = workbook.createFont();
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(new XSSFColor(Palette.bytes(accent)));
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle input(XSSFWorkbook workbook) {
        XSSFCellStyle style = (XSSFCellStyle) number(workbook, "0%");
        style.setFillForegroundColor(new XSSFColor(Palette.bytes("#fff4cc")));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
