package org.orgscore.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Group;
import org.orgscore.summary.OccupationLine;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.Scenario;
import org.orgscore.summary.TaskLine;

/** {@code workbook.xlsx}: the report's tables with native charts, one table a sheet, title in A1. */
final class Workbook {
    private static final int MAX_TASKS = 2_000;
    private static final List<Dimension> OWN_SHEETS =
            List.of(Dimension.DEPARTMENT, Dimension.LOCATION, Dimension.GRADE);

    private final ReportTexts texts;

    Workbook(ReportTexts texts) {
        this.texts = texts;
    }

    void write(ReportModel model, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(texts.get("report.title", model.run().organisation()));
            workbook.getProperties().getCoreProperties().setCreator(model.run().program());
            SheetStyles styles = new SheetStyles(workbook);
            XSSFSheet contents = workbook.createSheet(texts.get("wb.contents"));
            notes(workbook, styles, model);
            summary(workbook, styles, model);
            for (Dimension dimension : OWN_SHEETS) {
                model.findBreakdown(dimension)
                        .filter(breakdown -> !breakdown.suppressed())
                        .ifPresent(breakdown -> groups(workbook, styles, breakdown));
            }
            if (!model.tree().isEmpty()) {
                tree(workbook, styles, model.tree());
            }
            occupations(workbook, styles, model.occupations());
            tasks(workbook, styles, model.tasks());
            scenarios(workbook, styles, model.scenarios());
            contents(workbook, contents, styles);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private void contents(XSSFWorkbook workbook, XSSFSheet sheet, SheetStyles styles) {
        TableSheet table = new TableSheet(sheet, styles, texts.get("wb.contents"), texts.get("wb.contents"));
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            table.linkRow(workbook.getSheetName(i));
        }
        table.finish();
    }

    private void notes(XSSFWorkbook workbook, SheetStyles styles, ReportModel model) {
        TableSheet table = new TableSheet(
                workbook.createSheet(texts.get("wb.notes")), styles, texts.get("wb.notes"), texts.get("wb.notes"));
        table.wide();
        table.row(texts.get("method.text"));
        table.row(texts.get("note.editorial"));
        table.row(texts.get("limits.text"));
        table.row(texts.get("limits.small", model.settings().minGroup(), 10));
        model.run().reference().attributions().forEach(table::row);
        table.finish();
    }

    private void summary(XSSFWorkbook workbook, SheetStyles styles, ReportModel model) {
        XSSFSheet sheet = workbook.createSheet(texts.get("wb.summary"));
        TableSheet table = new TableSheet(
                sheet,
                styles,
                texts.get("report.title", model.run().organisation()),
                texts.get("chart.capacity"),
                texts.get("col.fte"));
        CapacityParts parts = CapacityParts.of(model.totals(), texts);
        int first = table.nextRow();
        for (CapacityParts.Part part : parts.list(Palette.DEFAULT)) {
            table.row(texts.get(part.key()), part.fte());
        }
        int last = table.nextRow() - 1;
        table.formulaRow(texts.get("col.fte"), "SUM(B" + (first + 1) + ":B" + (last + 1) + ")", parts.total());
        table.row(texts.get("col.headcount"), model.totals().headcount());
        model.totals().score().ifPresent(score -> table.row(texts.get("fig.score"), score));
        model.totals().range().ifPresent(range -> {
            table.row(texts.get("col.range") + " 5%", range.low());
            table.row(texts.get("col.range") + " 95%", range.high());
        });
        table.finish();
        BarChart.add(sheet, texts.get("chart.capacity"), first, last, 0, 1, 4, 2);
    }

    private void groups(XSSFWorkbook workbook, SheetStyles styles, Breakdown breakdown) {
        String name = texts.get(
                switch (breakdown.dimension()) {
                    case LOCATION -> "wb.locations";
                    case GRADE -> "wb.grades";
                    default -> "wb.departments";
                });
        XSSFSheet sheet = workbook.createSheet(name);
        TableSheet table = groupTable(sheet, styles, name);
        int first = table.nextRow();
        breakdown.groups().forEach(group -> groupRow(table, group, group.label()));
        int last = table.nextRow() - 1;
        table.heat(first, last, 5, 7);
        table.finish();
        BarChart.add(sheet, texts.get("col.capacity"), first, Math.min(last, first + 14), 0, 8, 12, 2);
    }

