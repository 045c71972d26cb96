package org.orgscore.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.LoggerFactory;

/**
 * Loads what writing a PDF, a workbook and slides needs on the second core, while the first reads the chart: in a new
 * process, loading those classes takes longer than writing the files.
 */
public final class WarmUp {
    private static final String PAGE = """
            <html lang="en"><head><title>A page</title><style>td { padding: 1pt; font-family: 'Liberation Sans' }</style></head>
            <body><h1>A page</h1><table><tr><td>1</td><td>2</td></tr></table>
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9" fill="#123456"/>
            <text x="1" y="9" font-family="Liberation Sans">1</text></svg></body></html>
            """;

    private WarmUp() {}

    /** Returns at once; what fails here fails again, and is told, when the report is written. */
    public static void start() {
        LoggerFactory.getILoggerFactory(); // set up by one thread before there are two, or it complains
        Thread thread = new Thread(WarmUp::load, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            new PdfReport().write(PAGE, nowhere);
            workbook(nowhere);
            try (XMLSlideShow slides = new XMLSlideShow()) {
                slides.createSlide().createTextBox().setText("1");
                slides.write(nowhere);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            return; // what is wrong shows when the report is written
        }
    }

    private static void workbook(OutputStream nowhere) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(1);
            CellRangeAddress range = new CellRangeAddress(0, 0, 0, 0);
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 5, 5));
            chart.createData(
                            ChartTypes.BAR,
                            chart.createCategoryAxis(AxisPosition.BOTTOM),
                            chart.createValueAxis(AxisPosition.LEFT))
                    .addSeries(
                            XDDFDataSourcesFactory.fromStringCellRange(sheet, range),
                            XDDFDataSourcesFactory.fromNumericCellRange(sheet, range));
            workbook.write(nowhere);
        }
    }
}
