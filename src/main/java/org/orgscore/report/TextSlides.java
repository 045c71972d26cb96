package org.orgscore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.report.SlideSheet.Column;
import org.orgscore.report.SlideSheet.Line;
import org.orgscore.summary.Comparison;
import org.orgscore.summary.Comparison.Causes;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Pathway;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TaskLine;

/** The slides of tables and sentences: what changed, tasks, pathways, how sure. */
final class TextSlides {
    private static final int MAX_TASKS = 5;
    private static final int MAX_PATHWAYS = 8;

    private final XMLSlideShow deck;
    private final ReportStyle style;
    private final ReportTexts texts;

    TextSlides(XMLSlideShow deck, ReportStyle style) {
        this.deck = deck;
        this.style = style;
        this.texts = style.texts();
    }

    /** @param minGroup fewer persons are a few, whom no cause may tell of */
    void changes(Comparison comparison, int minGroup) {
        CompareSection section = new CompareSection(style, minGroup);
        String headline = section.headline(comparison);
        SlideSheet sheet =
                sheet(texts.get("compare.title", comparison.earlier()), headline + " " + texts.get("compare.causes"));
        sheet.text(SlideSheet.LEFT - 7.0, 84, 864, 50, 14, List.of(headline));
        Optional<Causes> score = comparison.total().score();
        Optional<Causes> capacity = comparison.total().capacity();
        if (score.isEmpty() || capacity.isEmpty()) {
            sheet.text(SlideSheet.LEFT - 7.0, 150, 864, 50, 14, List.of(section.noCauses(comparison)));
            return;
        }
        sheet.table(
                160,
                List.of(new Column(500, false), new Column(170, true), new Column(190, true)),
                List.of(
                        heading(texts.get("compare.cause"), texts.get("col.score"), texts.get("col.capacity")),
                        cause("compare.mix", score.get().mix(), capacity.get().mix()),
                        cause(
                                "compare.matches",
                                score.get().matches(),
                                capacity.get().matches()),
                        cause(
                                "compare.reference",
                                score.get().reference(),
                                capacity.get().reference()),
                        cause(
                                "compare.total",
                                score.get().total(),
                                capacity.get().total())),
                14);
    }

    private Line cause(String key, double score, double capacity) {
        return line(texts.get(key), texts.scoreChange(score), texts.change(capacity));
    }

    void tasks(ReportModel model) {
        SlideSheet sheet = sheet(
                texts.get("deck.tasks"),
                texts.get("tasks.text") + " " + texts.get("people.text") + " " + texts.get("note.editorial"));
        List<Line> rows = new ArrayList<>();
        rows.add(heading(texts.get("tasks.title"), texts.get("col.occupation"), texts.get("col.taskfte")));
        model.tasks().stream()
                .filter(task -> task.capacityFte() > 0
                        && FirstPage.WITHIN_TWO_YEARS.contains(task.task().horizon()))
                .limit(MAX_TASKS)
                .forEach(task ->
                        rows.add(line(task.task().text(), task.occupationTitle(), texts.count(task.capacityFte()))));
        rows.add(heading(texts.get("people.title"), texts.get("col.occupation"), texts.get("col.fte")));
        model.tasks().stream()
                .filter(task -> task.task().status() == TaskStatus.HUMAN_ESSENTIAL)
                .sorted(Comparator.comparingDouble(TaskLine::fte).reversed())
                .limit(MAX_TASKS)
                .forEach(task -> rows.add(line(task.task().text(), task.occupationTitle(), texts.count(task.fte()))));
        sheet.table(84, List.of(new Column(530, false), new Column(250, false), new Column(84, true)), rows, 13);
    }

    void pathways(ReportModel model) {
        SlideSheet sheet = sheet(texts.get("path.title"), texts.get("path.text"));
        if (model.pathways().isEmpty()) {
            sheet.text(SlideSheet.LEFT - 7.0, 130, 800, 60, 16, List.of(texts.get("path.none")));
            return;
        }
        List<Line> rows = new ArrayList<>();
        rows.add(heading(
                texts.get("col.occupation"),
                texts.get("col.target"),
                texts.get("col.here"),
                texts.get("col.scores"),
                texts.get("col.effort"),
                texts.get("col.training")));
        for (Pathway pathway : model.pathways().stream().limit(MAX_PATHWAYS).toList()) {
            rows.add(line(
                    pathway.from().occupation().title(),
                    pathway.target().title(),
                    texts.get(pathway.employedHere() ? "yes" : "no"),
                    texts.get(
                            "path.scores",
                            texts.score(pathway.from().score().score()),
                            texts.score(pathway.targetScore())),
                    pathway.transition().effort(),
                    Plain.capital(pathway.transition().training())));
        }
        sheet.table(
                84,
                List.of(
                        new Column(210, false),
                        new Column(200, false),
                        new Column(76, false),
                        new Column(70, false),
                        new Column(94, false),
                        new Column(214, false)),
                rows,
                12);
    }

    void sure(ReportModel model) {
        Figures totals = model.totals();
        SlideSheet sheet = sheet(texts.get("deck.sure"), texts.get("method.text") + " " + texts.get("method.capacity"));
        List<String> lines = new ArrayList<>();
        totals.range()
                .ifPresent(range -> lines.add(texts.get(
                        "sure.range",
                        texts.score(range.low()),
                        texts.score(range.high()),
                        texts.score(totals.scoreRubricLow().orElse(0)),
                        texts.score(totals.scoreRubricHigh().orElse(0)))));
        lines.add(texts.get("deck.matched", texts.matched(totals), new KeyFigures(texts).matchedNote(totals)));
        lines.add(texts.get("note.editorial"));
        lines.add(texts.get("limits.text"));
        lines.add(texts.get("limits.use"));
        lines.add(texts.get(
                "method.versions",
                model.run().rubricVersion(),
                model.run().reference().name(),
                model.run().reference().version(),
                texts.date(model.run().date())));
        lines.addAll(model.run().reference().attributions());
        sheet.text(SlideSheet.LEFT - 7.0, 84, 872, 430, 14, lines);
    }

    private SlideSheet sheet(String title, String notes) {
        return new SlideSheet(deck, title, notes, style.palette().accent());
    }

    private static Line heading(String... cells) {
        return new Line(true, List.of(cells));
    }

    private static Line line(String... cells) {
        return new Line(false, List.of(cells));
    }
}