    private void tree(XSSFWorkbook workbook, SheetStyles styles, List<Group> tree) {
        String name = texts.get("wb.organisation");
        XSSFSheet sheet = workbook.createSheet(name);
        TableSheet table = groupTable(sheet, styles, name);
        int first = table.nextRow();
        tree.forEach(group -> groupRow(table, group, "  ".repeat(group.level()) + group.label()));
        table.heat(first, table.nextRow() - 1, 5, 7);
        table.finish();
    }

    private TableSheet groupTable(XSSFSheet sheet, SheetStyles styles, String name) {
        return new TableSheet(
                sheet,
                styles,
                name,
                name,
                texts.get("col.headcount"),
                texts.get("col.fte"),
                texts.get("col.score"),
                texts.get("col.range"),
                texts.get("col.now"),
                texts.get("col.y2"),
                texts.get("col.y5"),
                texts.get("col.capacity"),
                texts.get("col.matched"));
    }

    private void groupRow(TableSheet table, Group group, String label) {
        var figures = group.figures();
        boolean scored = figures.fteScored() > 0;
        table.row(
                label,
                figures.headcount(),
                figures.fte(),
                scored ? (Object) figures.score().orElse(0) : "",
                figures.range()
                        .map(r -> texts.score(r.low()) + "-" + texts.score(r.high()))
                        .orElse(""),
                scored ? new TableSheet.Percent(figures.exposure().now()) : "",
                scored ? new TableSheet.Percent(figures.exposure().y2()) : "",
                scored ? new TableSheet.Percent(figures.exposure().y5()) : "",
                figures.capacityFte().y2(),
                new TableSheet.Percent(figures.shareMatched()));
    }

    private void occupations(XSSFWorkbook workbook, SheetStyles styles, List<OccupationLine> lines) {
        String name = texts.get("wb.occupations");
        TableSheet table = new TableSheet(
                workbook.createSheet(name),
                styles,
                name,
                texts.get("col.occupation"),
                "SOC",
                texts.get("col.headcount"),
                texts.get("col.score"),
                texts.get("col.percentile"),
                texts.get("col.now"),
                texts.get("col.y2"),
                texts.get("col.y5"),
                texts.get("col.people"),
                texts.get("col.capacity"));
        int first = table.nextRow();
        for (OccupationLine line : lines) {
            table.row(
                    line.occupation().title(),
                    line.occupation().code(),
                    line.figures().headcount(),
                    (double) line.score().score(),
                    (double) line.percentile(),
                    new TableSheet.Percent(line.score().exposure().now()),
                    new TableSheet.Percent(line.score().exposure().y2()),
                    new TableSheet.Percent(line.score().exposure().y5()),
                    new TableSheet.Percent(line.score().humanShare()),
                    line.figures().capacityFte().y2());
        }
        table.heat(first, table.nextRow() - 1, 5, 7);
        table.finish();
    }

    private void tasks(XSSFWorkbook workbook, SheetStyles styles, List<TaskLine> lines) {
        String name = texts.get("wb.tasks");
        TableSheet table = new TableSheet(
                workbook.createSheet(name),
                styles,
                name,
                texts.get("col.task"),
                texts.get("col.occupation"),
                texts.get("col.status"),
                texts.get("col.horizon"),
                texts.get("col.fte"),
                texts.get("col.why"));
        lines.stream()
                .limit(MAX_TASKS)
                .forEach(line -> table.row(
                        line.task().text(),
                        line.occupationTitle(),
                        texts.get("status." + line.task().status()),
                        texts.get("horizon." + line.task().horizon()),
                        line.fte(),
                        line.task().rationale()));
        table.finish();
    }

    private void scenarios(XSSFWorkbook workbook, SheetStyles styles, List<Scenario> scenarios) {
        String name = texts.get("wb.scenarios");
        TableSheet table = new TableSheet(
                workbook.createSheet(name),
                styles,
                name,
                texts.get("col.scenario"),
                texts.get("col.score"),
                texts.get("col.now"),
                texts.get("col.y2"),
                texts.get("col.y5"));
        scenarios.forEach(s -> table.row(
                texts.get("scenario." + s.name()),
                s.score(),
                s.capacityFte().now(),
                s.capacityFte().y2(),
                s.capacityFte().y5()));
        table.finish();
    }
}
