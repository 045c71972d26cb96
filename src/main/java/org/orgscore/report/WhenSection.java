package org.orgscore.report;

import java.util.List;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;

/** Capacity by horizon as a waterfall, scenarios side by side, and what a part of it would be. */
final class WhenSection {
    /** Shares of what is possible that an organisation may take up. */
    static final List<Double> ADOPTION = List.of(0.25, 0.5, 0.75, 1.0);

    private final ReportStyle style;
    private final ReportTexts texts;

    WhenSection(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        Charts charts = new Charts(style);
        html.raw("<section id=\"when\">\n")
                .element("h2", texts.get("when.title"))
                .element("p", texts.get("when.text"))
                .raw("<div class=\"chart\" tabindex=\"0\">")
                .raw(charts.waterfall(CapacityParts.of(model.totals(), texts), texts.get("when.total")))
                .raw("</div>");
        if (model.scenarios().isEmpty()) {
            html.raw("</section>\n");
            return;
        }
        html.element("h3", texts.get("scenarios.title"))
                .element("p", texts.get("scenarios.text"))
                .raw("<div class=\"chart\" tabindex=\"0\">")
                .raw(charts.scenarios(
                        model.scenarios(), scenario -> scenario.capacityFte().y5()))
                .raw("</div>");
        Tables.open(
                html,
                texts,
                texts.get("scenarios.title"),
                "col.scenario",
                "#col.adoption",
                "#col.score",
                "#col.capacity.now",
                "#col.capacity.y2",
                "#col.capacity.y5");
        for (Scenario scenario : model.scenarios()) {
            html.raw("<tr>");
            Tables.head(html, charts.label(scenario));
            Tables.number(html, texts.percent(scenario.adoption()));
            Tables.number(html, texts.score(scenario.score()));
            capacity(html, scenario.capacityFte());
            html.raw("</tr>\n");
        }
        Tables.close(html);
        html.element("h3", texts.get("whatif.title")).element("p", texts.get("whatif.text"));
        Tables.open(
                html,
                texts,
                texts.get("whatif.title"),
                "col.adoption",
                "#col.capacity.now",
                "#col.capacity.y2",
                "#col.capacity.y5");
        for (double share : ADOPTION) {
            html.raw("<tr>");
            Tables.head(html, texts.percent(share));
            capacity(html, model.totals().capacityFte().times(share));
            html.raw("</tr>\n");
        }
        Tables.close(html);
        html.raw("</section>\n");
    }

    private void capacity(Html html, HorizonShares fte) {
        Tables.number(html, texts.count(fte.now()));
        Tables.number(html, texts.count(fte.y2()));
        Tables.number(html, texts.count(fte.y5()));
    }
}
