package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import org.orgscore.report.Tables.Column;
import org.orgscore.summary.Pathway;
import org.orgscore.summary.ReportModel;

/** Moves from the most exposed occupations, those inside the house first. */
final class PathwaySection {
    /** As many as fit a page. */
    private static final int MAX_PATHWAYS = 15;

    private final ReportTexts texts;

    PathwaySection(ReportStyle style) {
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        html.raw(model.pathways().isEmpty() ? "<section id=\"path\" class=\"brief\">\n" : "<section id=\"path\">\n")
                .element("h2", texts.get("path.title"))
                .element("p", texts.get("path.text"));
        if (model.pathways().isEmpty()) {
            html.element("p", texts.get(model.occupations().isEmpty() ? "path.none.few" : "path.none"))
                    .raw("</section>\n");
            return;
        }
        boolean wages = model.pathways().stream()
                .anyMatch(pathway -> pathway.wageDifferenceUsd().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("col.occupation", 22),
                Column.text("col.target", 23),
                Column.text("col.here", 9),
                Column.text("col.scores", 8),
                Column.text("col.effort", 11),
                Column.text("col.training", wages ? 17 : 27)));
        if (wages) {
            columns.add(Column.number("col.wage", 10));
        }
        Tables.open(html, texts, texts.get("path.title"), columns.toArray(Column[]::new));
        String above = "";
        for (Pathway pathway : model.pathways().stream().limit(MAX_PATHWAYS).toList()) {
            boolean first = !pathway.from().occupation().code().equals(above);
            above = pathway.from().occupation().code();
            html.raw("<tr>")
                    .element(
                            "th",
                            "scope=\"row\"",
                            texts.get(
                                    first ? "path.from" : "path.again",
                                    pathway.from().occupation().title(),
                                    texts.count(pathway.from().figures().headcount())))
                    .element("td", pathway.target().title())
                    .element("td", texts.get(pathway.employedHere() ? "yes" : "no"))
                    .element(
                            "td",
                            "class=\"short\"",
                            texts.get(
                                    "path.scores",
                                    texts.score(pathway.from().score().score()),
                                    texts.score(pathway.targetScore())))
                    .element("td", "class=\"short\"", pathway.transition().effort())
                    .element("td", Plain.capital(pathway.transition().training()));
            if (wages) {
                Tables.number(html, wage(pathway));
            }
            html.raw("</tr>\n");
        }
        Tables.close(html);
        if (model.pathways().size() > MAX_PATHWAYS) {
            html.element(
                    "p",
                    "class=\"note\"",
                    texts.get("more.groups", model.pathways().size() - MAX_PATHWAYS));
        }
        if (wages) {
            html.element("p", "class=\"note\"", texts.get("path.wages"));
        }
        html.raw("</section>\n");
    }

    private String wage(Pathway pathway) {
        if (pathway.wageDifferenceUsd().isEmpty()) {
            return texts.get("none");
        }
        double difference = pathway.wageDifferenceUsd().getAsDouble();
        return (difference < 0 ? "" : "+") + texts.dollars(difference);
    }
}
