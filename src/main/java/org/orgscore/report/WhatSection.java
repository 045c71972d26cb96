package org.orgscore.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.report.Tables.Column;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TaskLine;

/** Occupations by headcount and score, the tasks with most capacity, the tasks that stay with people. */
final class WhatSection {
    private static final int MAX_OCCUPATIONS = 16;
    private static final int MAX_TASKS = 8;
    /** Fewer occupations are told by the table alone. */
    private static final int MIN_DOTS = 3;

    private final ReportStyle style;
    private final ReportTexts texts;

    WhatSection(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(Html html, ReportModel model) {
        html.raw(model.occupations().isEmpty() ? "<section id=\"what\" class=\"brief\">\n" : "<section id=\"what\">\n")
                .element("h2", texts.get("what.title"));
        if (model.occupations().isEmpty()) {
            html.element("p", texts.get("what.none")).raw("</section>\n");
            return;
        }
        List<OccupationLine> lines =
                model.occupations().stream().limit(MAX_OCCUPATIONS).toList();
        html.element("p", texts.get("what.text"));
        if (lines.size() >= MIN_DOTS) {
            html.raw("<div class=\"chart\" tabindex=\"0\">" + new Quadrant(style).picture(lines) + "</div>");
        }
        occupations(html, lines);
        if (model.occupations().size() > lines.size()) {
            html.element(
                    "p",
                    "class=\"note\"",
                    texts.get("more.groups", model.occupations().size() - lines.size()));
        }
        html.element("h3", texts.get("tasks.title")).element("p", texts.get("tasks.text"));
        tasks(html, model.tasks().stream().filter(line -> line.capacityFte() > 0), true);
        html.element("h3", texts.get("people.title")).element("p", texts.get("people.text"));
        tasks(
                html,
                model.tasks().stream()
                        .filter(line -> line.task().status() == TaskStatus.HUMAN_ESSENTIAL)
                        .sorted(Comparator.comparingDouble(TaskLine::fte).reversed()),
                false);
        html.raw("</section>\n");
    }

    private void occupations(Html html, List<OccupationLine> lines) {
        Tables.open(
                html,
                texts,
                texts.get("what.title"),
                Column.number("col.number", 5),
                Column.text("col.occupation", 41),
                Column.number("col.headcount", 10),
                Column.number("col.score", 6),
                Column.number("col.percentile", 9),
                Column.number("col.spread", 7),
                Column.number("col.y2.exposed", 8),
                Column.number("col.people", 7),
                Column.number("col.capacity", 7));
        for (int i = 0; i < lines.size(); i++) {
            OccupationLine line = lines.get(i);
            html.raw("<tr>");
            Tables.number(html, String.valueOf(i + 1));
            Tables.head(html, line.occupation().title() + (line.score().borrowed() ? " *" : ""));
            Tables.number(html, texts.count(line.figures().headcount()));
            Tables.number(html, texts.score(line.score().score()));
            Tables.number(html, texts.whole(line.percentile()));
            Tables.number(html, texts.whole(100 * line.score().spread()));
            Tables.number(html, texts.percent(line.score().exposure().y2()));
            Tables.number(html, texts.percent(line.score().humanShare()));
            Tables.number(html, texts.count(line.figures().capacityFte().y2()));
            html.raw("</tr>\n");
        }
        Tables.close(html);
        if (lines.stream().anyMatch(line -> line.score().borrowed())) {
            html.element("p", "class=\"note\"", texts.get("borrowed.note"));
        }
    }

    private void tasks(Html html, Stream<TaskLine> tasks, boolean capacity) {
        if (capacity) {
            Tables.open(
                    html,
                    texts,
                    texts.get("tasks.title"),
                    Column.text("col.task", 50),
                    Column.text("col.occupation", 21),
                    Column.text("col.status", 10),
                    Column.text("col.horizon", 10),
                    Column.number("col.taskfte", 9));
        } else {
            Tables.open(
                    html,
                    texts,
                    texts.get("people.title"),
                    Column.text("col.task", 38),
                    Column.text("col.occupation", 21),
                    Column.text("col.why", 34),
                    Column.number("col.fte", 7));
        }
        tasks.limit(MAX_TASKS).forEach(line -> {
            html.raw("<tr>");
            Tables.head(html, line.task().text());
            html.element("td", line.occupationTitle());
            if (capacity) {
                html.element(
                                "td",
                                "class=\"short\"",
                                texts.get("status." + line.task().status()))
                        .element(
                                "td",
                                "class=\"short\"",
                                texts.get("horizon." + line.task().horizon()));
                Tables.number(html, texts.count(line.capacityFte()));
            } else {
                html.element("td", line.task().rationale());
                Tables.number(html, texts.count(line.fte()));
            }
            html.raw("</tr>\n");
        });
        Tables.close(html);
    }
}
