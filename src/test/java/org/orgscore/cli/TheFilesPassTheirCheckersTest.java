package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * veraPDF finds the PDFs to be PDF/UA-1, axe-core finds nothing to say of the pages, and LibreOffice shows workbook and
 * deck with coloured bars. Needs npm, Chromium and LibreOffice, and fails where one is absent.
 */
@Tag("full")
class TheFilesPassTheirCheckersTest {
    private static final String AXE = "axe-core@4.14.1";
    /** The accent of charts, red, green, blue. */
    private static final int[] ACCENT = {0x0b, 0x3c, 0x6f};

    @TempDir
    private static Path home;

    private static Path executive = Path.of(".");

    @BeforeAll
    static void score() throws IOException {
        Path chart = home.resolve("chart.csv");
        new TrapChart(7).write(chart);
        Path first = home.resolve("first");
        ProgramRun before = ProgramRun.in(home, "score", chart.toString(), "--out", first.toString(), "--quiet");
        assertThat(before.code()).as(before.err()).isZero();
        Path out = home.resolve("out");
        ProgramRun run = ProgramRun.in(
                home, "score", chart.toString(), "--out", out.toString(), "--compare", first.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        ProgramRun profile = ProgramRun.in(
                home, "profile", "43-3031.00", "--out", out.resolve("executive").toString());
        assertThat(profile.code()).as(profile.err()).isZero();
        executive = out.resolve("executive");
    }

    @Test
    void thePdfsAreAccessible() throws Exception {
        for (String name : List.of("report.pdf", "profile-43-3031.00.pdf")) {
            VeraGreenfieldFoundryProvider.initialise();
            try (InputStream in = Files.newInputStream(executive.resolve(name));
                    PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1)) {
                ValidationResult result = Foundries.defaultInstance()
                        .createValidator(PDFAFlavour.PDFUA_1, false)
                        .validate(parser);
                System.out.println("veraPDF, PDF/UA-1, " + name + ": compliant " + result.isCompliant() + ", "
                        + result.getTotalAssertions() + " checks");
                assertThat(result.getTestAssertions().stream()
                                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                                .map(check -> check.getRuleId().getClause() + " " + check.getMessage()))
                        .as(name)
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @Test
    void thePagesHaveNoViolations() throws Exception {
        Path tools = Files.createDirectories(home.resolve("axe"));
        assertThat(run(tools, "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", ".", AXE))
                .isZero();
        String axe = Files.readString(tools.resolve("node_modules/axe-core/axe.min.js"));
        for (String name : List.of("report.html", "profile-43-3031.00.html")) {
            String page = Files.readString(executive.resolve(name))
                    .replace(
                            "</body>",
                            "<script>//<![CDATA[\n" + axe + "\n//]]></script><script>axe.run().then(r => {"
                                    + "document.documentElement.innerHTML = '';"
                                    + "document.title = 'AXE' + btoa(unescape(encodeURIComponent(JSON.stringify({"
                                    + "violations: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3)),"
                                    + "passes: r.passes.length}))));});</script></body>");
            Path checked = home.resolve("checked-" + name);
            Files.writeString(checked, page);
            Path dom = home.resolve("dom-" + name);
            int code = run(
                    tools,
                    dom,
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + Files.createTempDirectory(home, "chromium"),
                    "--virtual-time-budget=60000",
                    "--dump-dom",
                    checked.toUri().toString());
            assertThat(code).isZero();
            String text = Files.readString(dom);
            assertThat(text).contains("AXE");
            String encoded = text.substring(text.indexOf("AXE") + 3, text.indexOf("</title>"));
            JsonNode found = new ObjectMapper()
                    .readTree(new String(java.util.Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
            System.out.println("axe-core, " + name + ": "
                    + found.get("violations").size() + " violations, " + found.get("passes") + " rules passed");
            assertThat(found.get("passes").asInt()).isGreaterThan(10);
            assertThat(found.get("violations")).as(name).isEmpty();
        }
    }

    @Test
    void libreOfficeShowsWorkbookAndDeckWithColouredBars() throws Exception {
        for (String name : List.of("workbook.xlsx", "deck.pptx")) {
            int code = run(
                    home,
                    "soffice",
                    "-env:UserInstallation=" + home.resolve("office").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    home.toString(),
                    executive.resolve(name).toString());
            assertThat(code).isZero();
            List<Integer> coloured = new ArrayList<>();
            try (PDDocument pdf = Loader.loadPDF(
                    home.resolve(name.replaceAll("\\..*", ".pdf")).toFile())) {
                PDFRenderer renderer = new PDFRenderer(pdf);
                PDFTextStripper text = new PDFTextStripper();
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    text.setStartPage(page + 1);
                    text.setEndPage(page + 1);
                    if (text.getText(pdf)
                            .matches("(?s).*(FTE that AI could carry|How the FTE divide\\s+AI|From all FTE).*")) {
                        coloured.add(accentPixels(renderer.renderImageWithDPI(page, 50)));
                    }
                }
            }
            System.out.println(
                    "LibreOffice, " + name + ": pixels in the bars' colour, by page with charts " + coloured);
            assertThat(coloured.stream().filter(count -> count > 400))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(name.startsWith("deck") ? 3 : 1);
        }
    }

    private static int accentPixels(BufferedImage image) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int rgb = image.getRGB(x, y);
                boolean near = Math.abs((rgb >> 16 & 255) - ACCENT[0]) < 12
                        && Math.abs((rgb >> 8 & 255) - ACCENT[1]) < 12
                        && Math.abs((rgb & 255) - ACCENT[2]) < 12;
                count += near ? 1 : 0;
            }
        }
        return count;
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, folder.resolve("tool-output.txt"), command);
    }

    /** Fails with the command's name where there is no such program. */
    private static int run(Path folder, Path output, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("tool-errors.txt").toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).as(command[0]).isTrue();
        return process.exitValue();
    }
}
