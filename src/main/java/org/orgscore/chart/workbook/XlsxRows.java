package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.RowSource;

/** One pass over a sheet's XML with a StAX reader; formulas give their cached values. */
final class XlsxRows implements RowSource {
    private static final int MAX_COLUMNS = 512;
    private static final int MAX_CELL_CHARS = 32_767;

    private final OPCPackage zip;
    private final InputStream part;
    private final SharedStrings strings;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[32];
    private int rowNumber;

    XlsxRows(OPCPackage zip, InputStream part, SharedStrings strings) throws IOException {
        this.zip = zip;
        this.part = part;
        this.strings = strings;
        try {
            this.xml = Xml.reader(part);
        } catch (XMLStreamException e) {
            throw new IOException("the sheet is damaged: " + Xml.reason(e), e);
        }
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return Optional.of(readRow());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("the sheet is damaged after row " + rowNumber + ": " + Xml.reason(e), e);
        } catch (IllegalStateException e) {
            throw new IOException("the sheet is refused after row " + rowNumber + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            part.close();
            zip.revert();
        }
    }

    private RawRow readRow() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        rowNumber = number == null ? rowNumber + 1 : parse(number, rowNumber + 1);
        int width = 0;
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : column(reference);
                String value = readCell(xml.getAttributeValue(null, "t"));
                if (column < MAX_COLUMNS && column >= 0) {
                    if (column >= cells.length) {
                        cells = Arrays.copyOf(cells, MAX_COLUMNS);
                    }
                    while (width <= column) {
                        cells[width++] = "";
                    }
                    cells[column] = value;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return new RawRow(rowNumber, Arrays.copyOf(cells, width));
            }
        }
    }

    private String readCell(String type) throws XMLStreamException {
        text.setLength(0);
        boolean inValue = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    inValue = name.equals("v") || name.equals("t");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inValue && text.length() < MAX_CELL_CHARS) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    if (xml.getLocalName().equals("c")) {
                        return value(type);
                    }
                }
                default -> {}
            }
        }
    }

    private String value(String type) {
        if (text.length() == 0) {
            return "";
        }
        if (type == null || type.equals("n")) {
            return NumberText.of(text.toString());
        }
        return switch (type) {
            case "s" -> strings.get(parse(text.toString(), -1));
            case "b" -> text.charAt(0) == '1' ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> text.toString().strip();
        };
    }

    private static int parse(String number, int otherwise) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char digit = number.charAt(i);
            if (digit < '0' || digit > '9' || value > 200_000_000) {
                return otherwise;
            }
            value = value * 10 + digit - '0';
        }
        return number.isEmpty() ? otherwise : value;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z' || column > MAX_COLUMNS) {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
