package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/** The sheets of an xlsx or xlsm workbook, each streamed from its part. Macros and formulas are never run. */
public final class XlsxTables {
    /** A part may be at most this much larger than its compressed form; spreadsheets stay well under 100. */
    private static final double MIN_INFLATE_RATIO = 0.005;

    static {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
    }

    private XlsxTables() {}

    /** All sheets in the workbook's order. Throws IOException where the file is no sound workbook. */
    public static List<Table> list(Path file) throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(zip);
            List<Table> tables = new ArrayList<>();
            try (InputStream workbook = reader.getWorkbookData()) {
                XMLStreamReader xml = Xml.reader(workbook);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("sheet")) {
                        tables.add(table(file, xml));
                    }
                }
            }
            return tables;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalStateException e) {
            throw new IOException("the workbook is damaged: " + oneLine(e), e);
        } catch (XMLStreamException e) {
            throw new IOException("the workbook is damaged: " + Xml.reason(e), e);
        }
    }

    private static Table table(Path file, XMLStreamReader sheet) {
        String name = "";
        String state = "visible";
        String relation = "";
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            switch (sheet.getAttributeLocalName(i)) {
                case "name" -> name = sheet.getAttributeValue(i);
                case "state" -> state = sheet.getAttributeValue(i);
                case "id" -> relation = sheet.getAttributeValue(i);
                default -> {}
            }
        }
        return new XlsxTable(file, name, state.equals("visible"), relation);
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private record XlsxTable(Path file, String sheet, boolean visible, String relation) implements Table {
        @Override
        public String description() {
            return "Excel workbook (xlsx)";
        }

        @Override
        public RowSource open() throws IOException {
            OPCPackage zip = null;
            try {
                zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFReader reader = new XSSFReader(zip);
                SharedStrings strings = SharedStrings.none();
                try (InputStream part = reader.getSharedStringsData()) {
                    if (part != null) {
                        strings = SharedStrings.read(part);
                    }
                }
                return new XlsxRows(zip, reader.getSheet(relation), strings);
            } catch (OpenXML4JException
                    | OpenXML4JRuntimeException
                    | IllegalStateException
                    | IllegalArgumentException e) {
                if (zip != null) {
                    zip.revert();
                }
                throw new IOException("sheet " + sheet + " is damaged: " + oneLine(e), e);
            } catch (IOException e) {
                if (zip != null) {
                    zip.revert();
                }
                throw e;
            }
        }
    }
}
