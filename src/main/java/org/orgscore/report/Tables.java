package org.orgscore.report;

/** The one shape of table that sections use. A wide one scrolls by itself, by keyboard too. */
final class Tables {
    private Tables() {}

    /** @param caption what the table holds, for those who hear it */
    static void open(Html html, ReportTexts texts, String caption, String... headerKeys) {
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(caption)
                + "\"><table class=\"data\"><thead><tr>");
        for (String key : headerKeys) {
            boolean number = key.startsWith("#");
            html.element(
                    "th",
                    number ? "scope=\"col\" class=\"num\"" : "scope=\"col\"",
                    texts.get(number ? key.substring(1) : key));
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
