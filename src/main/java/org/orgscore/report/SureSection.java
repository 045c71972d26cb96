package org.orgscore.report;

import java.util.Optional;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.CrossCheck;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Group;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.SummarySettings;

/** Match quality, sensitivity, cross-checks, method, limits and sources. */
final class SureSection {
    private static final int MAX_DIFFERENCES = 8;

    private final ReportStyle style;
    private final ReportTexts texts;

    SureSection(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"sure\">\n").element("h2", texts.get("sure.title"));
        if (model.totals().score().isPresent()) {
            html.element("p", texts.get("sure.scale"))
                    .raw("<div class=\"chart\" tabindex=\"0\">")
                    .raw(new PositionCharts(style).scale(model))
                    .raw("</div>");
        }
        matches(html, model);
        crossChecks(html, model);
        method(html, model);
        html.raw("</section>\n");
    }

    private void matches(Html html, ReportModel model) {
        html.element("h3", texts.get("sure.matches"));
        Optional<Breakdown> decisions = model.findBreakdown(Dimension.DECISION).filter(b -> !b.suppressed());
        if (decisions.isPresent()) {
            Tables.open(html, texts, texts.get("sure.matches"), "sure.decision", "#col.headcount", "#sure.share");
            for (Group group : decisions.get().groups()) {
                html.raw("<tr>");
                Tables.head(html, group.merged() ? group.label() : texts.get("decision." + group.key()));
                Tables.number(html, texts.count(group.figures().headcount()));
                Tables.number(
                        html,
                        texts.percent(
                                group.figures().headcount() / model.totals().headcount()));
                html.raw("</tr>\n");
            }
            Tables.close(html);
        }
        if (model.matches().expectedRight() > 0) {
            html.element(
                    "p",
                    texts.get("sure.expected", texts.percent(model.matches().expectedRight())));
        }
        html.element("p", new RowTexts(texts, model.settings().minGroup()).sentence(model));
    }

    private void crossChecks(Html html, ReportModel model) {
        html.element("h3", texts.get("cross.title"));
        if (model.crossChecks().isEmpty()) {
            html.element("p", texts.get("cross.none"));
        }
        for (CrossCheck check : model.crossChecks()) {
            html.element(
                    "p",
                    texts.get(
                            "cross.text",
                            check.index(),
                            texts.whole(check.compared()),
                            texts.whole(check.differing().size()),
                            texts.whole(CrossCheck.FAR_APART)));
            if (!check.differing().isEmpty()) {
                Tables.open(html, texts, check.index(), "col.occupation", "#cross.ours", "#cross.theirs");
                check.differing().stream().limit(MAX_DIFFERENCES).forEach(difference -> {
                    html.raw("<tr>");
                    Tables.head(html, difference.title());
                    Tables.number(html, texts.whole(difference.ours()));
                    Tables.number(html, texts.whole(difference.theirs()));
                    html.raw("</tr>\n");
                });
                Tables.close(html);
            }
        }
    }

    private void method(Html html, ReportModel model) {
        html.element("h3", texts.get("method.title"))
                .element("p", texts.get("method.text"))
                .element("p", texts.get("method.capacity"))
                .element(
                        "p",
                        texts.get(
                                "method.versions",
                                model.run().rubricVersion(),
                                model.run().reference().name(),
                                model.run().reference().version(),
                                texts.date(model.run().date())))
                .element("p", texts.get("note.editorial"))
                .element("h3", texts.get("limits.title"))
                .element("p", texts.get("limits.text"))
                .element("p", texts.get("limits.use"))
                .element("p", texts.get("limits.small", model.settings().minGroup(), SummarySettings.MIN_PAY_GROUP))
                .element("p", texts.get("limits.few", model.settings().minGroup()))
                .element("p", texts.get("limits.not"))
                .element("h3", texts.get("sources.title"))
                .raw("<ul>");
        model.run().reference().attributions().forEach(source -> html.element("li", source));
        html.element(
                        "li",
                        texts.get(
                                "sources.chart",
                                String.join(", ", model.run().chartNames()),
                                model.run().inputSha256().substring(0, 12)))
                .raw("</ul>\n")
                .element(
                        "p",
                        "class=\"note\"",
                        texts.get(
                                "footer",
                                texts.date(model.run().date()),
                                model.run().program()));
    }
}
