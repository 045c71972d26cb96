package org.orgscore.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The report as a tagged PDF with its one font embedded, in text and pictures alike. */
public final class PdfReport {
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    public void write(String html, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(html, out);
        }
    }

    void write(String html, OutputStream out) throws IOException {
        Path fonts = Files.createTempDirectory("orgscore-fonts");
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            font(builder, document, fonts, "LiberationSans-Regular.ttf", NORMAL);
            font(builder, document, fonts, "LiberationSans-Bold.ttf", BOLD);
            builder.withHtmlContent(html.replace("<!DOCTYPE html>", ""), "");
            builder.withProducer("orgscore");
            builder.toStream(out);
            builder.run();
        } finally {
            for (String name : new String[] {"LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"}) {
                Files.deleteIfExists(fonts.resolve(name));
            }
            Files.deleteIfExists(fonts);
        }
    }

    /** Pictures take fonts from files only; text takes one that is already open. */
    private static void font(PdfRendererBuilder builder, PDDocument document, Path folder, String name, int weight)
            throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = PdfReport.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/fonts/" + name + " is missing from the program");
            }
            Files.copy(in, file);
        }
        builder.useFont(file.toFile(), FAMILY, weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        // ligatures cost half the time of the whole file, for they are looked for anew in every piece of text
        font.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(font);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
