package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Name, logo and colour from the settings stand in every file that people read; what cannot be used is one clear line. */
class TheOrganisationsLookIsUsedTest {
    private static final String ALT = "Logo of Riverside & Sons";

    @TempDir
    private static Path home;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void theLogoStandsInEveryFile(String format) throws IOException {
        Path logo = home.resolve("logo." + format);
        ImageIO.write(new BufferedImage(320, 80, BufferedImage.TYPE_INT_RGB), format, logo.toFile());

        ProgramRun run = score(format, "report.logo=logo." + format, "report.organisation=Riverside & Sons");

        assertThat(run.code()).as(run.err()).isZero();
        Path executive = home.resolve("out-" + format + "/executive");
        assertThat(Files.readString(executive.resolve("report.html")))
                .contains("alt=\"Logo of Riverside &amp; Sons\" src=\"data:image/")
                .contains(Base64.getEncoder().encodeToString(Files.readAllBytes(logo)));
        assertThat(pictures(executive.resolve("report.pdf"))).isEqualTo(1);
        try (InputStream in = Files.newInputStream(executive.resolve("deck.pptx"));
                XMLSlideShow deck = new XMLSlideShow(in)) {
            List<XSLFPictureShape> pictures = deck.getSlides().get(0).getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .toList();
            assertThat(pictures).singleElement().satisfies(picture -> {
                assertThat(picture.getXmlObject().xmlText()).contains("Logo of Riverside &amp; Sons");
                assertThat(picture.getAnchor().getWidth() / picture.getAnchor().getHeight())
                        .isBetween(3.9, 4.1);
            });
        }
        try (InputStream in = Files.newInputStream(executive.resolve("workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).createDrawingPatriarch().getShapes())
                    .singleElement()
                    .satisfies(shape -> assertThat(((XSSFPicture) shape)
                                    .getCTPicture()
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr())
                            .isEqualTo(ALT));
        }
    }

    @Test
    void theColourIsUsed() throws IOException {
        ProgramRun run = score("color", "report.color=#5b1a6b");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(home.resolve("out-color/executive/report.html")))
                .contains("#5b1a6b")
                .doesNotContain("#0b3c6f");
    }

    @ParameterizedTest
    @CsvSource({
        "report.logo=text.png, neither PNG nor JPEG",
        "report.logo=cut.png, damaged",
        "report.logo=nowhere.png, no such file",
        "report.color=#ffff00, too light",
        "report.color=blue, written #rrggbb",
        "report.locale=klingon-QQ, not known",
    })
    void whatCannotBeUsedIsOneClearLine(String setting, String reason) throws IOException {
        Files.writeString(home.resolve("text.png"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path whole = home.resolve("whole.png");
        ImageIO.write(new BufferedImage(320, 80, BufferedImage.TYPE_INT_RGB), "png", whole.toFile());
        Files.write(home.resolve("cut.png"), java.util.Arrays.copyOf(Files.readAllBytes(whole), 40));

        ProgramRun run = score("bad", setting);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(reason).hasLineCount(1);
        assertThat(home.resolve("out-bad")).doesNotExist();
    }

    private static long pictures(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private static ProgramRun score(String name, String... settings) throws IOException {
        Path chart = home.resolve("chart.csv");
        Files.writeString(
                chart,
                "Job Title,Department\n" + "Accountant,Finance\n".repeat(20) + "Registered Nurse,Ward\n".repeat(20));
        Path file = home.resolve(name + ".properties");
        Files.writeString(file, String.join("\n", settings) + "\n");
        return ProgramRun.in(
                home,
                "score",
                chart.toString(),
                "--settings",
                file.toString(),
                "--out",
                home.resolve("out-" + name).toString(),
                "--quiet");
    }
}
