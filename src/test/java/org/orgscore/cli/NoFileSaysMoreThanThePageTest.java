package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PDF and deck hold no number that the page does not, charts none that their sheets do not, and no figure has digits
 * beyond those shown: so that what holds for page, workbook and table holds for all files.
 */
class NoFileSaysMoreThanThePageTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern CACHED = Pattern.compile("<c:numCache>.*?</c:numCache>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<c:v>([^<]*)</c:v>");
    private static final double PLACES = 1_000;

    @TempDir
    private static Path home;

    private static Path executive = Path.of(".");

    @BeforeAll
    static void score() throws IOException {
        Path chart = home.resolve("chart.csv");
        TrapChart.withUnmatched(4).write(chart);
        Path out = home.resolve("out");
        ProgramRun run = ProgramRun.in(home, "score", chart.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        executive = out.resolve("executive");
    }

    @Test
    void aNumberOfThePdfStandsOnThePage() throws IOException {
        Set<String> page = numbersOfPage();
        Set<String> pdf = numbers(DeliveredTexts.of(executive).byFile().getOrDefault("report.pdf", ""));

        // page numbers are the PDF's own
        pdf.removeIf(number -> number.matches("\\d{1,2}"));
        assertThat(pdf).hasSizeGreaterThan(30);
        assertThat(page).containsAll(pdf);
    }

    @Test
    void aNumberOfTheDeckOrItsChartsStandsOnThePage() throws IOException {
        Set<String> page = numbersOfPage();
        Set<String> deck = numbers(DeliveredTexts.of(executive).byFile().getOrDefault("deck.pptx", ""));
        Set<String> charts = new HashSet<>();
        parts("deck.pptx").forEach((name, content) -> {
            if (name.startsWith("ppt/embeddings/")) {
                charts.addAll(cells(content));
            } else if (name.startsWith("ppt/charts/chart")) {
                charts.addAll(cached(content));
            }
        });

        assertThat(charts).hasSizeGreaterThan(10);
        assertThat(deck).hasSizeGreaterThan(10);
        assertThat(plain(page)).containsAll(charts);
    }

    @Test
    void chartsOfTheWorkbookShowItsCells() throws IOException {
        Map<String, byte[]> parts = parts("workbook.xlsx");
        Set<String> cells = cells(Files.readAllBytes(executive.resolve("workbook.xlsx")));
        Set<String> charts = new HashSet<>();
        parts.forEach((name, content) -> {
            if (name.startsWith("xl/charts/chart")) {
                charts.addAll(cached(content));
            }
        });

        assertThat(charts).hasSizeGreaterThan(10);
        assertThat(cells).containsAll(charts);
    }

    @Test
    void noFigureOfTheWorkbookHasDigitsThatNobodySees() throws IOException {
        int figures = 0;
        try (InputStream in = Files.newInputStream(executive.resolve("workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            double places = cell.getNumericCellValue() * PLACES;
                            assertThat(Math.abs(places - Math.rint(places)))
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell)
                                    .isLessThan(1e-6);
                            figures++;
                        }
                    }
                }
            }
        }
        assertThat(figures).isGreaterThan(200);
    }

    private static Set<String> numbersOfPage() throws IOException {
        String page = Files.readString(executive.resolve("report.html"));
        return numbers(page.substring(page.indexOf("<body>"))
                .replaceAll("aria-label=\"([^\"]*)\"", ">$1<")
                .replaceAll("<[^>]+>", " "));
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replaceAll(",$", ""));
        }
        return numbers;
    }

    private static Set<String> plain(Set<String> numbers) {
        Set<String> plain = new HashSet<>();
        numbers.forEach(number -> plain.add(shown(Double.parseDouble(number.replace(",", "")))));
        return plain;
    }

    private static Map<String, byte[]> parts(String file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(executive.resolve(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static List<String> cached(byte[] chart) {
        return CACHED.matcher(new String(chart, StandardCharsets.UTF_8))
                .results()
                .flatMap(cache -> VALUE.matcher(cache.group()).results())
                .map(value -> shown(Double.parseDouble(value.group(1))))
                .toList();
    }

    private static Set<String> cells(byte[] content) {
        Set<String> cells = new HashSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                            cells.add(shown(cell.getNumericCellValue()));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells;
    }

    private static String shown(double value) {
        return String.valueOf(Math.round(value * PLACES) / PLACES);
    }
}
