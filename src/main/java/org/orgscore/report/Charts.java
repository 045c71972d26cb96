package org.orgscore.report;

import java.util.List;
import java.util.Locale;

/** Charts as inline SVG, each with a title that says in words what it shows. */
final class Charts {
    private static final int WIDTH = 700;
    private static final String TEXT =
            "font-family=\"Liberation Sans, Arial, sans-serif\" fill=\"" + Palette.INK + "\"";

    private final ReportTexts texts;

    Charts(ReportTexts texts) {
        this.texts = texts;
    }

    /** One bar that divides the total, with the figures above and a key below. */
    String divided(CapacityParts parts) {
        StringBuilder svg = open(118, alt(parts));
        double x = 0;
        int keyX = 0;
        for (CapacityParts.Part part : parts.list()) {
            double width = parts.total() == 0 ? 0 : part.fte() / parts.total() * WIDTH;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"24\" width=\"%.1f\" height=\"38\" fill=\"%s\" stroke=\"#8a949e\" stroke-width=\"%s\"/>",
                    x,
                    width,
                    part.color(),
                    part.key().equals("seg.unmatched") ? "1" : "0"));
            if (width > 34) {
                svg.append(text(x + width / 2, 18, 12, "middle", texts.count(part.fte()), true));
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"84\" width=\"12\" height=\"12\" fill=\"%s\" stroke=\"#8a949e\"/>",
                    keyX,
                    part.color()));
            svg.append(text(keyX + 17, 95, 11, "start", texts.get(part.key()), false));
            x += width;
            keyX += 140;
        }
        return svg.append("</svg>").toString();
    }

    /** From the total down to what stays with people: each step hangs where the one before ended. */
    String waterfall(CapacityParts parts, String totalLabel) {
        List<CapacityParts.Part> steps = parts.list();
        StringBuilder svg = open(212, alt(parts));
        double scale = parts.total() == 0 ? 0 : 440 / parts.total();
        bar(svg, 10, 0, totalLabel, parts.total(), scale, "#5b6673");
        double from = parts.total();
        int y = 44;
        for (CapacityParts.Part part : steps) {
            from -= part.fte();
            bar(svg, y, from, texts.get(part.key()), part.fte(), scale, part.color());
            y += 33;
        }
        return svg.append("</svg>").toString();
    }

    /** A bar for a table cell: a share of the widest. */
    String cell(double value, double widest, String color) {
        double width = widest == 0 ? 0 : value / widest * 120;
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"122\" height=\"12\" aria-hidden=\"true\">"
                        + "<rect x=\"0\" y=\"1\" width=\"%.1f\" height=\"10\" fill=\"%s\"/></svg>",
                Math.max(1, width),
                color);
    }

    private void bar(StringBuilder svg, int y, double from, String label, double fte, double scale, String color) {
        double x = 170 + from * scale;
        svg.append(text(162, y + 16, 12, "end", label, false));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"22\" fill=\"%s\" stroke=\"#8a949e\" stroke-width=\"0.7\"/>",
                x,
                y,
                Math.max(1, fte * scale),
                color));
        svg.append(text(x + fte * scale + 7, y + 16, 12, "start", texts.count(fte), true));
    }

    private String alt(CapacityParts parts) {
        return texts.get(
                "chart.capacity.alt",
                texts.count(parts.total()),
                texts.count(parts.now()),
                texts.count(parts.y2()),
                texts.count(parts.y5()),
                texts.count(parts.people()),
                texts.count(parts.unmatched()));
    }

    private static StringBuilder open(int height, String alt) {
        return new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-label=\"%s\"><title>%s</title>",
                WIDTH,
                height,
                WIDTH,
                height,
                Html.escape(alt),
                Html.escape(alt)));
    }

    private static String text(double x, double y, int size, String anchor, String text, boolean bold) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" font-weight=\"%s\" %s>%s</text>",
                x,
                y,
                size,
                anchor,
                bold ? "bold" : "normal",
                TEXT,
                Html.escape(text));
    }
}
