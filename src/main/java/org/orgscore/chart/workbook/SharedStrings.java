package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.orgscore.chart.CellText;
import org.orgscore.chart.ReadLimits;

/**
 * A workbook's shared strings as UTF-8 in blocks, a few bytes each, since a million employee numbers as String objects
 * would take most of the heap. Strings that come early are kept ready: titles and departments recur.
 */
final class SharedStrings {
    private static final int READY = 1 << 16;
    private static final int READY_CHARS = 200;
    private static final int BLOCK_BYTES = 1 << 20;

    private final ReadLimits limits;
    private final List<byte[]> blocks = new ArrayList<>();
    private int usedOfLast = BLOCK_BYTES;
    private long[] places = new long[1 << 10];
    private int count;
    private long bytes;
    private final String[] ready = new String[READY];

    SharedStrings(ReadLimits limits) {
        this.limits = limits;
    }

    /** Adds the strings of an xlsx workbook's part; closes it. */
    void readXml(InputStream part) throws IOException {
        try (part) {
            XMLStreamReader xml = Xml.reader(part);
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            int phonetic = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> text.setLength(0);
                            case "rPh" -> phonetic++;
                            case "t" -> inText = phonetic == 0;
                            default -> {}
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText && text.length() < limits.cellChars()) {
                            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> add(text.toString());
                            case "rPh" -> phonetic--;
                            case "t" -> inText = false;
                            default -> {}
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the shared strings are damaged: " + Xml.reason(e), e);
        }
    }

    /** The string of this number, empty for a cell without one. Throws IOException where the workbook has none such. */
    String get(int number) throws IOException {
        if (number < 0) {
            return "";
        }
        if (number >= count) {
            throw new IOException("it is damaged: a cell refers to a text that is missing");
        }
        if (number < READY && ready[number] != null) {
            return ready[number];
        }
        String decoded = decode(places[number]);
        if (number < READY && decoded.length() <= READY_CHARS) {
            ready[number] = decoded;
        }
        return decoded;
    }

    void add(String raw) throws IOException {
        String shortened = raw.length() > limits.cellChars() ? raw.substring(0, limits.cellChars()) : raw;
        byte[] value = CellText.clean(shortened).getBytes(StandardCharsets.UTF_8);
        bytes += value.length + Long.BYTES;
        if (bytes > limits.textMb() * ReadLimits.MB) {
            throw new IOException("the workbook's texts are over " + limits.textMb() + " MB");
        }
        if (usedOfLast + value.length > BLOCK_BYTES) {
            blocks.add(new byte[BLOCK_BYTES]);
            usedOfLast = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, places.length * 3 / 2);
        }
        int block = blocks.size() - 1;
        System.arraycopy(value, 0, blocks.get(block), usedOfLast, value.length);
        places[count++] = (long) block << 44 | (long) usedOfLast << 22 | value.length;
        usedOfLast += value.length;
    }

    /** Block, offset and length in one long; a cell's text is far shorter than a block. */
    private String decode(long place) {
        int offset = (int) (place >>> 22) & 0x3FFFFF;
        int length = (int) place & 0x3FFFFF;
        return new String(blocks.get((int) (place >>> 44)), offset, length, StandardCharsets.UTF_8);
    }
}
