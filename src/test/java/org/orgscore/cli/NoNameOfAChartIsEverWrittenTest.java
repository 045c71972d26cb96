package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a chart full of personal data in all sorts of places, none of it is in any output, the store or what is printed. */
class NoNameOfAChartIsEverWrittenTest {
    private static final String CHART = """
            Prepared for Zebulon Quackenbush,,,,,,,,,
            Employee ID,Name,Job Title,Supervisory Organization,Manager,Contact,Birth Date,Emergency,Remarks,FTE
            77001,Thaddeus Wigglesworth,Chief Executive Officer,Head Office (Thaddeus Wigglesworth),,thaddeus@wiggle.example,1961-02-03,Philomena Crumbleholme,likes Ottoline Pratchford,1
            77002,Cordelia Umberstone,Dr. C. Umberstone - Dentist,Clinic (Cordelia Umberstone),Thaddeus Wigglesworth,cordelia@wiggle.example,1971-04-05,202-555-0143,,1
            77003,Barnaby Tollivert,Nurse (Barnaby Tollivert),Clinic (Cordelia Umberstone),Cordelia Umberstone,barnaby@wiggle.example,1981-06-07,202-555-0144,,0.5
            77004,Hyacinth Moonbeam,"Nurse, hyacinth@wiggle.example",Clinic (Cordelia Umberstone),Nobody Knownhere,202-555-0145,1991-08-09,202-555-0146,Ssn 078-05-1120,Barnaby Tollivert
            77005,Lysander Frogmorton,,Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            77006,Peregrine Wainscot,Peregrine Wainscot,Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            77007,Isolde Bramblewick,Receptionist 202-555-0147,Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            77008,,Thistlethwaite Adaeze,Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            77009,,Nurse Kwabena Ollerenshaw,Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            77010,,"Smythe-Jenkyns, Wilhelmina",Clinic (Cordelia Umberstone),Cordelia Umberstone,,,,,1
            """;
    private static final List<String> PERSONAL = List.of(
            "quackenbush",
            "wigglesworth",
            "thaddeus",
            "umberstone",
            "cordelia",
            "tollivert",
            "barnaby",
            "moonbeam",
            "hyacinth",
            "frogmorton",
            "lysander",
            "peregrine",
            "wainscot",
            "bramblewick",
            "isolde",
            "thistlethwaite",
            "adaeze",
            "kwabena",
            "ollerenshaw",
            "jenkyns",
            "wilhelmina",
            "crumbleholme",
            "pratchford",
            "knownhere",
            "wiggle.example",
            "1961-02-03",
            "1991-08-09",
            "555-0143",
            "555-0145",
            "555-0147",
            "078-05-1120",
            "77001",
            "77006");

    @TempDir
    private Path home;

    @Test
    void nothingPersonalIsLeft() throws Exception {
        Path chart = Files.writeString(home.resolve("chart.csv"), CHART);
        Path out = home.resolve("out");

        ProgramRun preview = ProgramRun.in(home, "score", "--preview", chart.toString());
        ProgramRun run = ProgramRun.in(home, "score", "--out", out.toString(), chart.toString());

        assertThat(run.code()).as(run.err()).isIn(0, 3);
        holdsNothingPersonal("preview", preview.out() + preview.err());
        holdsNothingPersonal("terminal", run.out() + run.err());
        Files.delete(chart);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String text : texts(file)) {
                    holdsNothingPersonal(home.relativize(file).toString(), text);
                }
            }
        }
    }

    private static void holdsNothingPersonal(String what, String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).as(what).doesNotContain(PERSONAL);
    }

    /** The bytes as text, the parts of a zip unpacked, the text of a PDF. */
    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(file);
        texts.add(new String(bytes, StandardCharsets.UTF_8));
        texts.add(new String(bytes, StandardCharsets.UTF_16LE));
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (InputStream in = Files.newInputStream(file);
                    ZipInputStream zip = new ZipInputStream(in)) {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null) {
                    texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    entry = zip.getNextEntry();
                }
            }
        }
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                texts.add(new PDFTextStripper().getText(pdf));
            }
        }
        return texts;
    }
}
