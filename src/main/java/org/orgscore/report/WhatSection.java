package org.orgscore.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TaskLine;

/** Occupations by headcount and score, the tasks with most capacity, the tasks that stay with people. */
final class WhatSection {
    private static final int MAX_OCCUPATIONS = 25;
    private static final int MAX_TASKS = 15;

    private final ReportTexts texts;

    WhatSection(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, ReportModel model) {
        html.raw("<section id=\"what\">\n")
                .element("h2", texts.get("what.title"))
                .element("p", texts.get("what.text"));
        occupations(html, model.occupations());
        html.element("h3", texts.get("tasks.title")).element("p", texts.get("tasks.text"));
        tasks(html, model.tasks().stream().filter(line -> line.capacityFte() > 0), true);
        html.element("h3", texts.get("people.title"));
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
                "col.occupation",
                "col.headcount",
                "col.score",
                "col.percentile",
                "col.spread",
                "col.y2",
                "col.people",
                "col.capacity");
        for (OccupationLine line : lines.stream().limit(MAX_OCCUPATIONS).toList()) {
            html.raw("<tr>").element("th", "scope=\"row\"", line.occupation().title());
            Tables.number(html, texts.count(line.figures().headcount()));
            Tables.number(html, texts.score(line.score().score()));
            Tables.number(html, texts.score(line.percentile()));
            Tables.number(html, texts.score(100 * line.score().spread()));
            Tables.number(html, texts.percent(line.score().exposure().y2()));
            Tables.number(html, texts.percent(line.score().humanShare()));
            Tables.number(html, texts.count(line.figures().capacityFte().y2()));
            html.raw("</tr>\n");
        }
        Tables.close(html);
    }

    private void tasks(Html html, Stream<TaskLine> tasks, boolean capacity) {
        if (capacity) {
            Tables.open(html, texts, "col.task", "col.occupation", "col.status", "col.horizon", "col.fte");
        } else {
            Tables.open(html, texts, "col.task", "col.occupation", "col.why", "col.fte");
        }
        tasks.limit(MAX_TASKS).forEach(line -> {
            html.raw("<tr>").element("th", "scope=\"row\"", line.task().text()).element("td", line.occupationTitle());
            if (capacity) {
                html.element("td", texts.get("status." + line.task().status()))
                        .element("td", texts.get("horizon." + line.task().horizon()));
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
