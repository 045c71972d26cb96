package org.orgscore.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.orgscore.report.TableSheet.Formula;
import org.orgscore.report.TableSheet.Formula.Kind;
import org.orgscore.report.TableSheet.Percent;
import org.orgscore.report.TableSheet.Score;
import org.orgscore.report.TableSheet.Whole;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;

/**
 * A sheet of groups: one row a group, shares and differences as formulas over the figures beside them, totals below.
 */
final class GroupSheet {
    static final int HEADCOUNT = 1;
    static final int FTE = 2;
    static final int SCORED = 3;
    private static final int UNSCORED = 4;
    static final int SCORE = 5;
    static final int CAPACITY_NOW = 11;
    static final int CAPACITY_Y2 = 12;
    static final int CAPACITY_Y5 = 13;
    static final int MORE_Y2 = 14;
    static final int MORE_Y5 = 15;
    private static final int COLUMNS = 19;

    private final ReportStyle style;
    private final ReportTexts texts;
    private final TableSheet table;
    private final String name;

    GroupSheet(XSSFSheet sheet, SheetStyles styles, ReportStyle style, String title, String firstColumn) {
        this.style = style;
        this.texts = style.texts();
        this.name = sheet.getSheetName();
        this.table = new TableSheet(
                sheet,
                styles,
                title,
                List.of(
                        firstColumn,
                        texts.get("col.headcount"),
                        texts.get("col.fte"),
                        texts.get("wb.fte.scored"),
                        texts.get("wb.fte.unscored"),
                        texts.get("col.score"),
                        texts.get("wb.score.low"),
                        texts.get("wb.score.high"),
                        texts.get("wb.exposure.now"),
                        texts.get("wb.exposure.y2"),
                        texts.get("wb.exposure.y5"),
                        texts.get("wb.capacity.now"),
                        texts.get("wb.capacity.y2"),
                        texts.get("wb.capacity.y5"),
                        texts.get("wb.more.y2"),
                        texts.get("wb.more.y5"),
                        texts.get("wb.capacity.share"),
                        texts.get("col.matched"),
                        texts.get("wb.pay")));
    }

    /**
     * Where the figures of a column stand, for formulas on other sheets.
     *
     * @param allScoredShown whether each group shows how much of it is scored, so that these can be added up
     * @param meanScore of the groups' scores as they are shown, by what is scored of each; 0 where that cannot be told
     */
    record Range(String sheet, int firstRow, int lastRow, boolean allScoredShown, double meanScore) {
        String column(int column) {
            String letter = CellReference.convertNumToColString(column);
            return "'" + sheet + "'!" + letter + firstRow + ":" + letter + lastRow;
        }
    }

    /**
     * @param all the whole, that flat groups add up to
     * @param flat whether the groups add up; those of a tree hold each other
     */
    Range write(List<Group> groups, Figures all, boolean flat) {
        boolean allScoredShown =
                groups.stream().allMatch(group -> group.figures().fteScored().isPresent());
        int first = table.nextRow();
        groups.forEach(group -> row(group, flat ? group.label() : "  ".repeat(group.level()) + group.label()));
        int last = table.nextRow() - 1;
        table.heat(8, 10, style.palette().twoYears());
        table.finish();
        Range range = new Range(name, first + 1, last + 1, allScoredShown, meanScore(groups));
        if (flat && !groups.isEmpty()) {
            totals(groups, all, range);
        }
        return range;
    }

    private static double meanScore(List<Group> groups) {
        double scored = groups.stream()
                .mapToDouble(group -> group.figures().fteScored().orElse(0))
                .sum();
        double weighted = groups.stream()
                .mapToDouble(group -> group.figures().fteScored().orElse(0)
                        * group.figures().score().orElse(0))
                .sum();
        return scored == 0 ? 0 : weighted / scored;
    }

