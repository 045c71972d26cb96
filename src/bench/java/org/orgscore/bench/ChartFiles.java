package org.orgscore.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a seeded chart to disk, as text and as the parts that a spreadsheet program saves. */
final class ChartFiles {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartFiles() {}

    static Path csv(Path folder, int rows) throws IOException {
        Path file = folder.resolve("chart-" + rows + ".csv");
        if (!Files.exists(file)) {
            Path beside = folder.resolve("chart.csv.part");
            SeededChart chart = new SeededChart();
            try (Writer out = Files.newBufferedWriter(beside)) {
                out.write(String.join(",", SeededChart.HEADERS) + "\n");
                for (int i = 0; i < rows; i++) {
                    writeCsvRow(out, chart.employee(i));
                }
            }
            Files.move(beside, file);
        }
        return file;
    }

    /** One sheet with shared strings, as Excel saves it: each distinct text once, numbers as numbers. */
    static Path xlsx(Path folder, int rows) throws IOException {
        Path file = folder.resolve("chart-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            Path beside = folder.resolve("chart.xlsx.part");
            try (OutputStream bytes = Files.newOutputStream(beside);
                    ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.DEFAULT_COMPRESSION);
                part(zip, "[Content_Types].xml", XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/sharedStrings.xml", "sharedStrings") + type("/xl/styles.xml", "styles") + "</Types>");
                part(zip, "_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
                part(zip, "xl/_rels/workbook.xml.rels", relations(
                        "rId1", "worksheet", "worksheets/sheet1.xml",
                        "rId2", "sharedStrings", "sharedStrings.xml",
                        "rId3", "styles", "styles.xml"));
                part(zip, "xl/workbook.xml", XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Employees\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
                part(zip, "xl/styles.xml", XML + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts>"
                        + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
                        + "<xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
                Map<String, Integer> strings = new LinkedHashMap<>();
                writeSheet(zip, rows, strings);
                writeStrings(zip, strings);
            }
            Files.move(beside, file);
        }
        return file;
    }

    private static void writeCsvRow(Writer out, String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            if (cells[i].indexOf(',') >= 0 || cells[i].indexOf('"') >= 0) {
                out.write('"');
                out.write(cells[i].replace("\"", "\"\""));
                out.write('"');
            } else {
                out.write(cells[i]);
            }
        }
        out.write('\n');
    }

    private static void writeSheet(ZipOutputStream zip, int rows, Map<String, Integer> strings) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER_BYTES);
        out.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>\n");
        writeSheetRow(out, 1, SeededChart.HEADERS.toArray(String[]::new), strings, true);
        SeededChart chart = new SeededChart();
        for (int i = 0; i < rows; i++) {
            writeSheetRow(out, i + 2, chart.employee(i), strings, false);
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
    }

    private static void writeSheetRow(
            Writer out, int number, String[] cells, Map<String, Integer> strings, boolean header) throws IOException {
        out.write("<row r=\"" + number + "\" spans=\"1:" + cells.length + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                continue;
            }
            out.write("<c r=\"" + (char) ('A' + i) + number + "\"");
            if (!header && SeededChart.NUMERIC.contains(i)) {
                out.write("><v>" + cells[i] + "</v></c>");
            } else {
                Integer known = strings.get(cells[i]);
                int string = known == null ? strings.size() : known;
                if (known == null) {
                    strings.put(cells[i], string);
                }
                out.write(" t=\"s\"><v>" + string + "</v></c>");
            }
        }
        out.write("</row>\n");
    }

    private static void writeStrings(ZipOutputStream zip, Map<String, Integer> strings) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER_BYTES);
        out.write(XML + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        for (String string : strings.keySet()) {
            out.write("<si><t>" + string.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + SPREADSHEET + kind + "+xml\"/>";
    }

    private static String relations(String... idTypeTarget) {
        StringBuilder text = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            text.append("<Relationship Id=\"").append(idTypeTarget[i]).append("\" Type=\"").append(OFFICE).append('/');
            text.append(idTypeTarget[i + 1]).append("\" Target=\"").append(idTypeTarget[i + 2]).append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }
}
