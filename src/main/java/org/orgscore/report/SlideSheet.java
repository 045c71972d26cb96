package org.orgscore.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
    private static final int LONG_TITLE = 90;
    private static final int LONGER_TITLE = 130;
    private static final int LONGEST_TITLE = 170;

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
        heading.setLeftInset(0);
        heading.clearText();
        XSLFTextParagraph paragraph = heading.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, title, titleSize(title), true, this.accent);
        XSLFNotes page = deck.getNotesSlide(slide);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Plain.text(notes));
            }
        }
    }

    /** Such that a title stays within two lines. */
    private static double titleSize(String title) {
        if (title.length() > LONGEST_TITLE) {
            return 15;
        }
        if (title.length() > LONGER_TITLE) {
            return 18;
        }
        return title.length() > LONG_TITLE ? 22 : 26;
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

    /**
     * A column of a table.
     *
     * @param width in points
     * @param number whether its cells are figures, which stand at its right
     */
    record Column(double width, boolean number) {}

    /** A row of a table; one that heads the rows below it is bold. */
    record Line(boolean heading, List<String> cells) {}

    /** A native table; the first row is its header. */
    void table(double y, List<Column> columns, List<Line> rows, double size) {
        XSLFTable table = slide.createTable(rows.size(), columns.size());
        table.getCTTable().getTblPr().setFirstRow(true);
        double width = 0;
        for (int column = 0; column < columns.size(); column++) {
            table.setColumnWidth(column, columns.get(column).width());
            width += columns.get(column).width();
        }
        table.setAnchor(new Rectangle2D.Double(LEFT, y, width, rows.size() * size * 1.8));
        for (int row = 0; row < rows.size(); row++) {
            XSLFTableRow cells = table.getRows().get(row);
            cells.setHeight(size * 1.7);
            for (int column = 0; column < columns.size(); column++) {
                cell(cells.getCells().get(column), rows.get(row), column, columns.get(column), size);
            }
        }
    }

    private void cell(XSLFTableCell cell, Line line, int index, Column column, double size) {
        cell.clearText();
        cell.setTopInset(CELL_INSET / 2);
        cell.setBottomInset(CELL_INSET / 2);
        cell.setLeftInset(CELL_INSET);
        cell.setRightInset(CELL_INSET);
        cell.setBorderColor(BorderEdge.bottom, Color.decode(line.heading() ? Palette.INK : Palette.PEOPLE));
        cell.setBorderWidth(BorderEdge.bottom, line.heading() ? 1.2 : 0.6);
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(column.number() ? TextAlign.RIGHT : TextAlign.LEFT);
        run(paragraph, line.cells().get(index), size, line.heading(), Color.decode(Palette.INK));
    }

    /** A series as figures. */
    record Values(String name, List<Double> figures, String color) {}

    /**
     * A chart of stacked bars.
     *
     * @param alt says in words what it shows
     * @param format of its figures, as a spreadsheet writes it
     */
    record Bars(String title, String alt, List<String> categories, List<Values> series, String format) {}

    /** Native bars over data that can be edited, down to {@code bottom}; in points. */
    void bars(double top, double bottom, Bars bars) {
        XSLFChart chart = deck.createChart(slide);
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromArray(
                bars.categories().stream().map(Plain::text).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, bars.categories().size(), 0, 0)),
                0);
        List<NativeChart.Series> plotted = new ArrayList<>();
        for (int i = 0; i < bars.series().size(); i++) {
            plotted.add(new NativeChart.Series(
                    bars.series().get(i).name(),
                    XDDFDataSourcesFactory.fromArray(
                            bars.series().get(i).figures().toArray(Double[]::new),
                            chart.formatRange(
                                    new CellRangeAddress(1, bars.categories().size(), i + 1, i + 1)),
                            i + 1),
                    bars.series().get(i).color()));
        }
        NativeChart.bars(chart, bars.title(), labels, plotted, bars.format());
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(LEFT),
                        Units.toEMU(top),
                        Units.toEMU(WIDTH - 2.0 * LEFT),
                        Units.toEMU(bottom - top)));
        slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList().forEach(frame -> {
            var properties = frame.getNvGraphicFramePr().getCNvPr();
            if (!properties.isSetDescr()) {
                properties.setDescr(Plain.text(bars.alt()));
            }
        });
    }

    /** Gives a picture the words that stand for it. */
    void describe(int shapeId, String alt) {
        slide.getXmlObject().getCSld().getSpTree().getPicList().stream()
                .map(picture -> picture.getNvPicPr().getCNvPr())
                .filter(properties -> properties.getId() == shapeId)
                .forEach(properties -> properties.setDescr(Plain.text(alt)));
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
