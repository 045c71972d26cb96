package org.orgscore.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same small chart in every format, made here. */
final class WorkbookFiles {
    /** A chart of three rows below its header. */
    static final List<List<Object>> CHART = List.of(
            List.of("Employee ID", "Job Title", "Department", "Manager ID", "FTE", "Annual Salary ($)"),
            List.of(1.0, "Plant Manager", "Plant", "", 1.0, 120000.0),
            List.of(2.0, "Shift Supervisor", "Plant", 1.0, 1.0, 70500.5),
            List.of(3.0, "Machine Operator", "Plant", 2.0, 0.5, 21000.0));

    private static final String OOXML = "http://schemas.openxmlformats.org/";

    private WorkbookFiles() {}

    static Path xlsx(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("Chart"), CHART);
            return write(workbook, file);
        }
    }

    static Path xls(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("Chart"), CHART);
            return write(workbook, file);
        }
    }

    static Path write(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    static void fill(Sheet sheet, List<List<Object>> rows) {
        for (List<Object> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Double number) {
                    row.createCell(i).setCellValue(number);
                } else {
                    row.createCell(i).setCellValue(cells.get(i).toString());
                }
            }
        }
    }

    static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }

    static Path gzip(Path file, byte[] content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
        return file;
    }

    /** A workbook of the strict kind, with inline strings. */
    static Path strict(Path file) throws IOException {
        return ooxml(file, "http://purl.oclc.org/ooxml/officeDocument/relationships/", sheetXml(CHART), "");
    }

    /** A package with one sheet. */
    static Path ooxml(Path file, String relations, String sheet, String sharedStrings) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types xmlns=\"" + OOXML + "package/2006/content-types\"/>"));
        parts.put("_rels/.rels", relation(relations + "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Chart\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"));
        String more = sharedStrings.isEmpty()
                ? ""
                : "<Relationship Id=\"r1\" Type=\"" + relations + "sharedStrings\" Target=\"sharedStrings.xml\"/>";
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships><Relationship Id=\"r0\" Type=\"" + relations
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + more + "</Relationships>"));
        parts.put("xl/worksheets/sheet1.xml", utf8(sheet));
        if (!sharedStrings.isEmpty()) {
            parts.put("xl/sharedStrings.xml", utf8(sharedStrings));
        }
        return zip(file, parts);
    }

    static String sheetXml(List<List<Object>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (List<Object> cells : rows) {
            xml.append("<row>");
            for (Object cell : cells) {
                xml.append(
                        cell instanceof Double
                                ? "<c><v>" + cell + "</v></c>"
                                : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    static Path ods(Path file) throws IOException {
        StringBuilder xml =
                new StringBuilder("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                        + "<office:body><office:spreadsheet><table:table table:name=\"Chart\">");
        for (List<Object> cells : CHART) {
            xml.append("<table:table-row>");
            for (Object cell : cells) {
                xml.append(
                        cell instanceof Double
                                ? "<table:table-cell office:value-type=\"float\" office:value=\"" + cell
                                        + "\"><text:p>shown otherwise</text:p></table:table-cell>"
                                : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                        + "</text:p></table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        xml.append(
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", utf8(xml.toString()));
        return zip(file, parts);
    }

    static Path xlsb(Path file) throws IOException {
        return xlsb(file, 0, 1, 2, 3);
    }

    /** A binary workbook, record by record, that gives its rows these numbers. */
    static Path xlsb(Path file, int... numbers) throws IOException {
        String relations = OOXML + "officeDocument/2006/relationships/";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("_rels/.rels", relation(relations + "officeDocument", "xl/workbook.bin"));
        parts.put("xl/_rels/workbook.bin.rels", relation(relations + "worksheet", "worksheets/sheet1.bin"));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        record(book, 156, joined(ints(0, 1), wide("r0"), wide("Chart")));
        parts.put("xl/workbook.bin", book.toByteArray());
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (int r = 0; r < CHART.size(); r++) {
            record(sheet, 0, joined(ints(numbers[r], 0, 0, 0)));
            for (int c = 0; c < CHART.get(r).size(); c++) {
                if (CHART.get(r).get(c) instanceof Double number) {
                    record(sheet, 5, joined(ints(c, 0), doubles(number)));
                } else {
                    record(sheet, 6, joined(ints(c, 0), wide(CHART.get(r).get(c).toString())));
                }
            }
        }
        record(sheet, 146, new byte[0]);
        parts.put("xl/worksheets/sheet1.bin", sheet.toByteArray());
        return zip(file, parts);
    }

    static byte[] csv() {
        StringBuilder text = new StringBuilder();
        for (List<Object> cells : CHART) {
            text.append(String.join(",", cells.stream().map(Object::toString).toList()))
                    .append('\n');
        }
        return utf8(text.toString());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relation(String type, String target) {
        return utf8("<Relationships><Relationship Id=\"r0\" Type=\"" + type + "\" Target=\"" + target
                + "\"/></Relationships>");
    }

    private static void record(ByteArrayOutputStream out, int type, byte[] data) {
        if (type < 128) {
            out.write(type);
        } else {
            out.write((type & 0x7F) | 0x80);
            out.write(type >> 7);
        }
        for (int left = data.length; ; left >>= 7) {
            out.write(left > 0x7F ? (left & 0x7F) | 0x80 : left);
            if (left <= 0x7F) {
                break;
            }
        }
        out.writeBytes(data);
    }

    private static byte[] ints(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }

    private static byte[] doubles(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    private static byte[] wide(String text) {
        return joined(ints(text.length()), text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (byte[] part : parts) {
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
