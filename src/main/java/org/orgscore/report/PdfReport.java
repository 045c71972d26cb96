package org.orgscore.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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

/** The report as a tagged PDF with its one font embedded, in text and pictures alike. */
public final class PdfReport {
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    public void write(String html, Path file) throws IOException {
        Path fonts = Files.createTempDirectory("orgscore-fonts");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            font(builder, fonts, "LiberationSans-Regular.ttf", NORMAL);
            font(builder, fonts, "LiberationSans-Bold.ttf", BOLD);
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

    /** Pictures take fonts from files only. */
    private static void font(PdfRendererBuilder builder, Path folder, String name, int weight) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = PdfReport.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/fonts/" + name + " is missing from the program");
            }
            Files.copy(in, file);
        }
        builder.useFont(
                file.toFile(),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
}
