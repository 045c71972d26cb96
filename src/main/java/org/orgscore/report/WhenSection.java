package org.orgscore.report;

import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;

/** Capacity by horizon as a waterfall, and scenarios side by side. */
final class WhenSection {
    private final ReportTexts texts;

    WhenSection(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"when\">\n")
                .element("h2", texts.get("when.title"))
                .element("p", texts.get("when.text"))
                .raw(new Charts(texts).waterfall(CapacityParts.of(model.totals()), texts.get("col.fte")))
                .element("h3", texts.get("scenarios.title"))
                .element("p", texts.get("scenarios.text"));
        Tables.open(html, texts, "col.scenario", "col.score", "col.now", "col.y2", "col.y5");
        for (Scenario scenario : model.scenarios()) {
            html.raw("<tr>").element("th", "scope=\"row\"", texts.get("scenario." + scenario.name()));
            Tables.number(html, texts.score(scenario.score()));
            Tables.number(html, texts.count(scenario.capacityFte().now()));
            Tables.number(html, texts.count(scenario.capacityFte().y2()));
            Tables.number(html, texts.count(scenario.capacityFte().y5()));
            html.raw("</tr>\n");
        }
        Tables.close(html);
        html.raw("</section>\n");
    }
}
