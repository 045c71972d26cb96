package org.orgscore.chart.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.orgscore.chart.ReadLimits;

/** What a file really is, told from its bytes and never from its name. */
public enum FileSignature {
    TEXT(""),
    XLSX(""),
    XLS(""),
    XLSB(""),
    ODS(""),
    XML_WORKBOOK(""),
    HTML(""),
    GZIP(""),
    ZIP(""),
    EMPTY("is empty; export the chart again"),
    PDF("is a PDF; export the chart as Excel or CSV"),
    PICTURE("is a picture; export the chart as Excel or CSV"),
    WORD("is a Word document; export the chart as Excel or CSV"),
    SLIDES("is a presentation; export the chart as Excel or CSV"),
    VISIO("is a Visio drawing; export its data as Excel or CSV"),
    NUMBERS("is an Apple Numbers or Pages file; export it as Excel or CSV"),
    ODF_OTHER("is an OpenDocument text or drawing; save the chart as a spreadsheet or CSV"),
    RTF("is a rich text document; export the chart as Excel or CSV"),
    XML("is XML but no workbook; export the chart as Excel or CSV"),
    JSON("is JSON; export the chart as Excel or CSV"),
    MIME("is a web archive; open it in Excel and save it as xlsx or CSV"),
    OTHER_ARCHIVE("is an archive of a kind that is not read; unpack it and give the chart's file"),
    BINARY("is neither a workbook nor text; export the chart as Excel or CSV");

    private static final int SAMPLE_BYTES = 8192;

    private final String refusal;

    FileSignature(String refusal) {
        this.refusal = refusal;
    }

    /** Why a file of this kind is not read and what to do; empty where it is read. */
    public String refusal() {
        return refusal;
    }

    public static FileSignature of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE_BYTES);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return zipKind(file);
        }
        FileSignature binary = binaryKind(start, head);
        return binary == TEXT ? textKind(head) : binary;
    }

    private static FileSignature binaryKind(String start, byte[] head) {
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return XLS;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("\u0089PNG")
                || start.startsWith("GIF8")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("RIFF")
                || start.startsWith("II*\u0000")
                || start.startsWith("MM\u0000*")) {
            return PICTURE;
        }
        if (start.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (start.startsWith("PK\u0005\u0006")
                || start.startsWith("Rar!")
                || start.startsWith("7z\u00BC\u00AF")
                || start.startsWith("BZh")
                || start.startsWith("\u00FD7zXZ")
                || isTar(head)) {
            return OTHER_ARCHIVE;
        }
        if (start.startsWith("BM") && !isText(head)) {
            return PICTURE;
        }
        return isText(head) ? TEXT : BINARY;
    }

    private static boolean isTar(byte[] head) {
        return head.length > 262 && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    /** Text that is really markup. */
    private static FileSignature textKind(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<workbook") || lower.startsWith("<ss:workbook")) {
            if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
                return XML_WORKBOOK;
            }
            return lower.contains("<html") || lower.contains("<table") ? HTML : XML;
        }
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<table")
                || lower.startsWith("<head")
                || lower.startsWith("<style")
                || lower.startsWith("<meta")) {
            return HTML;
        }
        if (lower.startsWith("mime-version:")) {
            return MIME;
        }
        if (lower.startsWith("<!doctype") || lower.startsWith("<!--")) {
            return lower.contains("<html") || lower.contains("<table") ? HTML : XML;
        }
        boolean json = lower.matches("(?s)\\[\\s*[{\\[].*") || lower.matches("(?s)\\{\\s*\".*");
        return json ? JSON : TEXT;
    }

    private static FileSignature zipKind(Path file) throws IOException {
        try (ZipParts zip = ZipParts.open(file, ReadLimits.defaults())) {
            if (zip.has("xl/workbook.bin")) {
                return XLSB;
            }
            if (zip.has("[Content_Types].xml")) {
                return ooxmlKind(zip);
            }
            if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
                return NUMBERS;
            }
            if (zip.has("content.xml") && zip.has("mimetype")) {
                try (InputStream type = zip.get("mimetype")) {
                    String mime = new String(type.readNBytes(200), StandardCharsets.ISO_8859_1);
                    return mime.contains("spreadsheet") ? ODS : ODF_OTHER;
                }
            }
            return zip.has("content.xml") && zip.has("META-INF/manifest.xml") ? ODS : ZIP;
        }
    }

    private static FileSignature ooxmlKind(ZipParts zip) {
        boolean word = false;
        boolean slides = false;
        boolean visio = false;
        for (String name : zip.listNames()) {
            word |= name.startsWith("word/");
            slides |= name.startsWith("ppt/");
            visio |= name.startsWith("visio/");
        }
        if (word) {
            return WORD;
        }
        if (slides) {
            return SLIDES;
        }
        return visio ? VISIO : XLSX;
    }

    /** Zero bytes are text only in UTF-16, where they stand in every other place; other control bytes are not text. */
    private static boolean isText(byte[] head) {
        int zeros = 0;
        int controls = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
            controls += (b > 0 && b < 9) || (b > 13 && b < 26) ? 1 : 0;
        }
        boolean utf16 = zeros > head.length / 4;
        return (zeros <= head.length / 50 + 1 || utf16) && controls <= head.length / 50 + 1;
    }
}
