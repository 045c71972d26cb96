package org.orgscore.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.orgscore.chart.RowProblem;
import org.orgscore.report.TableSheet.Formula;
import org.orgscore.report.TableSheet.Formula.Kind;
import org.orgscore.report.TableSheet.Input;
import org.orgscore.report.TableSheet.Percent;
import org.orgscore.report.TableSheet.Score;
import org.orgscore.report.TableSheet.Whole;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Comparison;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.Pathway;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;
import org.orgscore.summary.TaskLine;

/** The sheets that are no groups: occupations, tasks, scenarios, what-if, pathways, changes, problems. */
final class DetailSheets {
    private static final int MAX_TASKS = 2_000;

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final ReportStyle style;
    private final ReportTexts texts;

    DetailSheets(XSSFWorkbook workbook, SheetStyles styles, ReportStyle style) {
        this.workbook = workbook;
        this.styles = styles;
        this.style = style;
        this.texts = style.texts();
    }

    private TableSheet sheet(String nameKey, String... headerKeys) {
        String name = texts.get(nameKey);
        return new TableSheet(
                workbook.createSheet(name),
                styles,
                name,
                List.of(headerKeys).stream().map(texts::get).toList());
    }

    void occupations(List<OccupationLine> lines) {
        TableSheet table = sheet(
                "wb.occupations",
                "col.occupation",
                "wb.code",
                "col.headcount",
                "wb.fte.scored",
                "col.score",
                "wb.rubric.low",
                "wb.rubric.high",
                "col.percentile",
                "col.spread",
                "wb.exposure.now",
                "wb.exposure.y2",
                "wb.exposure.y5",
                "col.people",
                "wb.capacity.y2",
                "wb.capacity.share");
        for (OccupationLine line : lines) {
            int row = table.nextRow() + 1;
            double scored = line.figures().fte();
            double y2 = line.figures().capacityFte().y2();
            table.row(
                    line.occupation().title() + (line.score().borrowed() ? " *" : ""),
                    line.occupation().code(),
                    GroupSheet.heads(line.figures().headcount()),
                    scored,
                    new Whole(line.score().score()),
                    new Whole(line.score().scoreLow()),
                    new Whole(line.score().scoreHigh()),
                    new Whole(line.percentile()),
                    new Score(100 * line.score().spread()),
                    new Percent(line.score().exposure().now()),
                    new Percent(line.score().exposure().y2()),
                    new Percent(line.score().exposure().y5()),
                    new Percent(line.score().humanShare()),
                    y2,
                    scored > 0 ? new Formula("N" + row + "/D" + row, y2 / scored, Kind.PERCENT) : "");
        }
        table.heat(9, 11, style.palette().twoYears());
        table.finish();
    }

    void tasks(List<TaskLine> lines) {
        TableSheet table = sheet(
                "wb.tasks",
                "col.task",
                "col.occupation",
                "col.status",
                "col.horizon",
                "col.importance",
                "col.fte",
                "col.taskfte",
                "wb.rule",
                "col.why");
        lines.stream()
                .limit(MAX_TASKS)
                .forEach(line -> table.row(
                        line.task().text(),
                        line.occupationTitle(),
                        texts.get("status." + line.task().status()),
                        texts.get("horizon." + line.task().horizon()),
                        new Score(line.task().importance()),
                        line.fte(),
                        line.capacityFte(),
                        line.task().rule(),
                        line.task().rationale()));
        table.finish();
    }

    void scenarios(List<Scenario> scenarios) {
        TableSheet table = sheet(
                "wb.scenarios",
                "col.scenario",
                "col.adoption",
                "col.score",
                "wb.capacity.now",
                "wb.capacity.y2",
                "wb.capacity.y5");
        Charts labels = new Charts(style);
        scenarios.forEach(scenario -> table.row(
                labels.label(scenario),
                new Percent(scenario.adoption()),
                new Score(scenario.score()),
                scenario.capacityFte().now(),
                scenario.capacityFte().y2(),
                scenario.capacityFte().y5()));
        table.explain(texts.get("scenarios.text"));
        table.finish();
    }

