package org.orgscore.report;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.report.Tables.Column;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TaskLine;

/** The page that stands alone: a finding, five figures, one chart, the one thing to look at next. */
final class FirstPage {
    private static final double REVIEW_FIRST_OVER = 0.15;
    /** Below this share of scored FTE the headline says how little of the work it speaks for. */
    private static final double LOW_COVERAGE = 0.5;

    /** What may count as taken on within two years. */
    static final Set<Horizon> WITHIN_TWO_YEARS = Set.of(Horizon.NOW, Horizon.Y1_2);

    private static final int MAX_DEPARTMENTS = 6;
    /** Two lines; the sections give names in full. */
    private static final int LONG_LABEL = 62;

    private final ReportStyle style;
    private final ReportTexts texts;

    FirstPage(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        html.raw("<section class=\"first\">\n<div class=\"masthead\">");
        style.logo()
                .ifPresent(logo -> html.raw("<img class=\"logo\" alt=\""
                        + Html.escape(texts.get("logo.alt", style.name())) + "\" src=\"data:image/"
                        + (logo.png() ? "png" : "jpeg") + ";base64,"
                        + Base64.getEncoder().encodeToString(logo.content()) + "\"/>"));
        html.element(
                        "p",
                        "class=\"kicker\"",
                        texts.get(
                                "masthead", style.name(), texts.date(model.run().date())))
                .raw("</div>\n")
                .element("h1", headline(model));
        if (model.totals().score().isEmpty()) {
            html.element("p", "class=\"sub\"", nothing(model));
            if (!isTooSmall(model)) {
                html.element(
                        "p",
                        "class=\"sub\"",
                        texts.get(
                                "headline.none.size",
                                texts.count(model.totals().headcount()),
                                texts.count(model.totals().fte())));
            }
            html.raw("</section>\n");
            return;
        }
        html.element("p", "class=\"sub\"", sub(model));
        figures(html, model);
        html.element("h2", texts.get("chart.capacity"))
                .raw("<div class=\"chart\" tabindex=\"0\">"
                        + new Charts(style).divided(CapacityParts.of(model.totals(), texts)) + "</div>");
        where(html, model);
        html.raw("<div class=\"next\">")
                .element("h2", texts.get("next.title"))
                .element("p", next(model))
                .raw("</div>\n")
                .element("p", "class=\"note\"", texts.get("note.editorial") + " " + texts.get("note.rounding"))
                .raw("</section>\n");
    }

    /** The finding in one sentence; also the first slide's. */
    String headline(ReportModel model) {
        Figures totals = model.totals();
        if (totals.score().isEmpty()) {
            return texts.get(isTooSmall(model) ? "headline.small" : "headline.none");
        }
        double scored = totals.fteScored().orElse(totals.fte());
        String share = texts.percent(totals.capacityFte().y2() / scored);
        String capacity = texts.count(totals.capacityFte().y2());
        boolean all = totals.fteScored().isEmpty() || texts.rounded(scored) == texts.rounded(totals.fte());
        return scored / totals.fte() < LOW_COVERAGE
                ? texts.get("headline.low", share, capacity, texts.count(scored), texts.percent(scored / totals.fte()))
                : texts.get(all ? "headline.all" : "headline", share, style.name(), capacity, texts.count(scored));
    }

    /** Why nothing is shown, and what to do. */
    String nothing(ReportModel model) {
        return isTooSmall(model)
                ? texts.get("headline.small.sub", texts.whole((long)
                        model.settings().minGroup()))
                : texts.get("headline.none.sub");
    }

    private static boolean isTooSmall(ReportModel model) {
        return model.totals().headcount() < model.settings().minGroup();
    }

    /** What the score says, in one sentence. */
    String sub(ReportModel model) {
        return texts.get(
                "sub",
                texts.score(model.totals().score().orElse(0)),
                model.band().map(band -> band.name()).orElse(""),
                texts.percent(model.percentile() / 100.0));
    }

    private void figures(Html html, ReportModel model) {
        html.raw("<table class=\"figures\" role=\"presentation\"><tr>");
        new KeyFigures(texts).list(model).forEach(figure -> html.raw("<td>")
                .element("div", "class=\"label\"", figure.label())
                .element("div", "class=\"value\"", figure.value())
                .element("div", "class=\"small\"", figure.note())
                .raw("</td>"));
        html.raw("</tr></table>\n");
    }

    /** The departments that hold most capacity; where there are none to show, the score on its scale. */
    private void where(Html html, ReportModel model) {
        List<Group> departments =
                model.findBreakdown(Dimension.DEPARTMENT).map(Breakdown::groups).orElse(List.of()).stream()
                        .filter(group -> !group.merged() && group.figures().scored())
                        .sorted(Comparator.comparingDouble(
                                (Group group) -> -group.figures().capacityFte().y2()))
                        .limit(MAX_DEPARTMENTS)
                        .toList();
        if (departments.size() < 2) {
            html.element("h2", texts.get("first.scale"))
                    .raw("<div class=\"chart\" tabindex=\"0\">" + new PositionCharts(style).scale(model) + "</div>");
            return;
        }
        html.element("h2", texts.get("first.where"));
        Tables.open(
                html,
                texts,
                texts.get("first.where"),
                Column.text("col.department", 34),
                Column.number("col.headcount", 11),
                Column.number("col.score", 8),
                Column.number("col.capacity", 14),
                Column.text("col.divide", 33));
        Charts charts = new Charts(style);
        for (Group group : departments) {
            Figures figures = group.figures();
            html.raw("<tr>");
            Tables.head(html, Plain.shortened(group.label(), LONG_LABEL));
            Tables.number(html, texts.count(figures.headcount()));
            Tables.number(html, texts.score(figures.score().orElse(0)));
            Tables.number(html, texts.count(figures.capacityFte().y2()));
            html.raw("<td class=\"bar\">").raw(charts.cell(figures)).raw("</td></tr>\n");
        }
        Tables.close(html);
    }

    /** The one thing to look at next. */
    String next(ReportModel model) {
        Figures totals = model.totals();
        double unmatched = totals.fteUnmatched().orElse(0) / totals.fte();
        Optional<OccupationLine> largest = model.occupations().stream()
                .max(Comparator.comparingDouble(
                        line -> line.figures().capacityFte().y2()));
        Optional<TaskLine> task = largest.flatMap(line -> model.tasks().stream()
                .filter(t -> t.code().equals(line.occupation().code()))
                .filter(t -> t.task().status() != TaskStatus.HUMAN_ESSENTIAL
                        && WITHIN_TWO_YEARS.contains(t.task().horizon()))
                .findFirst());
        if (unmatched > REVIEW_FIRST_OVER) {
            return texts.get("next.unmatched", texts.percent(unmatched));
        }
        if (largest.isEmpty() || task.isEmpty()) {
            return texts.get("next.titles");
        }
        return texts.get(
                task.get().task().status() == TaskStatus.CAN_DO ? "next.text" : "next.text.assists",
                largest.get().occupation().title(),
                texts.count(largest.get().figures().capacityFte().y2()),
                texts.count(largest.get().figures().fte()),
                lowerFirst(task.get().task().text()));
    }

    static String lowerFirst(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
