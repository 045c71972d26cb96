package org.orgscore.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.extractor.XSLFExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * All text of the files that are delivered, as a reader of each sees it.
 *
 * @param byFile by the file's name
 */
record DeliveredTexts(Map<String, String> byFile) {
    static DeliveredTexts of(Path executive) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : new String[] {"groups.csv", "summary.json"}) {
            texts.put(name, Files.readString(executive.resolve(name)));
        }
        String html = Files.readString(executive.resolve("report.html"));
        texts.put(
                "report.html",
                html.substring(html.indexOf("<body>"))
                        .replaceAll("<[^>]+>", " ")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " "));
        try (PDDocument pdf =
                org.apache.pdfbox.Loader.loadPDF(executive.resolve("report.pdf").toFile())) {
            texts.put("report.pdf", new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
        try (InputStream in = Files.newInputStream(executive.resolve("workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                XSSFExcelExtractor extractor = new XSSFExcelExtractor(workbook)) {
            texts.put("workbook.xlsx", extractor.getText());
        }
        try (InputStream in = Files.newInputStream(executive.resolve("deck.pptx"));
                XMLSlideShow deck = new XMLSlideShow(in);
                XSLFExtractor extractor = new XSLFExtractor(deck)) {
            extractor.setNotesByDefault(true);
            StringBuilder all = new StringBuilder(extractor.getText());
            deck.getSlides().forEach(slide -> slide.getRelations().stream()
                    .filter(part -> part instanceof org.apache.poi.xslf.usermodel.XSLFChart)
                    .forEach(part -> all.append(((org.apache.poi.xslf.usermodel.XSLFChart) part)
                            .getCTChart()
                            .xmlText()
                            .replaceAll("<[^>]+>", " "))));
            texts.put("deck.pptx", all.toString().replaceAll("\\s+", " "));
        }
        return new DeliveredTexts(texts);
    }
}
