package org.orgscore.report.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.orgscore.occupation.Occupation;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TitleLine;
import org.orgscore.title.Candidate;
import org.orgscore.title.Decision;
import org.orgscore.title.TitleMatch;

/**
 * {@code review.xlsx}: the titles by headcount affected, those that need a person first, each with its candidates in a
 * drop-down and a cell for any other occupation.
 */
public final class ReviewWorkbook {
    static final String SHEET = "Review";
    static final String OCCUPATIONS = "Occupations";
    static final String ABOUT = "About";
    static final String ORGANISATION = "Organisation";
    static final String WRITTEN = "Written";
    static final int HEADER_ROW = 3;
    /** More rows than a person reviews, and few enough that the file stays quick to open. */
    private static final int MAX_TITLES = 5_000;

    private static final int WIDTH_UNIT = 256;
    private static final float LINE_POINTS = 15;

    private final Collection<Occupation> occupations;

    public ReviewWorkbook(Collection<Occupation> occupations) {
        this.occupations = occupations;
    }

    public void write(ReportModel model, Path file) throws IOException {
        List<TitleLine> lines = model.titles().stream()
                .sorted(Comparator.comparing((TitleLine line) -> !needsReview(line))
                        .thenComparing(line -> -line.headcount()))
                .limit(MAX_TITLES)
                .toList();
        try (StreamedWorkbook workbook = new StreamedWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReviewStyles styles = new ReviewStyles(workbook.getXSSFWorkbook());
            review(workbook.createSheet(SHEET), styles, model, lines);
            occupations(workbook.createSheet(OCCUPATIONS), styles);
            about(workbook.createSheet(ABOUT), styles, model, lines.size());
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private static boolean needsReview(TitleLine line) {
        Decision decision = line.scored().match().decision();
        return decision == Decision.REVIEW || decision == Decision.UNMATCHED;
    }

    private void review(SXSSFSheet sheet, ReviewStyles styles, ReportModel model, List<TitleLine> lines) {
        heading(sheet, styles, "Review of job titles: " + model.run().organisation());
        sheet.createRow(1)
                .createCell(0)
                .setCellValue("Choose an occupation from the list, or type a code or title in the column beside it."
                        + " Leave both empty where the suggestion is right. Then run: jobs/review review.xlsx");
        Row header = sheet.createRow(HEADER_ROW);
        for (ReviewColumn column : ReviewColumn.values()) {
            Cell cell = header.createCell(column.at());
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column.at(), column.width() * WIDTH_UNIT);
        }
        for (ReviewColumn column : List.of(
                ReviewColumn.CANDIDATE_1,
                ReviewColumn.CANDIDATE_2,
                ReviewColumn.CANDIDATE_3,
                ReviewColumn.CANDIDATE_4,
                ReviewColumn.CANDIDATE_5)) {
            sheet.setColumnHidden(column.at(), true);
        }
        for (int i = 0; i < lines.size(); i++) {
            row(sheet.createRow(HEADER_ROW + 1 + i), styles, model, lines.get(i));
        }
        if (!lines.isEmpty()) {
            lists(sheet, lines.size());
            sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + lines.size(), 0, ReviewColumn.NOTE.at()));
        }
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(Row row, ReviewStyles styles, ReportModel model, TitleLine line) {
        TitleMatch match = line.scored().match();
        String suggestion =
                match.findScored().map(candidate -> label(candidate, model)).orElse("");
        text(row, ReviewColumn.TITLE, match.query().title(), styles.text());
        text(row, ReviewColumn.DEPARTMENT, match.query().department(), styles.text());
        number(row, ReviewColumn.HEADCOUNT, Math.round(line.headcount() * 100) / 100.0, styles.count());
        text(row, ReviewColumn.DECISION, match.decision().name().toLowerCase(Locale.ROOT), styles.text());
        text(row, ReviewColumn.SUGGESTION, suggestion, styles.text());
        number(row, ReviewColumn.CONFIDENCE, match.confidence(), styles.percent());
        text(row, ReviewColumn.WHY, match.why(), styles.text());
        row.createCell(ReviewColumn.CHOICE.at()).setCellStyle(styles.input());
        row.createCell(ReviewColumn.OTHER.at()).setCellStyle(styles.input());
        row.createCell(ReviewColumn.NOTE.at()).setCellStyle(styles.input());
        // stated, since not every program fits rows to wrapped text when it opens a file
        int lines = Math.max(
                Math.max(
                        ReviewColumn.TITLE.lines(match.query().title()),
                        ReviewColumn.DEPARTMENT.lines(match.query().department())),
                Math.max(ReviewColumn.SUGGESTION.lines(suggestion), ReviewColumn.WHY.lines(match.why())));
        row.setHeightInPoints(LINE_POINTS * lines);
        List<Candidate> candidates = match.candidates();
        for (int i = 0; i < Math.min(TitleMatch.MAX_CANDIDATES, candidates.size()); i++) {
            row.createCell(ReviewColumn.CANDIDATE_1.at() + i).setCellValue(label(candidates.get(i), model));
        }
    }

