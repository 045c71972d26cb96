package org.orgscore.report;

import java.util.Arrays;

/** The one shape of table that sections use. A wide one scrolls by itself, by keyboard too. */
final class Tables {
    private Tables() {}

    /**
     * A column.
     *
     * @param key of its heading
     * @param number whether it holds figures, which stand at its right
     * @param widthPercent of the table; 0 where it is left to the contents
     */
    record Column(String key, boolean number, int widthPercent) {
        static Column text(String key, int widthPercent) {
            return new Column(key, false, widthPercent);
        }

        static Column number(String key, int widthPercent) {
            return new Column(key, true, widthPercent);
        }
    }

    /** With headings by key, of figures with a {@code #} before, and widths by contents. */
    static void open(Html html, ReportTexts texts, String caption, String... headerKeys) {
        open(
                html,
                texts,
                caption,
                Arrays.stream(headerKeys)
                        .map(key -> key.startsWith("#") ? Column.number(key.substring(1), 0) : Column.text(key, 0))
                        .toArray(Column[]::new));
    }

    /** @param caption what the table holds, for those who hear it */
    static void open(Html html, ReportTexts texts, String caption, Column... columns) {
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(caption)
                + "\"><table class=\"data\"><thead><tr>");
        for (Column column : columns) {
            String width = column.widthPercent() > 0 ? " style=\"width:" + column.widthPercent() + "%\"" : "";
            html.element(
                    "th", "scope=\"col\"" + (column.number() ? " class=\"num\"" : "") + width, texts.get(column.key()));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    static void close(Html html) {
        html.raw("</tbody></table></div>\n");
    }

    static void number(Html html, String value) {
        html.element("td", "class=\"num\"", value);
    }

    static void head(Html html, String value) {
        html.element("th", "scope=\"row\"", value);
    }
}
