package org.orgscore.report;

import java.util.List;
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

/**
 * A native bar chart, for workbook and deck alike. Every series has a fill of its own, since bars without one are drawn
 * as nothing by LibreOffice.
 */
final class NativeChart {
    private static final int GAP_PERCENT = 60;

    private NativeChart() {}

    /**
     * A series of figures.
     *
     * @param color {@code #rrggbb}; empty for one that only lifts the others and is not to be seen
     */
    record Series(String name, XDDFNumericalDataSource<? extends Number> values, String color) {}

    /** Horizontal bars, first category at the top. */
    static void bars(
            XDDFChart chart, String title, XDDFDataSource<String> categories, List<Series> series, boolean stacked) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.LEFT);
        bottom.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFChartData.Series added = data.addSeries(categories, one.values());
            added.setTitle(one.name(), null);
            if (one.color().isEmpty()) {
                XDDFShapeProperties hidden = new XDDFShapeProperties();
                hidden.setFillProperties(new XDDFNoFillProperties());
                added.setShapeProperties(hidden);
            } else {
                added.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(one.color()))));
            }
        }
        chart.plot(data);
        if (stacked) {
            overlap(chart);
        }
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
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
