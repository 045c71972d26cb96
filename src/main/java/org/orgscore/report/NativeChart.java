package org.orgscore.report;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * A native chart of stacked bars with the figures on them, for workbook and deck alike. Every series has a fill of its
 * own, since bars without one are drawn as nothing by LibreOffice.
 */
final class NativeChart {
    private static final int GAP_PERCENT = 60;
    /** A part under this share of the longest bar has no room for its figure. */
    private static final double LABEL_FROM = 0.035;

    private static final String NAMESPACES = " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private NativeChart() {}

    /**
     * A series of figures.
     *
     * @param color {@code #rrggbb}; empty for one that only lifts the others and is not to be seen
     * @param pointColors in place of the one colour, where each bar has its own; else empty
     */
    record Series(
            String name, XDDFNumericalDataSource<? extends Number> values, String color, List<String> pointColors) {
        Series(String name, XDDFNumericalDataSource<? extends Number> values, String color) {
            this(name, values, color, List.of());
        }

        boolean seen() {
            return !color.isEmpty();
        }

        double value(int point) {
            Number value = values.getPointAt(point);
            return value == null ? 0 : value.doubleValue();
        }
    }

    /**
     * Horizontal bars, first category at the top.
     *
     * @param format of figures on axis and bars, as a spreadsheet writes it
     */
    static void bars(
            XDDFChart chart, String title, XDDFDataSource<String> categories, List<Series> series, String format) {
        text(chart.getCTChartSpace().addNewTxPr(), 1100, false, Palette.INK);
        chart.setTitleText(title);
        chart.getTitle().getOrAddTextProperties().setFontSize(13.0);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.LEFT);
        bottom.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setMinimum(0); // programs else cut off what all bars have in common
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFChartData.Series added = data.addSeries(categories, one.values());
            added.setTitle(one.name(), null);
            if (one.seen()) {
                added.setFillProperties(fill(one.color()));
                for (int point = 0; point < one.pointColors().size(); point++) {
                    added.getDataPoint(point)
                            .setFillProperties(fill(one.pointColors().get(point)));
                }
            } else {
                XDDFShapeProperties hidden = new XDDFShapeProperties();
                hidden.setFillProperties(new XDDFNoFillProperties());
                added.setShapeProperties(hidden);
            }
        }
        chart.plot(data);
        overlap(chart);
        label(chart, series, format);
        if (series.stream().filter(Series::seen).count() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static XDDFSolidFillProperties fill(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(color)));
    }

    /** Writes each figure on its bar where it has room there. */
    private static void label(XDDFChart chart, List<Series> series, String format) {
        double longest = 0;
        int points = series.get(0).values().getPointCount();
        for (int point = 0; point < points; point++) {
            int at = point;
            longest = Math.max(
                    longest, series.stream().mapToDouble(one -> one.value(at)).sum());
        }
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            if (one.seen()) {
                StringBuilder labels = new StringBuilder("<c:dLbls" + NAMESPACES + ">");
                for (int point = 0; point < points; point++) {
                    if (one.value(point) >= LABEL_FROM * longest && one.value(point) > 0) {
                        String color = one.pointColors().isEmpty()
                                ? one.color()
                                : one.pointColors().get(point);
                        labels.append("<c:dLbl><c:idx val=\"" + point + "\"/>"
                                + "<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>"
                                + "<c:txPr>" + textXml(1000, true, Palette.on(color)) + "</c:txPr>"
                                + shown(true) + "</c:dLbl>");
                    }
                }
                labels.append(shown(false)).append("</c:dLbls>");
                CTBarSer bars =
                        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i);
                CTDLbls empty = bars.addNewDLbls();
                replace(empty, labels.toString());
            }
        }
    }

    private static String shown(boolean value) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + (value ? 1 : 0) + "\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    private static void text(CTTextBody body, int hundredthsOfPoint, boolean bold, String color) {
        replace(body, "<c:txPr" + NAMESPACES + ">" + textXml(hundredthsOfPoint, bold, color) + "</c:txPr>");
    }

    private static String textXml(int hundredthsOfPoint, boolean bold, String color) {
        return String.format(
                Locale.ROOT,
                "<a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"%d\"><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>"
                        + "<a:latin typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p>",
                hundredthsOfPoint,
                bold ? 1 : 0,
                color.substring(1));
    }

    /** Puts markup of our own in an element's place; POI's usual jar has no types for all that stands in it. */
    private static void replace(org.apache.xmlbeans.XmlObject element, String xml) {
        try (XmlCursor to = element.newCursor();
                XmlCursor from =
                        org.apache.xmlbeans.XmlObject.Factory.parse(xml).newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException("chart markup is not well-formed", e);
        }
    }

    /**
     * Lays stacked bars in one line. POI's own setter needs a schema type that its usual jar does not hold, so that the
     * element is written as it stands, after the gap's width where the format has it.
     */
    private static void overlap(XDDFChart chart) {
        try (XmlCursor cursor = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getGapWidth()
                .newCursor()) {
            String namespace = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(namespace, "overlap", "c"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }
}
