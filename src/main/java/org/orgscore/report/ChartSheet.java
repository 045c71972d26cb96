package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Native charts on a sheet of their own, one below the other, over the figures of other sheets. */
final class ChartSheet {
    private static final int COLUMNS = 12;
    private static final int MAX_BARS = 15;
    /** Rows of a printed page, so that no chart is cut in two. */
    private static final int PAGE_ROWS = 60;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final ReportStyle style;
    private int nextRow = 2;
    private int pageStart;

    ChartSheet(XSSFSheet sheet, SheetStyles styles, ReportStyle style) {
        this.sheet = sheet;
        this.style = style;
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(sheet.getSheetName());
        title.setCellStyle(styles.title());
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** From all FTE to what stays with people: bars that start where the summary's last column says. */
    void waterfall(XSSFSheet summary, boolean unscoredShown) {
        ReportTexts texts = style.texts();
        int first = TableSheet.HEADER_ROW + 1;
        add(
                summary,
                texts.get("wb.waterfall"),
                first,
                first + (unscoredShown ? 5 : 4),
                List.of(3, 1),
                List.of(texts.get("wb.base"), texts.get("col.fte")),
                List.of("", style.palette().accent()),
                colors(unscoredShown));
    }

    private List<String> colors(boolean unscoredShown) {
        Palette palette = style.palette();
        List<String> colors =
                new ArrayList<>(List.of(palette.now(), palette.twoYears(), palette.fiveYears(), Palette.PEOPLE));
        if (unscoredShown) {
            colors.add("#eceff1");
        }
        colors.add(Palette.MUTED);
        return colors;
    }

    /** Capacity by horizon of the largest groups of a sheet. */
    void groups(XSSFSheet groups, GroupSheet.Range range, String title) {
        ReportTexts texts = style.texts();
        Palette palette = style.palette();
        add(
                groups,
                texts.get("wb.chart.title", texts.get("wb.capacity.chart"), title),
                range.firstRow() - 1,
                Math.min(range.lastRow() - 1, range.firstRow() + MAX_BARS - 2),
                List.of(GroupSheet.CAPACITY_NOW, GroupSheet.MORE_Y2, GroupSheet.MORE_Y5),
                List.of(texts.get("seg.now"), texts.get("seg.y2"), texts.get("seg.y5")),
                List.of(palette.now(), palette.twoYears(), palette.fiveYears()));
    }

    private void add(
            XSSFSheet data,
            String title,
            int firstRow,
            int lastRow,
            List<Integer> columns,
            List<String> names,
            List<String> colors) {
        add(data, title, firstRow, lastRow, columns, names, colors, List.of());
    }

    private void add(
            XSSFSheet data,
            String title,
            int firstRow,
            int lastRow,
            List<Integer> columns,
            List<String> names,
            List<String> colors,
            List<String> lastsPointColors) {
        int height = Math.max(12, 8 + 2 * (lastRow - firstRow));
        if (nextRow - pageStart + height > PAGE_ROWS && nextRow > pageStart) {
            sheet.setRowBreak(nextRow - 1);
            pageStart = nextRow;
        }
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, nextRow, COLUMNS, nextRow + height);
        nextRow += height + 1;
        XSSFChart chart = drawing.createChart(anchor);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(title + ": " + data.getSheetName());
        List<NativeChart.Series> series = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            series.add(new NativeChart.Series(
                    names.get(i),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            data, new CellRangeAddress(firstRow, lastRow, columns.get(i), columns.get(i))),
                    colors.get(i),
                    i == columns.size() - 1 ? lastsPointColors : List.of()));
        }
        NativeChart.bars(
                chart,
                title,
                XDDFDataSourcesFactory.fromStringCellRange(data, new CellRangeAddress(firstRow, lastRow, 0, 0)),
                series,
                style.texts().countFormat());
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, COLUMNS, 0, nextRow);
    }
}
