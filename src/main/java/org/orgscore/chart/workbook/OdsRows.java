package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.file.ZipParts;

/** One pass over a sheet of an OpenDocument spreadsheet; repeated rows that hold something are given out repeatedly. */
final class OdsRows implements RowSource {
    private final ZipParts zip;
    private final InputStream part;
    private final ReadLimits limits;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int rowNumber;
    private String[] repeated = new String[0];
    private int repeatsLeft;

    OdsRows(ZipParts zip, InputStream part, int sheet, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.part = part;
        this.limits = limits;
        try {
            this.xml = Xml.reader(part);
            goTo(sheet);
        } catch (XMLStreamException e) {
            throw new IOException("the sheet is damaged: " + Xml.reason(e), e);
        }
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        try {
            if (repeatsLeft > 0) {
                repeatsLeft--;
                return Optional.of(row(repeated));
            }
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table-row")) {
                    int repeats = count("number-rows-repeated");
                    String[] cells = readCells();
                    if (cells.length > 0) {
                        repeated = cells;
                        repeatsLeft = repeats - 1;
                        return Optional.of(row(cells));
                    }
                    rowNumber = (int) Math.min(Integer.MAX_VALUE - 1L, (long) rowNumber + repeats);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table")) {
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
        Xml.close(xml, part, zip);
    }

    private RawRow row(String[] cells) throws IOException {
        rowNumber++;
        if (rowNumber > limits.rows()) {
            throw new IOException("it has more than " + limits.rows() + " rows");
        }
        return new RawRow(rowNumber, cells.clone());
    }

    private void goTo(int sheet) throws XMLStreamException {
        int seen = -1;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table")) {
                seen += depth++ == 0 ? 1 : 0;
                if (seen == sheet) {
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table")) {
                depth--;
            }
        }
    }

    /** The row's cells up to the last that holds something; none where the row is blank. */
    private String[] readCells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                int repeats = count("number-columns-repeated");
                String value = readCell(xml.getLocalName());
                if (value.isEmpty()) {
                    blanks = (int) Math.min(limits.columns(), (long) blanks + repeats);
                    continue;
                }
                for (; blanks > 0 && cells.size() < limits.columns(); blanks--) {
                    cells.add("");
                }
                for (int i = 0; i < repeats && cells.size() < limits.columns(); i++) {
                    cells.add(value);
                }
                blanks = 0;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                return cells.toArray(String[]::new);
            }
        }
    }

    private String readCell(String element) throws XMLStreamException {
        String type = Xml.attribute(xml, "value-type");
        String value = Xml.attribute(xml, "value");
        String date = Xml.attribute(xml, "date-value");
        String bool = Xml.attribute(xml, "boolean-value");
        text.setLength(0);
        int aside = 0;
        int paragraphs = 0;
        int inParagraph = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "annotation", "shapes", "frame" -> aside++;
                        case "p" -> {
                            inParagraph++;
                            if (aside == 0 && paragraphs++ > 0) {
                                text.append('\n');
                            }
                        }
                        case "s" -> text.append(" ".repeat(Math.min(50, count("c"))));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (aside == 0 && inParagraph > 0 && text.length() < limits.cellChars()) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("annotation") || name.equals("shapes") || name.equals("frame")) {
                        aside--;
                    } else if (name.equals("p")) {
                        inParagraph--;
                    } else if (name.equals(element)) {
                        return switch (type) {
                            case "float", "percentage", "currency" -> NumberText.of(value);
                            case "date" -> date.substring(0, Math.min(10, date.length()));
                            case "boolean" -> bool.equals("true") ? "TRUE" : "FALSE";
                            default -> CellText.clean(text.toString());
                        };
                    }
                }
                default -> {}
            }
        }
    }

    private int count(String attribute) {
        String given = Xml.attribute(xml, attribute);
        try {
            return given.isEmpty() || given.length() > 9 ? 1 : Math.max(1, Integer.parseInt(given));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
