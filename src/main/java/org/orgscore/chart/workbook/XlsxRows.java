package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.file.ZipParts;

/** One pass over a sheet's XML with a StAX reader; formulas give their cached values. */
final class XlsxRows implements RowSource {
    private final ZipParts zip;
    private final InputStream part;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final ReadLimits limits;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[32];
    private int rowNumber;

    XlsxRows(ZipParts zip, InputStream part, SharedStrings strings, CellStyles styles, ReadLimits limits)
            throws IOException {
        this.zip = zip;
        this.part = part;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
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
        }
    }

    @Override
    public void close() throws IOException {
        Xml.close(xml, part, zip);
    }

    private RawRow readRow() throws XMLStreamException, IOException {
        String number = xml.getAttributeValue(null, "r");
        int given = number == null ? rowNumber + 1 : parse(number, rowNumber + 1);
        rowNumber = Math.max(given, rowNumber + 1);
        if (rowNumber > limits.rows()) {
            throw new IOException("it has more than " + limits.rows() + " rows");
        }
        int width = 0;
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : column(reference);
                String value = readCell(xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "s"));
                if (!value.isEmpty() && column < limits.columns() && column >= 0) {
                    if (column >= cells.length) {
                        cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
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

    private String readCell(@Nullable String type, @Nullable String style) throws XMLStreamException, IOException {
        text.setLength(0);
        boolean inValue = false;
        boolean phonetic = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    phonetic |= name.equals("rPh");
                    inValue = !phonetic && (name.equals("v") || name.equals("t"));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inValue && text.length() < limits.cellChars()) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    phonetic &= !xml.getLocalName().equals("rPh");
                    if (xml.getLocalName().equals("c")) {
                        return value(type, style == null ? 0 : parse(style, 0));
                    }
                }
                default -> {}
            }
        }
    }

    private String value(@Nullable String type, int style) throws IOException {
        if (text.length() == 0) {
            return "";
        }
        if (type == null || type.equals("n")) {
            String number = text.toString().strip();
            return styles.isDateStyle(style) ? date(number) : NumberText.of(number);
        }
        return switch (type) {
            case "s" -> indented(strings.get(parse(text.toString().strip(), -1)), style);
            case "b" -> text.charAt(0) == '1' ? "TRUE" : "FALSE";
            case "e" -> "";
            case "d" -> text.substring(0, Math.min(10, text.length()));
            default -> indented(CellText.clean(text.toString()), style);
        };
    }

    private String indented(String value, int style) {
        String indent = value.isEmpty() ? "" : styles.indent(style);
        return indent.isEmpty() ? value : indent + value;
    }

    private String date(String number) {
        try {
            return styles.date(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return "";
        }
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

    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z' || column > limits.columns()) {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