    /** The share taken up is a cell to be changed; the figures follow. */
    void whatIf(ReportModel model) {
        TableSheet table = sheet("wb.whatif", "wb.horizon", "wb.possible", "wb.adoption", "wb.taken");
        HorizonShares capacity = model.totals().capacityFte();
        double[] values = {capacity.now(), capacity.y2(), capacity.y5()};
        String[] keys = {"col.now", "col.y2", "col.y5"};
        for (int i = 0; i < keys.length; i++) {
            int row = table.nextRow() + 1;
            table.row(
                    texts.get(keys[i]),
                    values[i],
                    new Input(0.5),
                    new Formula("B" + row + "*C" + row, values[i] * 0.5, Kind.COUNT));
        }
        table.explain(texts.get("wb.whatif.text"));
        table.finish();
    }

    void pathways(List<Pathway> pathways) {
        TableSheet table = sheet(
                "wb.pathways",
                "col.occupation",
                "col.target",
                "col.here",
                "wb.score.from",
                "wb.score.to",
                "col.effort",
                "col.training",
                "col.wage",
                "col.why");
        pathways.forEach(pathway -> table.row(
                pathway.from().occupation().title(),
                pathway.target().title(),
                texts.get(pathway.employedHere() ? "yes" : "no"),
                new Whole(pathway.from().score().score()),
                new Whole(pathway.targetScore()),
                pathway.transition().effort(),
                Plain.capital(pathway.transition().training()),
                pathway.wageDifferenceUsd().isPresent()
                        ? new Whole(pathway.wageDifferenceUsd().getAsDouble())
                        : "",
                pathway.transition().why()));
        table.finish();
    }

    void changes(Comparison comparison) {
        TableSheet table = sheet(
                "wb.compare",
                "compare.group",
                "wb.headcount.before",
                "wb.headcount.after",
                "wb.capacity.before",
                "wb.capacity.after",
                "wb.change",
                "compare.mix.short",
                "compare.matches.short",
                "compare.reference.short",
                "wb.dimension",
                "wb.score.before",
                "wb.score.after");
        change(table, texts.get("wb.total"), comparison.total());
        comparison.groups().forEach(group -> change(table, group.label(), group));
        table.explain(texts.get("compare.title", comparison.earlier()));
        table.finish();
    }

    private void change(TableSheet table, String label, Comparison.Change change) {
        int row = table.nextRow() + 1;
        table.row(
                label,
                GroupSheet.heads(change.headcountBefore()),
                GroupSheet.heads(change.headcountAfter()),
                change.capacityBefore(),
                change.capacityAfter(),
                new Formula("E" + row + "-D" + row, change.capacityAfter() - change.capacityBefore(), Kind.COUNT),
                change.capacity().<Object>map(Comparison.Causes::mix).orElse(""),
                change.capacity().<Object>map(Comparison.Causes::matches).orElse(""),
                change.capacity().<Object>map(Comparison.Causes::reference).orElse(""),
                texts.get(change.dimension()
                        .map(dimension -> dimension.key() + ".title")
                        .orElse("wb.total")),
                score(change.scoreBefore()),
                score(change.scoreAfter()));
    }

    private static Object score(OptionalDouble score) {
        return score.isPresent() ? new Score(score.getAsDouble()) : "";
    }

    /** What was wrong with rows, counted by kind and reason; the rows themselves are in the analyst's part. */
    void problems(ReportModel model) {
        TableSheet table = sheet("wb.problems", "wb.reason", "wb.kind", "wb.rows", "wb.remedy");
        RowTexts rows = new RowTexts(texts, model.settings().minGroup());
        Map<String, Long> counts = new TreeMap<>();
        Map<String, RowProblem> first = new TreeMap<>();
        for (RowProblem problem : model.problems()) {
            if (problem.kind() != RowProblem.Kind.DECISION) {
                String key = problem.kind() + "\t" + problem.reason();
                counts.merge(key, 1L, Long::sum);
                first.putIfAbsent(key, problem);
            }
        }
        counts.forEach((key, count) -> {
            RowProblem problem = first.getOrDefault(key, model.problems().get(0));
            table.row(
                    problem.reason(),
                    texts.get("problem." + problem.kind()),
                    rows.count(count).<Object>map(told -> told).orElse(new Whole((double) count)),
                    problem.remedy());
        });
        if (counts.isEmpty()) {
            table.row(texts.get("wb.noproblems"), "", "", "");
        }
        table.finish();
    }
}
