package org.orgscore.report;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.orgscore.report.GroupSheet.Range;
import org.orgscore.report.TableSheet.Formula;
import org.orgscore.report.TableSheet.Formula.Kind;
import org.orgscore.report.TableSheet.Score;
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
        double[] values = {now, y2 - now, y5 - y2, totals.fteScored() - y5, totals.fteUnmatched()};
        String[] keys = {"seg.now", "seg.y2", "seg.y5", "seg.people", "seg.unmatched"};
        int total = first + keys.length;
        double left = totals.fte();
        for (int i = 0; i < keys.length; i++) {
            int row = first + i;
            left -= values[i];
            table.row(
                    texts.get(keys[i]),
                    part(groups, i, values[i]),
                    share(row, total, values[i], totals.fte()),
                    new Formula("SUM(B" + (row + 1) + ":B" + total + ")-B" + total, left, Kind.COUNT));
        }
        table.row(
                texts.get("when.total"),
                new Formula("SUM(B" + first + ":B" + (total - 1) + ")", totals.fte(), Kind.COUNT),
                share(total, total, totals.fte(), totals.fte()),
                0.0);
        table.finish();
        table.totals(texts.get("col.headcount"), sumOf(groups, GroupSheet.HEADCOUNT, totals.headcount()));
        totals.score()
                .ifPresent(score -> table.totals(
                        texts.get("fig.score"),
                        groups.<Object>map(range -> new Formula(
                                        "SUMPRODUCT(" + range.column(GroupSheet.SCORE) + ","
                                                + range.column(GroupSheet.SCORED) + ")/SUM("
                                                + range.column(GroupSheet.SCORED) + ")",
                                        score,
                                        Kind.SCORE))
                                .orElse(new Score(score))));
        for (KeyFigures.Figure figure : new KeyFigures(texts).list(model)) {
            table.below(figure.label() + ": " + figure.value() + " (" + figure.note() + ")");
        }
    }

    private static Object part(Optional<Range> groups, int part, double value) {
        return groups.<Object>map(range -> {
                    String now = "SUM(" + range.column(GroupSheet.CAPACITY_NOW) + ")";
                    String y2 = "SUM(" + range.column(GroupSheet.CAPACITY_Y2) + ")";
                    String y5 = "SUM(" + range.column(GroupSheet.CAPACITY_Y5) + ")";
                    String scored = "SUM(" + range.column(GroupSheet.SCORED) + ")";
                    String formula =
                            switch (part) {
                                case 0 -> now;
                                case 1 -> y2 + "-" + now;
                                case 2 -> y5 + "-" + y2;
                                case 3 -> scored + "-" + y5;
                                default -> "SUM(" + range.column(GroupSheet.FTE) + ")-" + scored;
                            };
                    return new Formula(formula, value, Kind.COUNT);
                })
                .orElse(value);
    }

    private static Object sumOf(Optional<Range> groups, int column, double value) {
        return groups.<Object>map(range -> new Formula("SUM(" + range.column(column) + ")", value, Kind.COUNT))
                .orElse(value);
    }

    private static Object share(int row, int total, double value, double of) {
        return of == 0 ? "" : new Formula("B" + row + "/B$" + total, value / of, Kind.PERCENT);
    }
}
