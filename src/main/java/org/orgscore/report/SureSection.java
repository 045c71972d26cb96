package org.orgscore.report;

import java.util.Locale;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.SummarySettings;
import org.orgscore.title.Decision;

/** Match quality, sensitivity, method, limits and sources. */
final class SureSection {
    private final ReportTexts texts;

    SureSection(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"sure\">\n")
                .element("h2", texts.get("sure.title"))
                .element("p", texts.get("sure.matches"));
        Tables.open(html, texts, "sure.decision", "sure.titles", "sure.headcount");
        for (Decision decision : Decision.values()) {
            html.raw("<tr>")
                    .element(
                            "th",
                            "scope=\"row\"",
                            texts.get("decision." + decision.name().toLowerCase(Locale.ROOT)));
            Tables.number(html, texts.whole(model.matches().titles(decision)));
            Tables.number(html, texts.count(model.matches().headcount(decision)));
            html.raw("</tr>\n");
        }
        Tables.close(html);
        html.element(
                "p", texts.get("sure.expected", texts.percent(model.matches().expectedRight())));
        model.totals()
                .range()
                .ifPresent(range -> html.element(
                        "p",
                        texts.get(
                                "sure.range",
                                texts.score(range.low()),
                                texts.score(range.high()),
                                texts.score(model.totals().scoreRubricLow().orElse(0)),
                                texts.score(model.totals().scoreRubricHigh().orElse(0)))));
        html.element(
                        "p",
                        texts.get(
                                "sure.rows",
                                model.rows().read(),
                                model.rows().positions(),
                                model.rows().excluded(),
                                model.rows().rejected(),
                                model.rows().skipped()))
                .element("h3", texts.get("method.title"))
                .element(
                        "p",
                        texts.get(
                                "method.text",
                                model.run().rubricVersion(),
                                model.run().reference().name(),
                                model.run().reference().version()))
                .element("p", texts.get("note.editorial"))
                .element("h3", texts.get("limits.title"))
                .element("p", texts.get("limits.text"))
                .element("p", texts.get("limits.small", model.settings().minGroup(), SummarySettings.MIN_PAY_GROUP))
                .element("h3", texts.get("sources.title"))
                .raw("<ul>");
        model.run().reference().attributions().forEach(source -> html.element("li", source));
        html.raw("</ul>\n").raw("</section>\n");
        html.element(
                "p",
                "class=\"note\"",
                texts.get("footer", model.run().date().toString(), model.run().program()));
    }
}
