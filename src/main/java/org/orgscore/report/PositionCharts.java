package org.orgscore.report;

import java.util.List;
import java.util.OptionalDouble;
import org.orgscore.occupation.Wage;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;

/** Pictures of where things stand: occupations in a quadrant, a score on its scale, wages over their spread. */
final class PositionCharts {
    private static final int WIDTH = 680;
    private static final int MAX_SPREAD = 50;
    private static final double[] BANDS = {0, 20, 40, 60, 80, 100};

    private final ReportTexts texts;
    private final Palette palette;

    PositionCharts(ReportStyle style) {
        this.texts = style.texts();
        this.palette = style.palette();
    }

    /** Score across, spread over tasks upwards, a numbered bubble an occupation; numbers are those of the table. */
    String quadrant(List<OccupationLine> lines) {
        int left = 46;
        int top = 14;
        int width = WIDTH - left - 10;
        int height = 250;
        Svg svg = new Svg(WIDTH, top + height + 44, texts.get("chart.quadrant.alt"));
        double most =
                lines.stream().mapToDouble(line -> line.score().score()).max().orElse(0);
        double right = Math.min(100, Math.max(40, 20 * Math.ceil((most + 2) / 20)));
        svg.rect(left, top, width, height, "#ffffff", Palette.LINE);
        for (double tick = 0; tick <= right; tick += 20) {
            double x = left + width * tick / right;
            svg.line(x, top, x, top + height, Palette.PEOPLE, 1);
            svg.text(x, top + height + 15.0, 11, "middle", texts.whole(tick), Palette.INK);
        }
        svg.line(left, top + height / 2.0, left + width, top + height / 2.0, Palette.PEOPLE, 1);
        svg.text(left + width - 8.0, top + 16, 11, "end", texts.get("quadrant.split"), Palette.MUTED);
        svg.text(left + width - 8.0, top + height - 8.0, 11, "end", texts.get("quadrant.alike"), Palette.MUTED);
        for (int tick = 0; tick <= MAX_SPREAD; tick += 25) {
            svg.text(
                    left - 7,
                    top + height - height * tick / (double) MAX_SPREAD + 4,
                    11,
                    "end",
                    texts.whole(tick),
                    Palette.INK);
        }
        svg.text(left + width / 2.0, top + height + 34.0, 12, "middle", texts.get("quadrant.x"), Palette.INK);
        svg.text(4, top + height + 34.0, 12, "start", texts.get("quadrant.y"), Palette.INK);
        double largest = lines.stream()
                .mapToDouble(line -> line.figures().headcount())
                .max()
                .orElse(1);
        for (int i = lines.size() - 1; i >= 0; i--) {
            OccupationLine line = lines.get(i);
            double radius = 7 + 9 * Math.sqrt(line.figures().headcount() / largest);
            double x = left + width * line.score().score() / right;
            double y = top
                    + height
                    - height * Math.min(MAX_SPREAD, 100 * line.score().spread()) / MAX_SPREAD;
            svg.circle(
                    Math.max(left + radius, Math.min(left + width - radius, x)),
                    Math.max(top + radius, Math.min(top + height - radius, y)),
                    radius,
                    palette.fiveYears(),
                    palette.accent());
        }
        for (int i = 0; i < lines.size(); i++) {
            OccupationLine line = lines.get(i);
            double radius = 7 + 9 * Math.sqrt(line.figures().headcount() / largest);
            double x = left + width * line.score().score() / right;
            double y = top
                    + height
                    - height * Math.min(MAX_SPREAD, 100 * line.score().spread()) / MAX_SPREAD;
            svg.bold(
                    Math.max(left + radius, Math.min(left + width - radius, x)),
                    Math.max(top + radius, Math.min(top + height - radius, y)) + 4,
                    11,
                    "middle",
                    String.valueOf(i + 1),
                    Palette.INK);
        }
        return svg.toString();
    }

