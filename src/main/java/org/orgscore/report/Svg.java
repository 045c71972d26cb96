package org.orgscore.report;

import java.util.Locale;

/** A picture as inline SVG, with a title that says in words what it shows. Lengths are in CSS pixels. */
final class Svg {
    private static final String FONT = "font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\"";

    /** Keeps sizes off the default of 12, which the PDF's renderer takes for "not given" and draws as nothing. */
    private static final double HALF_STEP = 0.1;

    private final StringBuilder out;

    /** @param alt what the picture shows, in words */
    Svg(int width, int height, String alt) {
        String text = Html.escape(alt);
        out = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-label=\"%s\"><title>%s</title>",
                width, height, width, height, text, text));
    }

    Svg rect(double x, double y, double width, double height, String fill) {
        return rect(x, y, width, height, fill, "none");
    }

    Svg rect(double x, double y, double width, double height, String fill, String stroke) {
        out.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.8\"/>",
                x, y, Math.max(0, width), height, fill, stroke));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        out.append(format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1, y1, x2, y2, stroke, width));
        return this;
    }

    Svg circle(double x, double y, double radius, String fill, String stroke) {
        out.append(format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>",
                x, y, radius, fill, stroke));
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, int size, String anchor, String text, String fill) {
        return text(x, y, size, anchor, text, fill, false);
    }

    Svg bold(double x, double y, int size, String anchor, String text, String fill) {
        return text(x, y, size, anchor, text, fill, true);
    }

    private Svg text(double x, double y, int size, String anchor, String text, String fill, boolean bold) {
        out.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"%s\" %s>%s</text>",
                x, y, size + HALF_STEP, anchor, bold ? "bold" : "normal", fill, FONT, Html.escape(text)));
        return this;
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
