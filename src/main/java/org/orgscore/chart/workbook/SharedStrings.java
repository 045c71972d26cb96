package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook's shared strings as UTF-8 in one growing block, a few bytes each, since a million employee numbers as
 * String objects would take most of the heap. Strings that come early are kept ready: titles and departments recur.
 */
final class SharedStrings {
    private static final int READY = 1 << 16;
    private static final int MAX_CELL_CHARS = 32_767;

    private byte[] block = new byte[1 << 16];
    private int[] ends = new int[1 << 10];
    private int count;
    private int used;
    private final String[] ready = new String[READY];

    /** Reads the part; a workbook without one has no shared strings. */
    static SharedStrings read(InputStream part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try {
            XMLStreamReader xml = Xml.reader(part);
            try {
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
                            if (inText && text.length() < MAX_CELL_CHARS) {
                                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT -> {
                            switch (xml.getLocalName()) {
                                case "si" -> strings.add(text.toString().strip());
                                case "rPh" -> phonetic--;
                                case "t" -> inText = false;
                                default -> {}
                            }
                        }
                        default -> {}
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException("the shared strings are damaged: " + Xml.reason(e), e);
        }
        return strings;
    }

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** The string of this number, empty where the workbook refers to one that it does not have. */
    String get(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        if (number < READY) {
            String known = ready[number];
            if (known == null) {
                known = decode(number);
                ready[number] = known;
            }
            return known;
        }
        return decode(number);
    }

    private String decode(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(block, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private void add(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if ((long) used + bytes.length > Integer.MAX_VALUE - 16) {
            throw new IOException("the workbook's strings are over 2 GB");
        }
        if (used + bytes.length > block.length) {
            block = Arrays.copyOf(block, (int)
                    Math.min(Integer.MAX_VALUE - 16L, Math.max(used + bytes.length, block.length * 3L / 2)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
        ends[count++] = used;
    }
}
