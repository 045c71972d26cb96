package org.orgscore.report;

import java.util.List;
import java.util.Optional;
import org.orgscore.report.Tables.Column;
import org.orgscore.report.TreeLines.TreeLine;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.ReportModel;

/** Departments by horizon as a heat map, the organisation as indented bars, locations and grades. */
final class WhereSection {
    private static final int MAX_ROWS = 40;
    private static final int MAX_OTHER_ROWS = 15;
    private static final int MAX_NODES = 36;

    private final ReportStyle style;
    private final ReportTexts texts;

    WhereSection(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"where\">\n")
                .element("h2", texts.get("where.title"))
                .element("p", texts.get("where.text", model.settings().minGroup()));
        heatMap(html, model, Dimension.DEPARTMENT, MAX_ROWS);
        if (model.tree().size() > 1) {
            html.element("h3", texts.get("tree.title")).element("p", texts.get("tree.text"));
            tree(html, model.tree());
        }
        for (Dimension dimension : List.of(Dimension.LOCATION, Dimension.COUNTRY, Dimension.GRADE)) {
            if (model.findBreakdown(dimension).isPresent()) {
                html.element("h3", texts.get(dimension.key() + ".title"));
                heatMap(html, model, dimension, MAX_OTHER_ROWS);
            }
        }
        html.raw("</section>\n");
    }

    private void heatMap(Html html, ReportModel model, Dimension dimension, int limit) {
        Optional<Breakdown> breakdown = model.findBreakdown(dimension);
        if (breakdown.isEmpty()) {
            html.element("p", texts.get("where.absent"));
            return;
        }
        if (breakdown.get().suppressed()) {
            html.element("p", texts.get("where.suppressed"));
            return;
        }
        Tables.open(
                html,
                texts,
                texts.get(dimension.key() + ".title"),
                Column.text("col." + dimension.key(), 39),
                Column.number("col.headcount", 10),
                Column.number("col.score", 6),
                Column.number("col.range", 7),
                Column.number("col.now", 6),
                Column.number("col.y2", 7),
                Column.number("col.y5", 7),
                Column.number("col.capacity", 9),
                Column.number("col.matched", 9));
        List<Group> groups = breakdown.get().groups();
        for (Group group : groups.stream().limit(limit).toList()) {
            html.raw("<tr>");
            Tables.head(html, group.label());
            row(html, group.figures());
            html.raw("</tr>\n");
        }
        Tables.close(html);
        if (groups.size() > limit) {
            html.element("p", "class=\"note\"", texts.get("more.groups", groups.size() - limit));
        }
    }

    private void row(Html html, Figures figures) {
        Tables.number(html, texts.count(figures.headcount()));
        Tables.number(
                html, figures.score().isPresent() ? texts.score(figures.score().getAsDouble()) : texts.get("none"));
        Tables.number(
                html,
                figures.range()
                        .map(r -> texts.score(r.low()) + "–" + texts.score(r.high()))
                        .orElse(texts.get("none")));
        heat(html, figures, figures.exposure().now());
        heat(html, figures, figures.exposure().y2());
        heat(html, figures, figures.exposure().y5());
        Tables.number(html, figures.scored() ? texts.count(figures.capacityFte().y2()) : texts.get("none"));
        Tables.number(html, texts.matched(figures));
    }

    private void heat(Html html, Figures figures, double share) {
        if (!figures.scored()) {
            Tables.number(html, texts.get("none"));
            return;
        }
        String fill = style.palette().heat(share);
        html.element(
                "td",
                "class=\"num heat\" style=\"background-color:" + fill + ";color:" + Palette.on(fill) + "\"",
                texts.percent(share));
    }

    private void tree(Html html, List<Group> tree) {
        Charts charts = new Charts(style);
        Tables.open(
                html,
                texts,
                texts.get("tree.title"),
                Column.text("col.manager", 40),
                Column.number("col.headcount", 10),
                Column.number("col.score", 7),
                Column.number("col.capacity", 10),
                Column.text("col.divide", 33));
        List<TreeLine> shown = new TreeLines(texts).list(tree, MAX_NODES);
        for (TreeLine line : shown.stream().limit(MAX_NODES).toList()) {
            html.raw("<tr>")
                    .raw("<th scope=\"row\"><div style=\"padding-left:" + 13 * line.level() + "px\">")
                    .text(line.label())
                    .raw("</div></th>");
            Tables.number(html, texts.count(line.headcount()));
            Tables.number(
                    html, line.score().isPresent() ? texts.score(line.score().getAsDouble()) : texts.get("none"));
            Tables.number(
                    html,
                    line.capacityY2().isPresent()
                            ? texts.count(line.capacityY2().getAsDouble())
                            : texts.get("none"));
            html.raw("<td class=\"bar\">").raw(charts.cell(line.parts())).raw("</td></tr>\n");
        }
        Tables.close(html);
        if (shown.size() > MAX_NODES) {
            html.element("p", "class=\"note\"", texts.get("more.groups", shown.size() - MAX_NODES));
        }
    }
}