    private void row(Group group, String label) {
        Figures figures = group.figures();
        boolean scored = figures.scored();
        OptionalDouble fteScored = figures.fteScored();
        int row = table.nextRow() + 1;
        double now = figures.capacityFte().now();
        double y2 = figures.capacityFte().y2();
        double y5 = figures.capacityFte().y5();
        table.row(
                label,
                heads(figures.headcount()),
                figures.fte(),
                shownOrEmpty(fteScored),
                fteScored.isPresent()
                        ? new Formula("C" + row + "-D" + row, figures.fte() - fteScored.getAsDouble(), Kind.COUNT)
                        : "",
                scored ? new Score(figures.score().orElse(0)) : "",
                figures.range().<Object>map(range -> new Score(range.low())).orElse(""),
                figures.range().<Object>map(range -> new Score(range.high())).orElse(""),
                scored ? new Percent(figures.exposure().now()) : "",
                scored ? new Percent(figures.exposure().y2()) : "",
                scored ? new Percent(figures.exposure().y5()) : "",
                now,
                y2,
                y5,
                new Formula("M" + row + "-L" + row, y2 - now, Kind.COUNT),
                new Formula("N" + row + "-M" + row, y5 - y2, Kind.COUNT),
                scored && fteScored.isPresent()
                        ? new Formula("M" + row + "/D" + row, y2 / fteScored.getAsDouble(), Kind.PERCENT)
                        : "",
                figures.shareMatched().isPresent()
                        ? new Percent(figures.shareMatched().getAsDouble())
                        : "",
                figures.pay().isPresent()
                        ? new Whole(Round.pay(figures.pay().getAsDouble() / figures.payHeadcount()))
                        : "");
    }

    /** Persons are shown whole, but where a headcount is estimated from FTE. */
    static Object heads(double headcount) {
        return headcount == Math.rint(headcount) ? new Whole(headcount) : (Object) headcount;
    }

    static Formula heads(String formula, double headcount) {
        return new Formula(formula, headcount, headcount == Math.rint(headcount) ? Kind.WHOLE : Kind.COUNT);
    }

    /** An empty cell where a figure is withheld. */
    private static Object shownOrEmpty(OptionalDouble figure) {
        return figure.isPresent() ? (Object) figure.getAsDouble() : "";
    }

    /** A total with a part that is withheld is a value, where it is shown at all. */
    private void totals(List<Group> groups, Figures all, Range range) {
        boolean allScoredShown = range.allScoredShown();
        int first = range.firstRow();
        int last = range.lastRow();
        Object[] totals = new Object[COLUMNS];
        java.util.Arrays.fill(totals, "");
        totals[0] = texts.get("wb.total");
        Formula heads = sum(groups, HEADCOUNT, first, last, Figures::headcount);
        totals[HEADCOUNT] = heads(heads.formula(), heads.cached());
        totals[FTE] = sum(groups, FTE, first, last, Figures::fte);
        ToDoubleFunction<Figures> scoredOf = figures -> figures.fteScored().orElse(0);
        ToDoubleFunction<Figures> unscoredOf = figures -> figures.fteUnmatched().orElse(0);
        totals[SCORED] = allScoredShown ? sum(groups, SCORED, first, last, scoredOf) : shownOrEmpty(all.fteScored());
        totals[UNSCORED] =
                allScoredShown ? sum(groups, UNSCORED, first, last, unscoredOf) : shownOrEmpty(all.fteUnmatched());
        totals[CAPACITY_NOW] =
                sum(groups, CAPACITY_NOW, first, last, f -> f.capacityFte().now());
        totals[CAPACITY_Y2] =
                sum(groups, CAPACITY_Y2, first, last, f -> f.capacityFte().y2());
        totals[CAPACITY_Y5] =
                sum(groups, CAPACITY_Y5, first, last, f -> f.capacityFte().y5());
        if (all.scored()) {
            totals[SCORE] = meanScore(all.score().orElse(0), Optional.of(range));
        }
        table.totals(totals);
    }

    /** The mean as a formula over its groups, where these are all shown and their rounded scores give the same. */
    static Object meanScore(double score, Optional<Range> range) {
        return range.filter(from ->
                        from.allScoredShown() && Round.score(from.meanScore()).compareTo(Round.score(score)) == 0)
                .<Object>map(from -> new Formula(
                        "ROUND(SUMPRODUCT(" + from.column(SCORE) + "," + from.column(SCORED) + ")/SUM("
                                + from.column(SCORED) + "),1)",
                        score,
                        Kind.SCORE))
                .orElse(new Score(score));
    }

    private static Formula sum(List<Group> groups, int column, int first, int last, ToDoubleFunction<Figures> figure) {
        String letter = CellReference.convertNumToColString(column);
        return new Formula(
                "SUM(" + letter + first + ":" + letter + last + ")",
                groups.stream()
                        .mapToDouble(g -> figure.applyAsDouble(g.figures()))
                        .sum(),
                Kind.COUNT);
    }
}
