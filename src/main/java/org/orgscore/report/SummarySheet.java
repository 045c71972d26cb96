package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.orgscore.report.GroupSheet.Range;
import org.orgscore.report.TableSheet.Formula;
import org.orgscore.report.TableSheet.Formula.Kind;
import org.orgscore.summary.Figures;
import org.orgscore.summary.ReportModel;

/**
 * The summary: how the FTE divide, as formulas over a sheet of groups that add up, with the lengths that a waterfall
 * needs.
 */
final class SummarySheet {
    private final ReportStyle style;
    private final ReportTexts texts;

    SummarySheet(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    /** @param groups where figures by group stand; empty where no flat dimension can be shown, and then these are values */
    void write(XSSFSheet sheet, SheetStyles styles, ReportModel model, Optional<Range> groups) {
        Figures totals = model.totals();
        TableSheet table = new TableSheet(
                sheet,
                styles,
                texts.get("report.title", style.name()),
                List.of(
                        texts.get("chart.capacity"),
                        texts.get("col.fte"),
                        texts.get("sure.share"),
                        texts.get("wb.base")));
        int first = table.nextRow() + 1;
        double now = totals.capacityFte().now();
        double y2 = totals.capacityFte().y2();
        double y5 = totals.capacityFte().y5();
        List<Double> values = new ArrayList<>(List.of(now, y2 - now, y5 - y2));
        List<String> keys = new ArrayList<>(List.of("seg.now", "seg.y2", "seg.y5"));
        if (totals.fteScored().isPresent()) {
            double scored = totals.fteScored().getAsDouble();
            values.addAll(List.of(scored - y5, totals.fte() - scored));
            keys.addAll(List.of("seg.people", "seg.unmatched"));
        } else {
            values.add(totals.fte() - y5);
            keys.add("seg.rest");
        }
        int total = first + keys.size();
        double left = totals.fte();
        for (int i = 0; i < keys.size(); i++) {
            int row = first + i;
            left -= values.get(i);
            table.row(
                    texts.get(keys.get(i)),
                    part(groups, keys.get(i), values.get(i)),
                    share(row, total, values.get(i), totals.fte()),
                    new Formula("SUM(B" + (row + 1) + ":B" + total + ")-B" + total, left, Kind.COUNT));
        }
        table.row(
                texts.get("when.total"),
                new Formula("SUM(B" + first + ":B" + (total - 1) + ")", totals.fte(), Kind.COUNT),
                share(total, total, totals.fte(), totals.fte()),
                0.0);
        table.finish();
        table.totals(texts.get("col.headcount"), headcount(groups, totals.headcount()));
        totals.score().ifPresent(score -> table.totals(texts.get("fig.score"), GroupSheet.meanScore(score, groups)));
        for (KeyFigures.Figure figure : new KeyFigures(texts).list(model)) {
            table.below(figure.label() + ": " + figure.value() + " (" + figure.note() + ")");
        }
    }

    /** Only where each group shows how much of it is scored can a formula add that up. */
    private static Optional<Range> scoredShown(Optional<Range> groups) {
        return groups.filter(Range::allScoredShown);
    }

    private static Object part(Optional<Range> groups, String key, double value) {
        boolean ofScored = key.equals("seg.people") || key.equals("seg.unmatched");
        return (ofScored ? scoredShown(groups) : groups)
                .<Object>map(range -> {
                    String now = "SUM(" + range.column(GroupSheet.CAPACITY_NOW) + ")";
                    String y2 = "SUM(" + range.column(GroupSheet.CAPACITY_Y2) + ")";
                    String y5 = "SUM(" + range.column(GroupSheet.CAPACITY_Y5) + ")";
                    String fte = "SUM(" + range.column(GroupSheet.FTE) + ")";
                    String scored = "SUM(" + range.column(GroupSheet.SCORED) + ")";
                    String formula =
                            switch (key) {
                                case "seg.now" -> now;
                                case "seg.y2" -> y2 + "-" + now;
                                case "seg.y5" -> y5 + "-" + y2;
                                case "seg.people" -> scored + "-" + y5;
                                case "seg.rest" -> fte + "-" + y5;
                                default -> fte + "-" + scored;
                            };
                    return new Formula(formula, value, Kind.COUNT);
                })
                .orElse(value);
    }

    private static Object headcount(Optional<Range> groups, double value) {
        return groups.<Object>map(range -> GroupSheet.heads("SUM(" + range.column(GroupSheet.HEADCOUNT) + ")", value))
                .orElse(GroupSheet.heads(value));
    }

    private static Object share(int row, int total, double value, double of) {
        return of == 0 ? "" : new Formula("B" + row + "/B$" + total, value / of, Kind.PERCENT);
    }
}
