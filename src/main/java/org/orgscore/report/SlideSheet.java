package org.orgscore.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** One slide of a wide deck: a title that says the finding, text, tables and native charts below, notes for the speaker. */
final class SlideSheet {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int LEFT = 48;
    private static final String FONT = "Arial";
    private static final double CELL_INSET = 4;

    private final XMLSlideShow deck;
    private final XSLFSlide slide;
    private final Color accent;

    SlideSheet(XMLSlideShow deck, String title, String notes, String accent) {
        this.deck = deck;
        this.accent = Color.decode(accent);
        this.slide = deck.createSlide(deck.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape heading = slide.getPlaceholder(0);
        heading.setAnchor(new Rectangle2D.Double(LEFT, 26, WIDTH - 2.0 * LEFT, 74));
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        heading.clearText();
        XSLFTextParagraph paragraph = heading.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, title, title.length() > 90 ? 22 : 26, true, this.accent);
        XSLFNotes page = deck.getNotesSlide(slide);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Plain.text(notes));
            }
        }
    }

    XSLFSlide slide() {
        return slide;
    }

    /** A paragraph each, in points from the upper left corner. */
    void text(double x, double y, double width, double height, double size, List<String> paragraphs) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        box.clearText();
        for (String text : paragraphs) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(-size * 0.4);
            run(paragraph, text, size, false, Color.decode(Palette.INK));
        }
    }

    /** A figure with what it is above and how to read it below. */
    void figure(double x, double y, double width, KeyFigures.Figure figure) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, 96));
        box.setLeftInset(0);
        box.clearText();
        run(box.addNewTextParagraph(), figure.label(), 12, false, Color.decode(Palette.MUTED));
        run(box.addNewTextParagraph(), figure.value(), 28, true, accent);
        run(box.addNewTextParagraph(), figure.note(), 11, false, Color.decode(Palette.MUTED));
    }

    /** A native table; the first row is its header. Widths are in points. */
    void table(double y, double[] widths, List<List<String>> rows, double size) {
        XSLFTable table = slide.createTable(rows.size(), widths.length);
        double width = 0;
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
            width += widths[column];
        }
        table.setAnchor(new Rectangle2D.Double(LEFT, y, width, rows.size() * size * 1.8));
        for (int row = 0; row < rows.size(); row++) {
            XSLFTableRow line = table.getRows().get(row);
            line.setHeight(size * 1.7);
            for (int column = 0; column < widths.length; column++) {
                XSLFTableCell cell = line.getCells().get(column);
                cell.clearText();
                cell.setTopInset(CELL_INSET / 2);
                cell.setBottomInset(CELL_INSET / 2);
                cell.setLeftInset(CELL_INSET);
                cell.setRightInset(CELL_INSET);
                cell.setBorderColor(BorderEdge.bottom, Color.decode(row == 0 ? Palette.INK : Palette.PEOPLE));
                cell.setBorderWidth(BorderEdge.bottom, row == 0 ? 1.2 : 0.6);
                run(cell.addNewTextParagraph(), rows.get(row).get(column), size, row == 0, Color.decode(Palette.INK));
            }
        }
    }

    /** A series as figures. */
    record Values(String name, List<Double> figures, String color) {}

    /** Native bars over data that can be edited; {@code alt} says in words what they show. */
    void bars(
            double x,
            double y,
            double width,
            double height,
            String title,
            String alt,
            List<String> categories,
            List<Values> series,
            boolean stacked) {
        XSLFChart chart = deck.createChart(slide);
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromArray(
                categories.stream().map(Plain::text).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, categories.size(), 0, 0)),
                0);
        List<NativeChart.Series> plotted = new java.util.ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            plotted.add(new NativeChart.Series(
                    series.get(i).name(),
                    XDDFDataSourcesFactory.fromArray(
                            series.get(i).figures().toArray(Double[]::new),
                            chart.formatRange(new CellRangeAddress(1, categories.size(), i + 1, i + 1)),
                            i + 1),
                    series.get(i).color()));
        }
        NativeChart.bars(chart, title, labels, plotted, stacked);
        slide.addChart(
                chart, new Rectangle2D.Double(Units.toEMU(x), Units.toEMU(y), Units.toEMU(width), Units.toEMU(height)));
        slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList().forEach(frame -> {
            var properties = frame.getNvGraphicFramePr().getCNvPr();
            if (!properties.isSetDescr()) {
                properties.setDescr(Plain.text(alt));
            }
        });
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, boolean bold, Color color) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Plain.text(text));
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(color);
    }
}
