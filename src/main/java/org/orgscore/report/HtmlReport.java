package org.orgscore.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.orgscore.summary.OccupationProfile;
import org.orgscore.summary.ReportModel;

/** The executive report as one self-contained page: for the screen, and with another style sheet for the PDF. */
final class HtmlReport {
    private static final String ACCENT = "#0b3c6f";
    private static final String MIDDLE = "#2f78b7";

    private final ReportStyle style;
    private final ReportTexts texts;

    HtmlReport(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    /** The page for a browser: nothing is fetched from anywhere. */
    String page(ReportModel model) {
        Html html = new Html();
        open(html, texts.get("report.title", style.name()), "screen.css", "");
        html.raw("<a class=\"skip\" href=\"#main\">")
                .text(texts.get("nav.skip"))
                .raw("</a>\n<nav aria-label=\"" + Html.escape(texts.get("nav.label")) + "\"><ul>");
        sections(model).forEach(section -> html.raw("<li><a href=\"#" + section + "\">")
                .text(texts.get("nav." + section))
                .raw("</a></li>"));
        html.raw("</ul></nav>\n");
        body(html, model);
        return html.toString();
    }

    /** The same page for the PDF. */
    String printPage(ReportModel model) {
        Html html = new Html();
        open(html, texts.get("report.title", style.name()), "print.css", bookmarks(model));
        body(html, model);
        return forPrint(html.toString());
    }

    /** A page of one occupation, for the screen. */
    String profilePage(OccupationProfile profile) {
        Html html = new Html();
        open(html, profile.occupation().title(), "screen.css", "");
        profileBody(html, profile);
        return html.toString();
    }

    /** The same page for the PDF. */
    String profilePrintPage(OccupationProfile profile) {
        Html html = new Html();
        open(html, profile.occupation().title(), "print.css", "");
        profileBody(html, profile);
        return forPrint(html.toString());
    }

    private void profileBody(Html html, OccupationProfile profile) {
        html.raw("<main id=\"main\">\n");
        new ProfilePage(style).write(html, profile, "h1");
        html.raw("<div class=\"closing\">\n")
                .element("h2", texts.get("sources.title"))
                .raw("<ul>");
        profile.attributions().forEach(source -> html.element("li", source));
        html.raw("</ul>\n</div>\n</main>\n</body>\n</html>\n");
    }

    private void open(Html html, String title, String sheet, String bookmarks) {
        String css = resource(sheet)
                .replace(ACCENT, style.palette().accent())
                .replace(MIDDLE, style.palette().twoYears());
        html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + texts.language()
                        + "\">\n<head>\n")
                .raw("<meta charset=\"UTF-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"description\" content=\"" + Html.escape(texts.get("report.subject")) + "\"/>\n")
                .element("title", title)
                .raw("\n<style>\n" + css + "</style>\n")
                .raw(bookmarks)
                .raw("</head>\n<body>\n");
    }

    private void body(Html html, ReportModel model) {
        html.raw("<main id=\"main\">\n");
        new FirstPage(style).write(html, model);
        model.comparison()
                .ifPresent(
                        comparison -> new CompareSection(style, model.settings().minGroup()).write(html, comparison));
        new WhereSection(style).write(html, model);
        if (model.totals().score().isPresent()) {
            new WhatSection(style).write(html, model);
            new WhenSection(style).write(html, model);
            new PathwaySection(style).write(html, model);
        }
        new SureSection(style).write(html, model);
        if (!model.profiles().isEmpty()) {
            html.raw("<section id=\"profiles\">\n")
                    .element("h2", texts.get("profiles.title"))
                    .element("p", texts.get("profiles.text"));
            model.profiles().forEach(profile -> new ProfilePage(style).write(html, profile, "h3"));
            html.raw("</section>\n");
        }
        html.raw("</main>\n</body>\n</html>\n");
    }

    private static List<String> sections(ReportModel model) {
        List<String> sections = new ArrayList<>();
        model.comparison().ifPresent(comparison -> sections.add("compare"));
        sections.add("where");
        if (model.totals().score().isPresent()) {
            sections.addAll(List.of("what", "when", "path"));
        }
        sections.add("sure");
        if (!model.profiles().isEmpty()) {
            sections.add("profiles");
        }
        return sections;
    }

    private String bookmarks(ReportModel model) {
        Html html = new Html().raw("<bookmarks>");
        for (String section : sections(model)) {
            html.raw("<bookmark name=\"" + Html.escape(texts.get("nav." + section)) + "\" href=\"#" + section + "\">");
            if (section.equals("profiles")) {
                model.profiles()
                        .forEach(profile -> html.raw("<bookmark name=\""
                                + Html.escape(profile.occupation().title()) + "\" href=\"#profile-"
                                + profile.occupation().code().replace('.', '-') + "\"/>"));
            }
            html.raw("</bookmark>");
        }
        return html.raw("</bookmarks>").toString();
    }

    /** The PDF writer reads a picture's words from {@code alt}, which a browser does not know on SVG. */
    private static String forPrint(String html) {
        return html.replace(" role=\"img\" aria-label=\"", " alt=\"");
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
