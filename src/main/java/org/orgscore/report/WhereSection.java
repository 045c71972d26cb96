package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.ReportModel;

/** Departments by horizon as a heat map, the organisation as indented bars, locations and grades. */
final class WhereSection {
    private static final int MAX_ROWS = 40;

    private final ReportTexts texts;

    WhereSection(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"where\">\n")
                .element("h2", texts.get("where.title"))
                .element("p", texts.get("where.text", model.settings().minGroup()));
        heatMap(html, model, Dimension.DEPARTMENT);
        if (!model.tree().isEmpty()) {
            html.element("h3", texts.get("tree.title")).element("p", texts.get("tree.text"));
            tree(html, model.tree());
        }
        for (Dimension dimension : List.of(Dimension.LOCATION, Dimension.GRADE)) {
            if (model.findBreakdown(dimension).isPresent()) {
                html.element("h3", texts.get(dimension.key() + ".title"));
                heatMap(html, model, dimension);
            }
        }
        html.raw("</section>\n");
    }

    private void heatMap(Html html, ReportModel model, Dimension dimension) {
        Optional<Breakdown> breakdown = model.findBreakdown(dimension);
        if (breakdown.isEmpty() || breakdown.get().suppressed()) {
            return;
        }
        Tables.open(
                html,
                texts,
                "col." + dimension.key(),
                "col.headcount",
                "col.score",
                "col.range",
                "col.now",
                "col.y2",
                "col.y5",
                "col.capacity",
                "col.matched");
        for (Group group : breakdown.get().groups().stream().limit(MAX_ROWS).toList()) {
            Figures figures = group.figures();
            html.raw("<tr>").element("th", "scope=\"row\"", group.label());
            Tables.number(html, texts.count(figures.headcount()));
            Tables.number(
                    html,
                    figures.score().isPresent() ? texts.score(figures.score().getAsDouble()) : "-");
            Tables.number(
                    html,
                    figures.range()
                            .map(r -> texts.score(r.low()) + "-" + texts.score(r.high()))
                            .orElse("-"));
            heat(html, figures, figures.exposure().now());
            heat(html, figures, figures.exposure().y2());
            heat(html, figures, figures.exposure().y5());
            Tables.number(html, texts.count(figures.capacityFte().y2()));
            Tables.number(html, texts.percent(figures.shareMatched()));
            html.raw("</tr>\n");
        }
        Tables.close(html);
    }

    private void heat(Html html, Figures figures, double share) {
        if (figures.fteScored() == 0) {
            Tables.number(html, "-");
            return;
        }
        html.element(
                "td",
                "class=\"num\" style=\"background-color:" + Palette.heat(share) + ";color:" + Palette.on(share) + "\"",
                texts.percent(share));
    }

    private void tree(Html html, List<Group> tree) {
        double widest = tree.get(0).figures().capacityFte().y2();
        Charts charts = new Charts(texts);
        Tables.open(html, texts, "col.department", "col.headcount", "col.score", "col.capacity", "seg.y2");
        for (Group group : inOrder(tree).stream().limit(MAX_ROWS).toList()) {
            Figures figures = group.figures();
            html.raw("<tr>")
                    .raw("<th scope=\"row\" style=\"padding-left:" + (6 + 16 * group.level()) + "px\">")
                    .text(group.label())
                    .raw("</th>");
            Tables.number(html, texts.count(figures.headcount()));
            Tables.number(
                    html,
                    figures.score().isPresent() ? texts.score(figures.score().getAsDouble()) : "-");
            Tables.number(html, texts.count(figures.capacityFte().y2()));
            html.raw("<td>")
                    .raw(charts.cell(figures.capacityFte().y2(), widest, Palette.TWO_YEARS))
                    .raw("</td></tr>\n");
        }
        Tables.close(html);
    }

    /** Each node followed by the nodes below it. */
    private static List<Group> inOrder(List<Group> tree) {
        List<Group> ordered = new ArrayList<>();
        append(tree, "", ordered);
        return ordered;
    }

    private static void append(List<Group> tree, String parentKey, List<Group> ordered) {
        tree.stream().filter(group -> group.parentKey().equals(parentKey)).forEach(group -> {
            ordered.add(group);
            append(tree, group.key(), ordered);
        });
    }
}