    private static String label(Candidate candidate, ReportModel model) {
        return candidate.code() + " " + model.occupationTitle(candidate.code());
    }

    /** A list in each row over its own candidates, and over all occupations beside it; both only suggest. */
    private void lists(SXSSFSheet sheet, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int first = HEADER_ROW + 1;
        String from = CellReference.convertNumToColString(ReviewColumn.CANDIDATE_1.at());
        String to = CellReference.convertNumToColString(ReviewColumn.CANDIDATE_5.at());
        // relative rows: one validation serves the whole column
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint("$" + from + (first + 1) + ":$" + to + (first + 1)),
                new CellRangeAddressList(first, first + rows - 1, ReviewColumn.CHOICE.at(), ReviewColumn.CHOICE.at()));
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
        DataValidation other = helper.createValidation(
                helper.createFormulaListConstraint(OCCUPATIONS + "!$C$4:$C$" + (3 + occupations.size())),
                new CellRangeAddressList(first, first + rows - 1, ReviewColumn.OTHER.at(), ReviewColumn.OTHER.at()));
        other.setShowErrorBox(false);
        sheet.addValidationData(other);
    }

    private void occupations(SXSSFSheet sheet, ReviewStyles styles) {
        heading(sheet, styles, "Occupations to choose from");
        Row header = sheet.createRow(2);
        List<String> names = List.of("Code", "Occupation", "As it is typed on the sheet Review");
        for (int i = 0; i < names.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, (i == 0 ? 14 : 60) * WIDTH_UNIT);
        }
        int at = 3;
        for (Occupation occupation : occupations) {
            Row row = sheet.createRow(at++);
            row.createCell(0).setCellValue(occupation.code());
            row.createCell(1).setCellValue(occupation.title());
            row.createCell(2).setCellValue(occupation.code() + " " + occupation.title());
        }
        sheet.createFreezePane(0, 3);
    }

    private static void about(SXSSFSheet sheet, ReviewStyles styles, ReportModel model, int rows) {
        heading(sheet, styles, "About this file");
        List<List<String>> facts = List.of(
                List.of(ORGANISATION, model.run().organisation()),
                List.of(WRITTEN, Instant.now().toString()),
                List.of("Chart", String.join(", ", model.run().chartNames())),
                List.of(
                        "Reference",
                        model.run().reference().name() + " "
                                + model.run().reference().version()),
                List.of("Titles shown", rows + " of " + model.titles().size()));
        for (int i = 0; i < facts.size(); i++) {
            Row row = sheet.createRow(2 + i);
            row.createCell(0).setCellValue(facts.get(i).get(0));
            row.createCell(1).setCellValue(facts.get(i).get(1));
        }
        sheet.setColumnWidth(0, 20 * WIDTH_UNIT);
        sheet.setColumnWidth(1, 60 * WIDTH_UNIT);
    }

    private static void heading(SXSSFSheet sheet, ReviewStyles styles, String text) {
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.title());
    }

    private static void text(Row row, ReviewColumn column, String text, CellStyle style) {
        Cell cell = row.createCell(column.at());
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void number(Row row, ReviewColumn column, double value, CellStyle style) {
        Cell cell = row.createCell(column.at());
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
