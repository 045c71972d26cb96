package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every figure of the delivered files that counts people: which file says it, of which group, and what it counts. */
final class DeliveredFigures {
    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("Departments", "department"),
            Map.entry("Departments that hold most of it", "department"),
            Map.entry("Locations", "location"),
            Map.entry("Grades", "grade"),
            Map.entry("The organization from the top", "manager"),
            Map.entry("Organization", "manager"),
            Map.entry("Major groups", "major_group"),
            Map.entry("What the work is", "occupation"),
            Map.entry("Occupations", "occupation"),
            Map.entry("Titles", "title"),
            Map.entry("How the titles were matched", "decision"));
    private static final Map<String, Kind> KINDS = Map.of(
            "Headcount", Kind.HEADCOUNT,
            "FTE", Kind.HEADCOUNT,
            "FTE scored", Kind.SCORED,
            "FTE not scored", Kind.UNSCORED,
            "Matched", Kind.MATCHED);
    private static final Pattern TABLE =
            Pattern.compile("aria-label=\"([^\"]*)\"><table class=\"data\">(.*?)</table>", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("<th scope=\"col\"[^>]*>(.*?)</th>");
    private static final Pattern ROW = Pattern.compile("<tr>(?!<th scope=\"col\")(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("aria-label=\"Of ([\\d,.]+) FTE:([^\"]*)\"");
    private static final Pattern UNSCORED = Pattern.compile("([\\d,.]+) are not scored");

    private final List<Figure> figures = new ArrayList<>();

    private DeliveredFigures() {}

    /** What a figure counts: all people of a group, or those of them who are scored, not scored, matched with confidence. */
    enum Kind {
        HEADCOUNT,
        SCORED,
        UNSCORED,
        /** As a share. */
        MATCHED
    }

    /**
     * One figure.
     *
     * @param label the group's, "Total" for the whole chart
     */
    record Figure(String file, String dimension, String label, Kind kind, double value) {}

    static List<Figure> of(ReportFiles report) throws IOException {
        DeliveredFigures all = new DeliveredFigures();
        Path executive = report.folder().resolve("executive");
        all.csv(report.groups());
        all.json(report.summary());
        all.html(Files.readString(executive.resolve("report.html")));
        try (InputStream in = Files.newInputStream(executive.resolve("workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook).as("hidden sheets").allSatisfy(sheet -> assertThat(
                            workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                                    || workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet)))
                    .isFalse());
            workbook.forEach(all::sheet);
        }
        return List.copyOf(all.figures);
    }

    private void csv(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            BiConsumer<String, Kind> add = (column, kind) -> {
                if (!row.get(column).isEmpty()) {
                    add("groups.csv", row.get("dimension"), row.get("group"), kind, number(row.get(column)));
                }
            };
            add.accept("headcount", Kind.HEADCOUNT);
            add.accept("fte", Kind.HEADCOUNT);
            add.accept("fte_unmatched", Kind.UNSCORED);
            add.accept("share_matched", Kind.MATCHED);
        }
    }

    private void json(JsonNode summary) {
        Map<String, Kind> keys = Map.of(
                "headcount", Kind.HEADCOUNT,
                "fte", Kind.HEADCOUNT,
                "fte_scored", Kind.SCORED,
                "fte_unmatched", Kind.UNSCORED,
                "share_matched", Kind.MATCHED);
        keys.forEach((key, kind) -> {
            if (!summary.get(key).isNull()) {
                add("summary.json", "total", "Total", kind, summary.get(key).asDouble());
            }
        });
    }

    private void html(String page) {
        Matcher table = TABLE.matcher(page);
        while (table.find()) {
            String dimension = DIMENSIONS.getOrDefault(plain(table.group(1)), "");
            List<String> headers = new ArrayList<>();
            Matcher header = HEADER.matcher(table.group(2));
            while (header.find()) {
                headers.add(plain(header.group(1)));
            }
            Matcher row = ROW.matcher(table.group(2));
            while (!dimension.isEmpty() && row.find()) {
                htmlRow(dimension, headers, row.group(1));
            }
        }
        int bars = 0;
        Matcher bar = BAR.matcher(TABLE.matcher(page).replaceAll(""));
        while (bar.find()) {
            bar("total", "Total", bar.group(1), bar.group(2));
            bars++;
        }
        assertThat(bars).as("bars of the whole").isPositive();
    }

    private void htmlRow(String dimension, List<String> headers, String row) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(row);
        while (cell.find()) {
            cells.add(cell.group(1));
        }
        int first = headers.get(0).equals("No.") ? 1 : 0;
        String label = plain(cells.get(first)).replaceAll(" \\*$", "");
        for (int i = first + 1; i < cells.size(); i++) {
            Matcher bar = BAR.matcher(cells.get(i));
            Optional<Kind> kind = Optional.ofNullable(KINDS.get(headers.get(i)));
            String text = plain(cells.get(i));
            if (bar.find()) {
                bar(dimension, label, bar.group(1), bar.group(2));
            } else if (kind.isPresent() && text.matches("[\\d,.]+%?")) {
                add(
                        "report.html",
                        dimension,
                        label,
                        kind.get(),
                        text.endsWith("%") ? number(text.replace("%", "")) / 100 : number(text));
            }
        }
    }

    private void bar(String dimension, String label, String fte, String rest) {
        add("report.html", dimension, label, Kind.HEADCOUNT, number(fte));
        Matcher unscored = UNSCORED.matcher(rest);
        if (unscored.find()) {
            add("report.html", dimension, label, Kind.UNSCORED, number(unscored.group(1)));
        }
    }

    private void sheet(Sheet sheet) {
        String dimension = DIMENSIONS.getOrDefault(sheet.getSheetName(), "");
        Map<Integer, Kind> columns = new HashMap<>();
        for (Row row : sheet) {
            assertThat(row.getZeroHeight())
                    .as("hidden row of " + sheet.getSheetName())
                    .isFalse();
            for (Cell cell : row) {
                assertThat(sheet.isColumnHidden(cell.getColumnIndex()))
                        .as("hidden column of " + sheet.getSheetName())
                        .isFalse();
                if (cell.getCellType() == CellType.STRING && KINDS.containsKey(cell.getStringCellValue())) {
                    columns.put(cell.getColumnIndex(), KINDS.get(cell.getStringCellValue()));
                } else if (isNumber(cell) && columns.containsKey(cell.getColumnIndex()) && !dimension.isEmpty()) {
                    String label = row.getCell(0).getStringCellValue().strip().replaceAll(" \\*$", "");
                    add(
                            "workbook.xlsx",
                            label.equals("Total") ? "total" : dimension,
                            label,
                            columns.get(cell.getColumnIndex()),
                            cell.getNumericCellValue());
                }
            }
        }
        if (sheet.getSheetName().equals("Summary")) {
            summary(sheet);
        }
    }

    private void summary(Sheet sheet) {
        Map<String, Kind> lines = Map.of(
                "not scored", Kind.UNSCORED,
                "All FTE", Kind.HEADCOUNT,
                "Headcount", Kind.HEADCOUNT);
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            Kind kind = row.getCell(0) == null ? null : lines.get(row.getCell(0).getStringCellValue());
            if (kind != null && cell != null && isNumber(cell)) {
                add("workbook.xlsx", "total", "Total", kind, cell.getNumericCellValue());
            }
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
    }

    private void add(String file, String dimension, String label, Kind kind, double value) {
        figures.add(new Figure(file, dimension, label, kind, value));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .strip();
    }
}