    /** The score on its scale of bands, with the range by matches and the range by rubric. */
    String scale(ReportModel model) {
        double score = model.totals().score().orElse(0);
        Svg svg = new Svg(WIDTH, 112, texts.get("chart.scale.alt", texts.score(score)));
        double left = 10;
        double width = WIDTH - 20.0;
        for (int i = 0; i + 1 < BANDS.length; i++) {
            double from = left + width * BANDS[i] / 100;
            svg.rect(from, 26, width / 5, 16, palette.heat(BANDS[i] / 130), Palette.LINE);
            svg.text(from + 3, 56, 10, "start", texts.whole(BANDS[i]), Palette.MUTED);
        }
        svg.text(left + width, 56, 10, "end", "100", Palette.MUTED);
        double at = left + width * score / 100;
        svg.line(at, 20, at, 104, Palette.INK, 2);
        svg.bold(at, 15, 13, "middle", texts.score(score), Palette.INK);
        model.totals()
                .range()
                .ifPresent(range ->
                        bar(svg, 66, left, width, range.low(), range.high(), palette.accent(), "range.matches"));
        OptionalDouble low = model.totals().scoreRubricLow();
        OptionalDouble high = model.totals().scoreRubricHigh();
        if (low.isPresent() && high.isPresent()) {
            bar(svg, 88, left, width, low.getAsDouble(), high.getAsDouble(), palette.twoYears(), "range.rubric");
        }
        return svg.toString();
    }

    private void bar(Svg svg, double y, double left, double width, double low, double high, String color, String key) {
        double from = left + width * low / 100;
        double to = left + width * high / 100;
        svg.rect(from, y, Math.max(3, to - from), 10, color, Palette.LINE);
        String label = texts.get(key, texts.score(low), texts.score(high));
        if (to > WIDTH - 300) {
            svg.text(from - 6, y + 9, 11, "end", label, Palette.INK);
        } else {
            svg.text(to + 6, y + 9, 11, "start", label, Palette.INK);
        }
    }

    /** The tenth to the ninetieth percentile, the middle half, the median and the mean. */
    String wages(Wage wage) {
        Svg svg = new Svg(WIDTH, 92, texts.get("chart.wages.alt"));
        double low = wage.p10Usd().orElse(0);
        double high = wage.p90Usd().orElse(low + 1);
        double span = Math.max(1, high - low);
        double left = 50;
        double width = WIDTH - 110.0;
        svg.line(left, 46, left + width, 46, Palette.LINE, 2);
        double from = left + width * (wage.p25Usd().orElse(low) - low) / span;
        double to = left + width * (wage.p75Usd().orElse(high) - low) / span;
        svg.rect(from, 34, to - from, 24, palette.fiveYears(), palette.accent());
        double[] values = {low, wage.p25Usd().orElse(low), wage.p75Usd().orElse(high), high};
        String[] keys = {"wage.p10", "wage.p25", "wage.p75", "wage.p90"};
        for (int i = 0; i < values.length; i++) {
            double x = left + width * (values[i] - low) / span;
            svg.line(x, 34, x, 58, palette.accent(), 1.5);
            svg.text(x, 74, 10, "middle", texts.dollars(values[i]), Palette.INK);
            svg.text(x, 87, 10, "middle", texts.get(keys[i]), Palette.MUTED);
        }
        wage.medianUsd().ifPresent(median -> {
            double x = left + width * (median - low) / span;
            svg.line(x, 30, x, 62, Palette.INK, 3);
            svg.bold(x, 12, 11, "middle", texts.get("wage.median.mark", texts.dollars(median)), Palette.INK);
        });
        wage.meanUsd().ifPresent(mean -> {
            double x = left + width * (Math.min(mean, high) - low) / span;
            svg.circle(x, 46, 4.5, "#ffffff", Palette.INK);
            svg.text(x + 2, 27, 10, "start", texts.get("wage.mean.mark", texts.dollars(mean)), Palette.INK);
        });
        return svg.toString();
    }
}
