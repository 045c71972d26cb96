package org.orgscore.report;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.summary.Comparison;
import org.orgscore.summary.Comparison.Causes;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.Pathway;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;
import org.orgscore.summary.TaskLine;

/** {@code deck.pptx}: the report in seven slides, eight with a comparison; charts are native and can be edited. */
final class Deck {
    private static final int MAX_BARS = 10;
    private static final int MAX_TASKS = 5;
    private static final int MAX_PATHWAYS = 8;
    private static final int LONG_LABEL = 44;

    private final ReportStyle style;
    private final ReportTexts texts;
    private final Palette palette;

    Deck(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
        this.palette = style.palette();
    }

    void write(ReportModel model, Path file) throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            deck.setPageSize(new Dimension(SlideSheet.WIDTH, SlideSheet.HEIGHT));
            deck.getProperties().getCoreProperties().setTitle(texts.get("report.title", style.name()));
            deck.getProperties().getCoreProperties().setCreator(model.run().program());
            finding(deck, model);
            if (model.totals().score().isPresent()) {
                model.comparison().ifPresent(comparison -> changes(deck, comparison));
                where(deck, model);
                what(deck, model);
                tasks(deck, model);
                when(deck, model);
                pathways(deck, model);
            }
            sure(deck, model);
            deck.write(out);
        }
    }

    private void finding(XMLSlideShow deck, ReportModel model) {
        FirstPage page = new FirstPage(style);
        boolean scored = model.totals().score().isPresent();
        SlideSheet sheet = new SlideSheet(
                deck,
                page.headline(model),
                scored
                        ? page.sub(model) + " " + page.next(model) + " " + texts.get("note.editorial")
                        : page.nothing(model),
                palette.accent());
        style.logo().ifPresent(logo -> {
            XSLFPictureShape picture = sheet.slide()
                    .createPicture(deck.addPicture(logo.content(), logo.png() ? PictureType.PNG : PictureType.JPEG));
            double ratio = picture.getAnchor().getWidth() / picture.getAnchor().getHeight();
            picture.setAnchor(new Rectangle2D.Double(SlideSheet.WIDTH - 48 - 22 * ratio, 510, 22 * ratio, 22));
        });
        sheet.text(
                SlideSheet.LEFT - 7.0,
                508,
                600,
                24,
                10,
                List.of(texts.get(
                        "masthead", style.name(), texts.date(model.run().date()))));
        if (!scored) {
            return;
        }
        sheet.text(SlideSheet.LEFT - 7.0, 96, 860, 30, 14, List.of(page.sub(model)));
        List<KeyFigures.Figure> figures = new KeyFigures(texts).list(model);
        double step = (SlideSheet.WIDTH - 2.0 * SlideSheet.LEFT) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            sheet.figure(SlideSheet.LEFT + i * step, 132, step - 12, figures.get(i));
        }
        CapacityParts parts = CapacityParts.of(model.totals(), texts);
        sheet.bars(
                SlideSheet.LEFT,
                236,
                864,
                190,
                texts.get("chart.capacity"),
                texts.get(
                        "chart.capacity.alt",
                        texts.count(parts.total()),
                        texts.count(parts.now()),
                        texts.count(parts.y2()),
                        texts.count(parts.y5()),
                        texts.count(parts.people()),
                        texts.count(parts.unmatched())),
                List.of(texts.get("col.fte")),
                parts.list(palette).stream()
                        .map(part -> new SlideSheet.Values(
                                texts.get(part.key()) + ": " + texts.count(part.fte()),
                                List.of(part.fte()),
                                part.key().equals("seg.unmatched") ? "#f0f2f4" : part.color()))
                        .toList(),
                true);
        sheet.text(SlideSheet.LEFT - 7.0, 430, 864, 70, 14, List.of(texts.get("next.title") + ": " + page.next(model)));
    }

    private void changes(XMLSlideShow deck, Comparison comparison) {
        SlideSheet sheet = new SlideSheet(
                deck,
                texts.get("compare.title", comparison.earlier()),
                new CompareSection(style).headline(comparison) + " " + texts.get("compare.causes"),
                palette.accent());
        sheet.text(SlideSheet.LEFT - 7.0, 84, 864, 50, 14, List.of(new CompareSection(style).headline(comparison)));
        Optional<Causes> score = comparison.total().score();
        Optional<Causes> capacity = comparison.total().capacity();
        if (score.isEmpty() || capacity.isEmpty()) {
            sheet.text(SlideSheet.LEFT - 7.0, 150, 864, 50, 14, List.of(texts.get("compare.nocauses")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("compare.cause"), texts.get("col.score"), texts.get("col.capacity")));
        rows.add(cause("compare.mix", score.get().mix(), capacity.get().mix()));
        rows.add(cause("compare.matches", score.get().matches(), capacity.get().matches()));
        rows.add(cause(
                "compare.reference", score.get().reference(), capacity.get().reference()));
        rows.add(cause("compare.total", score.get().total(), capacity.get().total()));
        sheet.table(160, new double[] {500, 170, 190}, rows, 14);
    }

    private List<String> cause(String key, double score, double capacity) {
        return List.of(texts.get(key), texts.scoreChange(score), texts.change(capacity));
    }

    private void where(XMLSlideShow deck, ReportModel model) {
        List<Group> groups = model.findBreakdown(org.orgscore.summary.Dimension.DEPARTMENT)
                .map(breakdown -> breakdown.groups().stream()
                        .sorted(Comparator.comparingDouble((Group group) ->
                                        -group.figures().capacityFte().y2())
                                .thenComparing(Group::key))
                        .limit(MAX_BARS)
                        .toList())
                .orElse(List.of());
        String title = groups.isEmpty()
                ? texts.get("where.title")
                : texts.get(
                        "deck.where",
                        groups.get(0).label(),
                        texts.count(groups.get(0).figures().capacityFte().y2()));
        SlideSheet sheet = new SlideSheet(
                deck, title, texts.get("deck.where.notes", model.settings().minGroup()), palette.accent());
        if (groups.isEmpty()) {
            sheet.text(SlideSheet.LEFT, 130, 800, 60, 16, List.of(texts.get("where.absent")));
            return;
        }
        capacityBars(
                sheet,
                texts.get("deck.where.chart"),
                groups.stream().map(Group::label).toList(),
                groups.stream().map(Group::figures).toList());
    }

    private void what(XMLSlideShow deck, ReportModel model) {
        List<OccupationLine> lines = model.occupations().stream()
                .sorted(Comparator.comparingDouble((OccupationLine line) ->
                                -line.figures().capacityFte().y2())
                        .thenComparing(line -> line.occupation().code()))
                .limit(MAX_BARS)
                .toList();
        String title = lines.isEmpty()
                ? texts.get("what.none")
                : texts.get(
                        "deck.what",
                        lines.get(0).occupation().title(),
                        texts.score(lines.get(0).score().score()));
        SlideSheet sheet = new SlideSheet(
                deck, title, texts.get("what.text") + " " + texts.get("note.editorial"), palette.accent());
        if (!lines.isEmpty()) {
            capacityBars(
                    sheet,
                    texts.get("deck.what.chart"),
                    lines.stream()
                            .map(line -> texts.get(
                                    "deck.what.label",
                                    line.occupation().title(),
                                    texts.score(line.score().score())))
                            .toList(),
                    lines.stream().map(OccupationLine::figures).toList());
        }
    }

    private void capacityBars(SlideSheet sheet, String title, List<String> labels, List<Figures> figures) {
        List<CapacityParts> parts =
                figures.stream().map(one -> CapacityParts.of(one, texts)).toList();
        sheet.bars(
                SlideSheet.LEFT,
                100,
                864,
                410,
                title,
                title + ": "
                        + String.join(
                                "; ",
                                labels.stream()
                                        .map(label -> label + " "
                                                + texts.count(figures.get(labels.indexOf(label))
                                                        .capacityFte()
                                                        .y2()))
                                        .toList()),
                labels.stream().map(Deck::shortened).toList(),
                List.of(
                        values("seg.now", parts, CapacityParts::now, palette.now()),
                        values("seg.y2", parts, CapacityParts::y2, palette.twoYears()),
                        values("seg.y5", parts, CapacityParts::y5, palette.fiveYears())),
                true);
    }

    private SlideSheet.Values values(
            String key, List<CapacityParts> parts, Function<CapacityParts, Double> value, String color) {
        return new SlideSheet.Values(texts.get(key), parts.stream().map(value).toList(), color);
    }

    private void tasks(XMLSlideShow deck, ReportModel model) {
        SlideSheet sheet = new SlideSheet(
                deck,
                texts.get("deck.tasks"),
                texts.get("tasks.text") + " " + texts.get("people.text") + " " + texts.get("note.editorial"),
                palette.accent());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("tasks.title"), texts.get("col.occupation"), texts.get("col.taskfte")));
        model.tasks().stream()
                .filter(line -> line.capacityFte() > 0)
                .limit(MAX_TASKS)
                .forEach(line ->
                        rows.add(List.of(line.task().text(), line.occupationTitle(), texts.count(line.capacityFte()))));
        rows.add(List.of(texts.get("people.title"), "", texts.get("col.fte")));
        model.tasks().stream()
                .filter(line -> line.task().status() == TaskStatus.HUMAN_ESSENTIAL)
                .sorted(Comparator.comparingDouble(TaskLine::fte).reversed())
                .limit(MAX_TASKS)
                .forEach(
                        line -> rows.add(List.of(line.task().text(), line.occupationTitle(), texts.count(line.fte()))));
        sheet.table(92, new double[] {530, 250, 84}, rows, 13.5);
    }

    private void when(XMLSlideShow deck, ReportModel model) {
        Figures totals = model.totals();
        SlideSheet sheet = new SlideSheet(
                deck,
                texts.get(
                        "deck.when",
                        texts.count(totals.capacityFte().now()),
                        texts.count(totals.capacityFte().y5())),
                texts.get("scenarios.text") + " " + texts.get("whatif.text"),
                palette.accent());
        Charts labels = new Charts(style);
        List<Scenario> scenarios = model.scenarios();
        sheet.bars(
                SlideSheet.LEFT,
                100,
                864,
                410,
                texts.get("deck.when.chart"),
                texts.get("deck.when.chart"),
                scenarios.stream().map(labels::label).toList(),
                List.of(
                        scenarioValues(
                                "col.now", scenarios, s -> s.capacityFte().now(), palette.now()),
                        scenarioValues("col.y2", scenarios, s -> s.capacityFte().y2(), palette.twoYears()),
                        scenarioValues("col.y5", scenarios, s -> s.capacityFte().y5(), palette.fiveYears())),
                false);
    }

    private SlideSheet.Values scenarioValues(
            String key, List<Scenario> scenarios, Function<Scenario, Double> value, String color) {
        return new SlideSheet.Values(
                texts.get(key),
                scenarios.stream()
                        .map(scenario -> texts.rounded(value.apply(scenario)))
                        .toList(),
                color);
    }

    private void pathways(XMLSlideShow deck, ReportModel model) {
        SlideSheet sheet = new SlideSheet(deck, texts.get("path.title"), texts.get("path.text"), palette.accent());
        if (model.pathways().isEmpty()) {
            sheet.text(SlideSheet.LEFT, 130, 800, 60, 16, List.of(texts.get("path.none")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.get("col.occupation"),
                texts.get("col.target"),
                texts.get("col.here"),
                texts.get("col.scores"),
                texts.get("col.effort"),
                texts.get("col.training")));
        for (Pathway pathway : model.pathways().stream().limit(MAX_PATHWAYS).toList()) {
            rows.add(List.of(
                    pathway.from().occupation().title(),
                    pathway.target().title(),
                    texts.get(pathway.employedHere() ? "yes" : "no"),
                    texts.get(
                            "path.scores",
                            texts.score(pathway.from().score().score()),
                            texts.score(pathway.targetScore())),
                    pathway.transition().effort(),
                    pathway.transition().training()));
        }
        sheet.table(84, new double[] {210, 200, 76, 70, 94, 214}, rows, 12);
    }

    private void sure(XMLSlideShow deck, ReportModel model) {
        Figures totals = model.totals();
        SlideSheet sheet = new SlideSheet(
                deck,
                texts.get("deck.sure"),
                texts.get("method.text") + " " + texts.get("method.capacity"),
                palette.accent());
        List<String> lines = new ArrayList<>();
        totals.range()
                .ifPresent(range -> lines.add(texts.get(
                        "sure.range",
                        texts.score(range.low()),
                        texts.score(range.high()),
                        texts.score(totals.scoreRubricLow().orElse(0)),
                        texts.score(totals.scoreRubricHigh().orElse(0)))));
        lines.add(texts.get(
                "deck.matched",
                texts.percent(totals.shareMatched()),
                texts.percent(totals.fte() == 0 ? 0 : totals.fteUnmatched() / totals.fte())));
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

    private static String shortened(String label) {
        return label.length() <= LONG_LABEL
                ? label
                : label.substring(0, LONG_LABEL - 1).strip() + "…";
    }
}
