package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/** The sheets of an XML spreadsheet of 2003, which HR systems like to call xls. */
public final class XmlWorkbook {
    private XmlWorkbook() {}

    /** All sheets in order. Throws IOException where the file is damaged. */
    public static List<Table> list(Path file, ReadLimits limits) throws IOException {
        List<Table> tables = new ArrayList<>();
        Xml.forEach(Files.newInputStream(file), "the workbook", element -> {
            if (element.getLocalName().equals("Worksheet") && tables.size() < limits.sheets()) {
                tables.add(new XmlTable(
                        file,
                        limits,
                        CellText.clean(Xml.attribute(element, "Name")).strip(),
                        tables.size()));
            }
        });
        return tables;
    }

    private record XmlTable(Path file, ReadLimits limits, String sheet, int number) implements Table {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String description() {
            return "Excel XML spreadsheet 2003";
        }

        @Override
        public RowSource open() throws IOException {
            return new Rows(Files.newInputStream(file), number, limits);
        }
    }

    private static final class Rows implements RowSource {
        private final InputStream in;
        private final ReadLimits limits;
        private final XMLStreamReader xml;
        private String[] cells = new String[32];
        private int rowNumber;

        Rows(InputStream in, int sheet, ReadLimits limits) throws IOException {
            this.in = in;
            this.limits = limits;
            try {
                this.xml = Xml.reader(in);
                int seen = -1;
                while (seen < sheet && xml.hasNext()) {
                    seen += xml.next() == XMLStreamConstants.START_ELEMENT
                                    && xml.getLocalName().equals("Worksheet")
                            ? 1
                            : 0;
                }
            } catch (XMLStreamException e) {
                throw new IOException("the sheet is damaged: " + Xml.reason(e), e);
            }
        }

        @Override
        public Optional<RawRow> next() throws IOException {
            try {
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("Row")) {
                        return Optional.of(readRow());
                    }
                    if (event == XMLStreamConstants.END_ELEMENT
                            && xml.getLocalName().equals("Worksheet")) {
                        return Optional.empty();
                    }
                }
                return Optional.empty();
            } catch (XMLStreamException e) {
                throw new IOException("the sheet is damaged after row " + rowNumber + ": " + Xml.reason(e), e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private RawRow readRow() throws XMLStreamException, IOException {
            rowNumber = Math.max(rowNumber + 1, index());
            if (rowNumber > limits.rows()) {
                throw new IOException("it has more than " + limits.rows() + " rows");
            }
            int width = 0;
            int column = -1;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Cell")) {
                    column = Math.max(column + 1, index() - 1);
                    int merged = number(Xml.attribute(xml, "MergeAcross"));
                    String value = readCell();
                    if (!value.isEmpty() && column < limits.columns()) {
                        if (column >= cells.length) {
                            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
                        }
                        while (width <= column) {
                            cells[width++] = "";
                        }
                        cells[column] = value;
                    }
                    column += Math.max(0, merged);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("Row")) {
                    return new RawRow(rowNumber, Arrays.copyOf(cells, width));
                }
            }
        }

        private String readCell() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            String type = "";
            boolean inData = false;
            while (true) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.getLocalName().equals("Data")) {
                            type = Xml.attribute(xml, "Type");
                            inData = true;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inData && text.length() < limits.cellChars()) {
                            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals("Data")) {
                            inData = false;
                        } else if (xml.getLocalName().equals("Cell")) {
                            return value(type, text.toString());
                        }
                    }
                    default -> {}
                }
            }
        }

        private static String value(String type, String text) {
            return switch (type) {
                case "Number" -> NumberText.of(text.strip());
                case "DateTime" -> text.substring(0, Math.min(10, text.length()));
                case "Error" -> "";
                default -> CellText.clean(text);
            };
        }

        private int index() {
            return number(Xml.attribute(xml, "Index"));
        }

        private static int number(String text) {
            try {
                return text.isEmpty() || text.length() > 9 ? 0 : Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
