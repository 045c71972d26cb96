package org.orgscore.report;

import org.orgscore.summary.Pathway;
import org.orgscore.summary.ReportModel;

/** Moves from the most exposed occupations, those inside the house first. */
final class PathwaySection {
    private final ReportTexts texts;

    PathwaySection(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"path\">\n")
                .element("h2", texts.get("path.title"))
                .element("p", texts.get("path.text"));
        if (model.pathways().isEmpty()) {
            html.element("p", texts.get("path.none")).raw("</section>\n");
            return;
        }
        boolean wages = model.pathways().stream()
                .anyMatch(pathway -> pathway.wageDifferenceUsd().isPresent());
        if (wages) {
            Tables.open(
                    html,
                    texts,
                    "col.occupation",
                    "col.target",
                    "col.here",
                    "col.score",
                    "col.effort",
                    "col.training",
                    "col.wage");
        } else {
            Tables.open(
                    html, texts, "col.occupation", "col.target", "col.here", "col.score", "col.effort", "col.training");
        }
        for (Pathway pathway : model.pathways()) {
            html.raw("<tr>")
                    .element("th", "scope=\"row\"", pathway.from().occupation().title())
                    .element("td", pathway.target().title())
                    .element("td", texts.get(pathway.employedHere() ? "yes" : "no"))
                    .element(
                            "td",
                            texts.score(pathway.from().score().score()) + " to " + texts.score(pathway.targetScore()))
                    .element("td", pathway.transition().effort())
                    .element("td", pathway.transition().training());
            if (wages) {
                Tables.number(html, wage(pathway));
            }
            html.raw("</tr>\n");
        }
        Tables.close(html);
        html.raw("</section>\n");
    }

    private String wage(Pathway pathway) {
        if (pathway.wageDifferenceUsd().isEmpty()) {
            return "-";
        }
        double difference = pathway.wageDifferenceUsd().getAsDouble();
        return (difference < 0 ? "-$" : "+$") + texts.money(Math.abs(difference));
    }
}
