package org.orgscore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orgscore.report.LabelPlacement.Dot;
import org.orgscore.report.LabelPlacement.Label;
import org.orgscore.summary.OccupationLine;

/**
 * Occupations by impact score, across, and by spread over tasks, upwards: a dot each, its area the headcount, named
 * beside. Both axes are cut to where the dots lie, and say so by their figures.
 */
final class Quadrant {
    /** Half of what a tick's number may need. */
    private static final double TICK_ROOM = 8;

    private static final int WIDTH = 680;
    private static final int LEFT = 34;
    private static final int TOP = 26;
    private static final int PLOT_WIDTH = WIDTH - LEFT - 4;
    private static final int PLOT_HEIGHT = 300;
    private static final double MIN_RADIUS = 3;
    private static final double MAX_RADIUS = 15;
    private static final double LABEL_HEIGHT = 11;
    private static final double LETTER_WIDTH = 4.9;
    private static final int LONG_NAME = 34;

    private final ReportTexts texts;
    private final Palette palette;

    Quadrant(ReportStyle style) {
        this.texts = style.texts();
        this.palette = style.palette();
    }

    /** @param lines numbered as in the table below the picture */
    String picture(List<OccupationLine> lines) {
        Svg svg = new Svg(WIDTH, TOP + PLOT_HEIGHT + 40, texts.get("chart.quadrant.alt"));
        Axis x = Axis.over(
                lines.stream().mapToDouble(line -> line.score().score()).toArray(), 100);
        Axis y = Axis.over(lines.stream().mapToDouble(Quadrant::spread).toArray(), 50);
        frame(svg, x, y);
        double largest = lines.stream()
                .mapToDouble(line -> line.figures().headcount())
                .max()
                .orElse(1);
        List<Dot> dots = lines.stream()
                .map(line -> new Dot(
                        LEFT + PLOT_WIDTH * x.part(line.score().score()),
                        TOP + PLOT_HEIGHT * (1 - y.part(spread(line))),
                        Math.max(
                                MIN_RADIUS,
                                MAX_RADIUS * Math.sqrt(line.figures().headcount() / largest))))
                .toList();
        List<Integer> largestFirst = IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -dots.get(i).radius()))
                .toList();
        largestFirst.forEach(i -> svg.circle(
                dots.get(i).x(), dots.get(i).y(), dots.get(i).radius(), palette.fiveYears(), palette.accent()));
        labels(svg, lines, dots, largestFirst);
        return svg.toString();
    }

    private void labels(Svg svg, List<OccupationLine> lines, List<Dot> dots, List<Integer> order) {
        LabelPlacement placement =
                new LabelPlacement(LEFT + 2, TOP + 2, LEFT + PLOT_WIDTH - 2, TOP + PLOT_HEIGHT - 2, dots);
        List<Runnable> texts = new ArrayList<>();
        for (int i : order) {
            Dot dot = dots.get(i);
            String number = String.valueOf(i + 1);
            String name =
                    number + " " + Plain.shortened(lines.get(i).occupation().title(), LONG_NAME);
            Optional<Label> whole = placement.place(dot, name.length() * LETTER_WIDTH + 4, LABEL_HEIGHT);
            Optional<Label> found =
                    whole.isPresent() ? whole : placement.place(dot, number.length() * LETTER_WIDTH + 4, LABEL_HEIGHT);
            found.ifPresent(label -> {
                if (label.apart()) {
                    svg.line(dot.x(), dot.y(), label.lineX(), label.lineY(), Palette.LINE, 0.6);
                }
                boolean before = label.x() + label.width() / 2 < dot.x();
                texts.add(() -> svg.text(
                        before ? label.x() + label.width() - 2 : label.x() + 2,
                        label.y() + LABEL_HEIGHT - 2.5,
                        9,
                        before ? "end" : "start",
                        whole.isPresent() ? name : number,
                        Palette.INK));
            });
        }
        texts.forEach(Runnable::run);
    }

    private void frame(Svg svg, Axis x, Axis y) {
        svg.rect(LEFT, TOP, PLOT_WIDTH, PLOT_HEIGHT, "#ffffff", Palette.LINE);
        x.ticks().forEach(tick -> {
            double at = LEFT + PLOT_WIDTH * x.part(tick);
            svg.line(at, TOP, at, TOP + PLOT_HEIGHT, Palette.PEOPLE, 0.6);
            boolean last = at > LEFT + PLOT_WIDTH - TICK_ROOM;
            svg.text(
                    last ? LEFT + PLOT_WIDTH : at,
                    TOP + PLOT_HEIGHT + 14.0,
                    10,
                    last ? "end" : "middle",
                    texts.whole(tick),
                    Palette.INK);
        });
        y.ticks().forEach(tick -> {
            double at = TOP + PLOT_HEIGHT * (1 - y.part(tick));
            svg.line(LEFT, at, LEFT + PLOT_WIDTH, at, Palette.PEOPLE, 0.6);
            svg.text(LEFT - 6, at + 4, 10, "end", texts.whole(tick), Palette.INK);
        });
        svg.text(0, 10, 10, "start", texts.get("quadrant.y"), Palette.INK);
        svg.text(WIDTH - 4.0, 10, 10, "end", texts.get("quadrant.split"), Palette.MUTED);
        svg.text(LEFT, TOP + PLOT_HEIGHT + 32.0, 10, "start", texts.get("quadrant.x"), Palette.INK);
        svg.text(WIDTH - 4.0, TOP + PLOT_HEIGHT + 32.0, 10, "end", texts.get("quadrant.alike"), Palette.MUTED);
    }

    private static double spread(OccupationLine line) {
        return 100 * line.score().spread();
    }

    /** A stretch of a scale with a margin around what lies on it. */
    private record Axis(double from, double to, double step) {
        private static final double[] STEPS = {1, 2, 5, 10, 20};

        static Axis over(double[] values, double most) {
            double low = most;
            double high = 0;
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            double margin = Math.max(2, 0.08 * (high - low));
            double from = low - margin;
            double to = Math.max(high + margin, low + 8);
            double step = STEPS[STEPS.length - 1];
            for (int i = STEPS.length - 1; i >= 0; i--) {
                step = (to - from) / STEPS[i] <= 10 ? STEPS[i] : step;
            }
            return new Axis(from, to, step);
        }

        double part(double value) {
            return (value - from) / (to - from);
        }

        List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            for (double tick = step * Math.ceil(Math.max(0, from) / step); tick <= to; tick += step) {
                ticks.add(tick);
            }
            return ticks;
        }
    }
}
