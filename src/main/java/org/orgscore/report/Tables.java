package org.orgscore.report;

/** The one shape of table that sections use. */
final class Tables {
    private Tables() {}

    static void open(Html html, ReportTexts texts, String... headerKeys) {
        html.raw("<table class=\"data\"><thead><tr>");
        for (String key : headerKeys) {
            html.element("th", "scope=\"col\"", texts.get(key));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    static void close(Html html) {
        html.raw("</tbody></table>\n");
    }

    static void number(Html html, String value) {
        html.element("td", "class=\"num\"", value);
    }
}
