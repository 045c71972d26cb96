package org.orgscore.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.orgscore.summary.ReportModel;

/** The executive report as one self-contained page: for the screen, and with another style sheet for the PDF. */
final class HtmlReport {
    private final ReportTexts texts;

    HtmlReport(ReportTexts texts) {
        this.texts = texts;
    }

    /** The page for a browser: nothing is fetched from anywhere. */
    String page(ReportModel model) {
        return page(model, "screen.css", "");
    }

    /** The same page for the PDF. */
    String printPage(ReportModel model) {
        return page(model, "print.css", bookmarks());
    }

    private String page(ReportModel model, String style, String bookmarks) {
        String title = texts.get("report.title", model.run().organisation());
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n")
                .raw("<meta charset=\"UTF-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"description\" content=\"" + Html.escape(texts.get("report.subject")) + "\"/>\n")
                .element("title", title)
                .raw("\n<style>\n" + resource(style) + "</style>\n")
                .raw(bookmarks)
                .raw("</head>\n<body>\n<main>\n");
        new FirstPage(texts).write(html, model);
        new WhereSection(texts).write(html, model);
        new WhatSection(texts).write(html, model);
        new WhenSection(texts).write(html, model);
        new PathwaySection(texts).write(html, model);
        new SureSection(texts).write(html, model);
        html.raw("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private String bookmarks() {
        Html html = new Html().raw("<bookmarks>");
        for (String section : new String[] {"where", "what", "when", "path", "sure"}) {
            html.raw("<bookmark name=\"" + Html.escape(texts.get(section + ".title")) + "\" href=\"#" + section
                    + "\"/>");
        }
        return html.raw("</bookmarks>").toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/report/" + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("/report/" + name + " cannot be read", e);
        }
    }
}
