package org.orgscore.chart.workbook;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML from an uploaded file: no document type, no entities, nothing fetched. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\\xEF\\xBB\\xBF)?\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([^\"']*)");
    private static final int LONGEST_DECLARATION = 128;

    private Xml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return new StreamReaderDelegate(parser(in)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == DTD || event == ENTITY_REFERENCE) {
                    throw new XMLStreamException("it declares a document type or entities, which workbooks never do");
                }
                return event;
            }
        };
    }

    /**
     * Text is decoded before the parser: the parser's own decoder prints to the terminal what it cannot read, beside
     * throwing it.
     */
    private static XMLStreamReader parser(InputStream in) throws XMLStreamException {
        BufferedInputStream part = new BufferedInputStream(in);
        try {
            part.mark(LONGEST_DECLARATION);
            byte[] start = part.readNBytes(LONGEST_DECLARATION);
            part.reset();
            if (start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
                part.skipNBytes(3);
            }
            return FACTORY.createXMLStreamReader(
                    new InputStreamReader(part, charset(start).newDecoder()));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** As the first bytes and the declaration say. */
    private static Charset charset(byte[] start) throws IOException {
        int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        if (first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(String.valueOf(declared.group(1)));
        } catch (IllegalArgumentException e) {
            throw new IOException("its encoding is not known", e);
        }
    }

    /** Closes the parser and what it reads from. */
    static void close(XMLStreamReader xml, Closeable part, Closeable zip) throws IOException {
        try (zip;
                part) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What to do at each start of an element. */
    interface AtElement {
        void at(XMLStreamReader element) throws XMLStreamException;
    }

    /** Runs through a part from one start of an element to the next; closes it. */
    static void forEach(InputStream part, String what, AtElement action) throws IOException {
        try (part) {
            XMLStreamReader xml = reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    action.at(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(what + " is damaged: " + reason(e), e);
        }
    }

    /** An attribute by its local name, whatever its namespace; empty where it is absent. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The parser's reason on one line; a limit that was passed while reading is the reason itself. */
    static String reason(XMLStreamException e) {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "its text does not fit its encoding";
            }
            if (cause instanceof IOException && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        String message = e.getMessage() == null ? "not well-formed XML" : e.getMessage();
        return message.replaceAll("\\s+", " ");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
