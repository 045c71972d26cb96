package org.orgscore.report;

import java.util.OptionalDouble;
import org.orgscore.occupation.Wage;
import org.orgscore.summary.ReportModel;

/** Pictures of where things stand: a score on its scale, wages over their spread. */
final class PositionCharts {
    private static final int WIDTH = 680;
    private static final double SCALE_LEFT = 10;
    private static final double SCALE_WIDTH = WIDTH - 20.0;
    private static final double[] BANDS = {0, 20, 40, 60, 80, 100};

    private final ReportTexts texts;
    private final Palette palette;

    PositionCharts(ReportStyle style) {
        this.texts = style.texts();
        this.palette = style.palette();
    }

    /** The score on its scale of bands, with the range by matches and the range by rubric. */
    String scale(ReportModel model) {
        double score = model.totals().score().orElse(0);
        Svg svg = new Svg(WIDTH, 112, texts.get("chart.scale.alt", texts.score(score)));
        double left = SCALE_LEFT;
        double width = SCALE_WIDTH;
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
                .ifPresent(range -> bar(svg, 66, range.low(), range.high(), at, palette.accent(), "range.matches"));
        OptionalDouble low = model.totals().scoreRubricLow();
        OptionalDouble high = model.totals().scoreRubricHigh();
        if (low.isPresent() && high.isPresent()) {
            bar(svg, 88, low.getAsDouble(), high.getAsDouble(), at, palette.twoYears(), "range.rubric");
        }
        return svg.toString();
    }

    /** @param mark where the line of the score runs, which the words keep clear of */
    private void bar(Svg svg, double y, double low, double high, double mark, String color, String key) {
        double from = SCALE_LEFT + SCALE_WIDTH * low / 100;
        double to = SCALE_LEFT + SCALE_WIDTH * high / 100;
        svg.rect(from, y, Math.max(3, to - from), 10, color, Palette.LINE);
        String label = texts.get(key, texts.score(low), texts.score(high));
        if (to > WIDTH - 300) {
            svg.text(Math.min(from, mark) - 8, y + 9, 11, "end", label, Palette.INK);
        } else {
            svg.text(Math.max(to, mark) + 8, y + 9, 11, "start", label, Palette.INK);
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
