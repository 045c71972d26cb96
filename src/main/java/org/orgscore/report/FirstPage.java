package org.orgscore.report;

import java.util.Comparator;
import java.util.Optional;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.summary.Figures;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.SummarySettings;
import org.orgscore.summary.TaskLine;

/** The page that stands alone: a finding, five figures, one chart, the one thing to look at next. */
final class FirstPage {
    private static final double REVIEW_FIRST_OVER = 0.15;

    private final ReportTexts texts;

    FirstPage(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        Figures totals = model.totals();
        html.raw("<section class=\"first\">\n")
                .element(
                        "p",
                        "class=\"kicker\"",
                        texts.get("report.title", model.run().organisation()));
        if (totals.score().isEmpty()) {
            html.element("h1", texts.get("headline.none")).raw("</section>\n");
            return;
        }
        html.element(
                        "h1",
                        texts.get(
                                "headline",
                                texts.percent(totals.capacityFte().y2() / totals.fte()),
                                texts.count(totals.fte()),
                                model.run().organisation()))
                .element(
                        "p",
                        "class=\"sub\"",
                        texts.get(
                                "sub",
                                texts.score(totals.score().getAsDouble()),
                                model.band().map(band -> band.name()).orElse(""),
                                model.percentile()));
        figures(html, model);
        html.element("h2", texts.get("chart.capacity"))
                .raw(new Charts(texts).divided(CapacityParts.of(totals)))
                .raw("<div class=\"next\">")
                .element("h2", texts.get("next.title"))
                .element("p", next(model))
                .raw("</div>\n")
                .element("p", "class=\"note\"", texts.get("note.editorial"))
                .raw("</section>\n");
    }

    private void figures(Html html, ReportModel model) {
        Figures totals = model.totals();
        html.raw("<table class=\"figures\" role=\"presentation\"><tr>");
        figure(
                html,
                "fig.headcount",
                texts.count(totals.headcount()),
                texts.get("fig.headcount.note", texts.count(totals.fte()), texts.count(totals.fteScored())));
        figure(
                html,
                "fig.score",
                texts.score(totals.score().orElse(0)),
                texts.get(
                        "fig.score.note",
                        totals.range().map(r -> texts.score(r.low())).orElse("-"),
                        totals.range().map(r -> texts.score(r.high())).orElse("-"),
                        model.percentile()));
        figure(
                html,
                "fig.now",
                texts.percent(totals.exposure().now()),
                texts.get(
                        "fig.now.note",
                        texts.percent(totals.exposure().y2()),
                        texts.percent(totals.exposure().y5())));
        if (totals.pay().isPresent() && totals.payHeadcount() >= SummarySettings.MIN_PAY_GROUP) {
            figure(
                    html,
                    "fig.pay",
                    texts.money(totals.payCapacity().y2()),
                    texts.get(
                            "fig.pay.note",
                            texts.money(totals.pay().getAsDouble()),
                            model.currency().orElse("")));
        }
        figure(
                html,
                "fig.matched",
                texts.percent(totals.shareMatched()),
                texts.get("fig.matched.note", texts.percent(totals.fteUnmatched() / totals.fte())));
        html.raw("</tr></table>\n");
    }

    private void figure(Html html, String key, String value, String note) {
        html.raw("<td>")
                .element("div", "class=\"label\"", texts.get(key))
                .element("div", "class=\"value\"", value)
                .element("div", "class=\"small\"", note)
                .raw("</td>");
    }

    private String next(ReportModel model) {
        Figures totals = model.totals();
        double unmatched = totals.fteUnmatched() / totals.fte();
        if (unmatched > REVIEW_FIRST_OVER) {
            return texts.get("next.unmatched", texts.percent(unmatched));
        }
        Optional<OccupationLine> largest = model.occupations().stream()
                .max(Comparator.comparingDouble(
                        line -> line.figures().capacityFte().y2()));
        Optional<TaskLine> task = largest.flatMap(line -> model.tasks().stream()
                .filter(t -> t.code().equals(line.occupation().code()))
                .filter(t -> t.task().status() != TaskStatus.HUMAN_ESSENTIAL)
                .findFirst());
        return largest.isPresent() && task.isPresent()
                ? texts.get(
                        "next.text",
                        largest.get().occupation().title(),
                        texts.count(largest.get().figures().capacityFte().y2()),
                        lowerFirst(task.get().task().text()))
                : texts.get("next.unmatched", texts.percent(unmatched));
    }

    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
