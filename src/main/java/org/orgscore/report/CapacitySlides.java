package org.orgscore.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;

/** The slides of bars: capacity by department, by occupation and by scenario. */
final class CapacitySlides {
    private static final int MAX_BARS = 10;
    private static final int LONG_LABEL = 40;
    private static final double TOP = 100;
    private static final double BOTTOM = 510;

    private final XMLSlideShow deck;
    private final ReportStyle style;
    private final ReportTexts texts;
    private final Palette palette;

    CapacitySlides(XMLSlideShow deck, ReportStyle style) {
        this.deck = deck;
        this.style = style;
        this.texts = style.texts();
        this.palette = style.palette();
    }

    void where(ReportModel model) {
        List<Group> groups = model.findBreakdown(Dimension.DEPARTMENT)
                .map(breakdown -> breakdown.groups().stream()
                        .sorted(Comparator.comparing(Group::merged)
                                .thenComparingDouble((Group group) ->
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
            String key = model.findBreakdown(Dimension.DEPARTMENT).isPresent() ? "where.suppressed" : "where.absent";
            sheet.text(SlideSheet.LEFT - 7.0, 130, 800, 60, 16, List.of(texts.get(key)));
            return;
        }
        bars(
                sheet,
                texts.get("deck.where.chart"),
                groups.stream()
                        .map(group -> Plain.shortened(group.label(), LONG_LABEL))
                        .toList(),
                groups.stream().map(Group::figures).toList());
    }

    void what(ReportModel model) {
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
            bars(
                    sheet,
                    texts.get("deck.what.chart"),
                    lines.stream()
                            .map(line -> texts.get(
                                    "deck.what.label",
                                    Plain.shortened(line.occupation().title(), LONG_LABEL),
                                    texts.score(line.score().score())))
                            .toList(),
                    lines.stream().map(OccupationLine::figures).toList());
        }
    }

    void when(ReportModel model) {
        HorizonShares capacity = model.totals().capacityFte();
        SlideSheet sheet = new SlideSheet(
                deck,
                texts.get("deck.when", texts.count(capacity.now()), texts.count(capacity.y5())),
                texts.get("scenarios.text") + " " + texts.get("whatif.text"),
                palette.accent());
        Charts labels = new Charts(style);
        bars(
                sheet,
                texts.get("deck.when.chart"),
                model.scenarios().stream().map(labels::label).toList(),
                model.scenarios(),
                Scenario::capacityFte);
    }

    private void bars(SlideSheet sheet, String title, List<String> labels, List<Figures> figures) {
        bars(sheet, title, labels, figures, Figures::capacityFte);
    }

    /** Steps between horizons as they are shown, so that they add up. */
    private <T> void bars(
            SlideSheet sheet, String title, List<String> labels, List<T> items, Function<T, HorizonShares> capacity) {
        List<HorizonShares> shown = items.stream().map(capacity).toList();
        sheet.bars(
                TOP,
                BOTTOM,
                new SlideSheet.Bars(
                        title,
                        title + ": "
                                + IntStream.range(0, labels.size())
                                        .mapToObj(i -> labels.get(i) + " "
                                                + texts.count(shown.get(i).y2()))
                                        .collect(Collectors.joining("; ")),
                        labels,
                        List.of(
                                values("seg.now", shown, c -> texts.rounded(c.now()), palette.now()),
                                values(
                                        "seg.y2",
                                        shown,
                                        c -> texts.rounded(c.y2()) - texts.rounded(c.now()),
                                        palette.twoYears()),
                                values(
                                        "seg.y5",
                                        shown,
                                        c -> texts.rounded(c.y5()) - texts.rounded(c.y2()),
                                        palette.fiveYears())),
                        texts.countFormat()));
    }

    private SlideSheet.Values values(
            String key, List<HorizonShares> shares, Function<HorizonShares, Double> value, String color) {
        return new SlideSheet.Values(texts.get(key), shares.stream().map(value).toList(), color);
    }
}
