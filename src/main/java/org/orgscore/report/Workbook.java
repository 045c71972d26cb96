package org.orgscore.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Group;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.SummarySettings;

/** {@code workbook.xlsx}: the report's figures for those who compute with them, one table a sheet, title in A1. */
final class Workbook {
    private static final List<Dimension> GROUP_SHEETS = List.of(
            Dimension.DEPARTMENT, Dimension.LOCATION, Dimension.COUNTRY, Dimension.GRADE, Dimension.MAJOR_GROUP);
    /** Which sheet the summary draws on: the first of these that is shown. */
    private static final List<Dimension> SUMMARY_FROM =
            List.of(Dimension.DEPARTMENT, Dimension.MAJOR_GROUP, Dimension.LOCATION);

    private static final double LOGO_HEIGHT = 48;
    private static final double LOGO_MAX_WIDTH = 220;

    private final ReportStyle style;
    private final ReportTexts texts;

    Workbook(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    void write(ReportModel model, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            properties(workbook, model);
            SheetStyles styles = SheetStyles.of(workbook, style.palette().accent());
            XSSFSheet contents = workbook.createSheet(texts.get("wb.contents"));
            notes(workbook, styles, model);
            XSSFSheet summary = workbook.createSheet(texts.get("wb.summary"));
            XSSFSheet charts = workbook.createSheet(texts.get("wb.charts"));
            Map<Dimension, GroupSheet.Range> ranges = groups(workbook, styles, model);
            Optional<GroupSheet.Range> from = SUMMARY_FROM.stream()
                    .filter(ranges::containsKey)
                    .map(ranges::get)
                    .findFirst();
            new SummarySheet(style).write(summary, styles, model, from);
            if (model.totals().score().isPresent()) {
                ChartSheet shown = new ChartSheet(charts, styles, style);
                shown.waterfall(summary, model.totals().fteUnmatched().isPresent());
                ranges.forEach((dimension, range) ->
                        shown.groups(workbook.getSheet(range.sheet()), range, texts.get(dimension.key() + ".title")));
            }
            DetailSheets details = new DetailSheets(workbook, styles, style);
            details.occupations(model.occupations());
            titles(workbook, styles, model);
            details.tasks(model.tasks());
            details.scenarios(model.scenarios());
            details.whatIf(model);
            details.pathways(model.pathways());
            model.comparison().ifPresent(details::changes);
            details.problems(model);
            contents(workbook, contents, styles);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private void properties(XSSFWorkbook workbook, ReportModel model) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(texts.get("report.title", style.name()));
        core.setSubjectProperty(texts.get("report.subject"));
        core.setCreator(model.run().program());
        core.setDescription(texts.get("note.editorial"));
        workbook.getProperties().getExtendedProperties().setCompany(style.name());
    }

    private Map<Dimension, GroupSheet.Range> groups(XSSFWorkbook workbook, SheetStyles styles, ReportModel model) {
        Map<Dimension, GroupSheet.Range> ranges = new EnumMap<>(Dimension.class);
        for (Dimension dimension : GROUP_SHEETS) {
            Optional<Breakdown> breakdown = model.findBreakdown(dimension).filter(b -> !b.suppressed());
            if (breakdown.isPresent()) {
                GroupSheet sheet = sheet(workbook, styles, "wb." + dimension.key(), "col." + dimension.key());
                ranges.put(dimension, sheet.write(breakdown.get().groups(), model.totals(), true));
            }
            if (dimension == Dimension.DEPARTMENT && !model.tree().isEmpty()) {
                sheet(workbook, styles, "wb.organisation", "col.manager").write(model.tree(), model.totals(), false);
            }
        }
        return ranges;
    }

    private void titles(XSSFWorkbook workbook, SheetStyles styles, ReportModel model) {
        List<Group> groups =
                model.findBreakdown(Dimension.TITLE).map(Breakdown::groups).orElse(List.of());
        if (!groups.isEmpty()) {
            sheet(workbook, styles, "wb.titles", "col.title").write(groups, model.totals(), true);
        }
    }

    private GroupSheet sheet(XSSFWorkbook workbook, SheetStyles styles, String nameKey, String firstColumn) {
        String name = texts.get(nameKey);
        return new GroupSheet(workbook.createSheet(name), styles, style, name, texts.get(firstColumn));
    }

    private void contents(XSSFWorkbook workbook, XSSFSheet sheet, SheetStyles styles) {
        TableSheet table = new TableSheet(
                sheet,
                styles,
                texts.get("report.title", style.name()),
                List.of(texts.get("wb.contents"), texts.get("wb.what")));
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            if (name.equals(texts.get("wb.charts"))) {
                table.linkRow(name, texts.get("wb.capacity.chart"));
                continue;
            }
            long rows = Math.max(0, workbook.getSheetAt(i).getLastRowNum() - TableSheet.HEADER_ROW);
            table.linkRow(name, texts.get("wb.about", texts.whole(rows)));
        }
        table.finish();
        style.logo().ifPresent(logo -> logo(workbook, sheet, logo));
    }

    /** Below the contents, so that title and table keep their cells. */
    private void logo(XSSFWorkbook workbook, XSSFSheet sheet, Brand.Logo logo) {
        int number = workbook.addPicture(
                logo.content(),
                logo.png()
                        ? org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG
                        : org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_JPEG);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int row = sheet.getLastRowNum() + 2;
        XSSFPicture picture = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 1, row + 1), number);
        double height = picture.getImageDimension().getHeight();
        double width = picture.getImageDimension().getWidth();
        double factor = Math.min(LOGO_HEIGHT / height, LOGO_MAX_WIDTH / width);
        picture.resize(factor);
        int printed = workbook.getSheetIndex(sheet);
        workbook.setPrintArea(
                printed,
                workbook.getPrintArea(printed).replaceAll(".*!", "").replaceAll("\\d+$", String.valueOf(row + 5)));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Plain.text(texts.get("logo.alt", style.name())));
    }

    private void notes(XSSFWorkbook workbook, SheetStyles styles, ReportModel model) {
        String name = texts.get("wb.notes");
        TableSheet table = new TableSheet(workbook.createSheet(name), styles, name, List.of(name));
        table.wide();
        table.row(texts.get("method.text"));
        table.row(texts.get("method.capacity"));
        table.row(texts.get(
                "method.versions",
                model.run().rubricVersion(),
                model.run().reference().name(),
                model.run().reference().version(),
                texts.date(model.run().date())));
        table.row(texts.get("note.editorial"));
        table.row(texts.get("limits.text"));
        table.row(texts.get("limits.use"));
        table.row(texts.get("limits.small", model.settings().minGroup(), SummarySettings.MIN_PAY_GROUP));
        table.row(texts.get("limits.few", model.settings().minGroup()));
        table.row(texts.get("limits.not"));
        model.run().reference().attributions().forEach(table::row);
        table.row(texts.get(
                "sources.chart",
                String.join(", ", model.run().chartNames()),
                model.run().inputSha256().substring(0, 12)));
        table.finish();
    }
}
