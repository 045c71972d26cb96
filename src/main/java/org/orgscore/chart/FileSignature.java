package org.orgscore.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file really is, told from its first bytes and never from its name. */
enum FileSignature {
    TEXT,
    XLSX,
    XLS,
    XLSB,
    ODS,
    PDF,
    PICTURE,
    ARCHIVE,
    EMPTY,
    BINARY;

    private static final int SAMPLE_BYTES = 4096;

    static FileSignature of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE_BYTES);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return zipKind(file);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return XLS;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u0089PNG")
                || start.startsWith("GIF8")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("BM")
                || start.startsWith("RIFF")) {
            return start.startsWith("BM") && isText(head) ? TEXT : PICTURE;
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("Rar!")) {
            return ARCHIVE;
        }
        return isText(head) ? TEXT : BINARY;
    }

    private static FileSignature zipKind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return XLSB;
            }
            if (zip.getEntry("[Content_Types].xml") != null && hasEntryUnder(zip, "xl/")) {
                return XLSX;
            }
            return zip.getEntry("content.xml") != null ? ODS : ARCHIVE;
        }
    }

    private static boolean hasEntryUnder(ZipFile zip, String folder) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            if (entries.nextElement().getName().startsWith(folder)) {
                return true;
            }
        }
        return false;
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
        return (zeros <= head.length / 500 || utf16) && controls <= head.length / 100;
    }
}
