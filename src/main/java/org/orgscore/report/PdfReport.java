package org.orgscore.report;

import com.openhtmltopdf.extend.FSSupplier;
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

/** The report as a tagged PDF with its one font embedded. */
final class PdfReport {
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    void write(String html, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useFont(font("LiberationSans-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
            builder.useFont(font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(html.replace("<!DOCTYPE html>", ""), "");
            builder.withProducer("orgscore");
            builder.toStream(out);
            builder.run();
        }
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PdfReport.class.getResourceAsStream("/fonts/" + name);
    }
}
