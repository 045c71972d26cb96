package org.orgscore.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Scenario;

/** How FTE divide, as pictures: one bar, a waterfall, bars for table cells, scenarios side by side. */
final class Charts {
    private static final int WIDTH = 680;
    private static final int LABELS = 158;
    private static final int KEY_STEP = 136;
    private static final int CELL = 200;

    private final ReportTexts texts;
    private final Palette palette;

    Charts(ReportStyle style) {
        this.texts = style.texts();
        this.palette = style.palette();
    }

    /** One bar that divides the total, with the figures above and a key below. */
    String divided(CapacityParts parts) {
        Svg svg = new Svg(WIDTH, 116, parts.alt(texts));
        double x = 0;
        for (CapacityParts.Part part : parts.list(palette)) {
            double width = parts.total() == 0 ? 0 : part.fte() / parts.total() * WIDTH;
            svg.rect(x, 20, width, 44, part.color(), Palette.LINE);
            String figure = texts.count(part.fte());
            if (width > 9 + 7 * figure.length()) {
                svg.bold(x + width / 2, 47, 13, "middle", figure, Palette.on(part.color()));
            }
            x += width;
        }
        int at = 0;
        for (CapacityParts.Part part : parts.list(palette)) {
            svg.rect(at, 80, 11, 11, part.color(), Palette.LINE);
            svg.text(at + 16, 90, 11, "start", texts.get(part.key()), Palette.INK);
            svg.bold(at + 16, 106, 13, "start", texts.count(part.fte()), Palette.INK);
            at += KEY_STEP;
        }
        return svg.toString();
    }

    /** From the total down to what stays with people: each step hangs where the one before ended. */
    String waterfall(CapacityParts parts, String totalLabel) {
        Svg svg = new Svg(WIDTH, 206, parts.alt(texts));
        double scale = parts.total() == 0 ? 0 : (WIDTH - LABELS - 70) / parts.total();
        step(svg, 6, 0, totalLabel, parts.total(), scale, "#5b6673");
        double from = parts.total();
        int y = 40;
        for (CapacityParts.Part part : parts.list(palette)) {
            double edge = LABELS + 10 + from * scale;
            svg.line(edge, y - 12, edge, y, Palette.LINE, 1);
            from -= part.fte();
            step(svg, y, from, texts.get(part.key()), part.fte(), scale, part.color());
            y += 34;
        }
        return svg.toString();
    }

    /** A bar of parts for a table cell, the same width for all of them: a group's size stands in figures beside. */
    String cell(Figures figures) {
        return cell(CapacityParts.of(figures, texts));
    }

    /** The same of parts at hand. */
    String cell(CapacityParts parts) {
        Svg svg = new Svg(CELL + 2, 13, parts.alt(texts));
        double x = 0.5;
        for (CapacityParts.Part part : parts.list(palette)) {
            double width = parts.total() == 0 ? 0 : part.fte() / parts.total() * CELL;
            if (width > 0) {
                svg.rect(x, 1, width, 11, part.color(), Palette.LINE);
            }
            x += width;
        }
        return svg.toString();
    }

    /** Scenarios as stacked bars of capacity by horizon. */
    String scenarios(List<Scenario> scenarios, ToDoubleFunction<Scenario> widestOf) {
        double widest = scenarios.stream().mapToDouble(widestOf).max().orElse(0);
        Svg svg = new Svg(WIDTH, 34 * scenarios.size() + 6, texts.get("chart.scenarios.alt"));
        int y = 4;
        for (Scenario scenario : scenarios) {
            double now = texts.rounded(scenario.capacityFte().now());
            double y2 = texts.rounded(scenario.capacityFte().y2());
            double y5 = texts.rounded(scenario.capacityFte().y5());
            double scale = widest == 0 ? 0 : (WIDTH - LABELS - 80) / widest;
            svg.text(LABELS, y + 16, 12, "end", label(scenario), Palette.INK);
            double x = LABELS + 10;
            double[] values = {now, y2 - now, y5 - y2};
            String[] colors = {palette.now(), palette.twoYears(), palette.fiveYears()};
            for (int i = 0; i < values.length; i++) {
                svg.rect(x, y, values[i] * scale, 22, colors[i], Palette.LINE);
                x += values[i] * scale;
            }
            svg.bold(
                    x + 6,
                    y + 16,
                    12,
                    "start",
                    texts.count(scenario.capacityFte().y5()),
                    Palette.INK);
            y += 34;
        }
        return svg.toString();
    }

    /** A scenario's name: translated where it is one of ours. */
    String label(Scenario scenario) {
        String key = "scenario." + scenario.name();
        return texts.has(key) ? texts.get(key) : scenario.name();
    }

    private void step(Svg svg, int y, double from, String label, double fte, double scale, String color) {
        double x = LABELS + 10 + from * scale;
        svg.text(LABELS, y + 15, 12, "end", label, Palette.INK);
        svg.rect(x, y, Math.max(1, fte * scale), 22, color, Palette.LINE);
        svg.bold(x + fte * scale + 6, y + 16, 12, "start", texts.count(fte), Palette.INK);
    }
}
