package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts that cannot be read, with people where headers should be: no name is in the store, the log or the reason. */
class AFailureKeepsNoCellTest {
    private static final List<String> NAMES =
            List.of("quackenbush", "zebulon", "umberstone", "cordelia", "wigglesworth", "frogmorton");

    @TempDir
    Path work;

    @Test
    void atNightAndByHand() throws IOException {
        NightlyHome home = NightlyHome.in(work);
        List<Path> charts = List.of(
                home.drop("acme/no header.csv", people(",")),
                home.drop("acme/one column.csv", "Zebulon Quackenbush\nCordelia Umberstone\n"),
                home.drop("acme/name as header.csv", "Name,Zebulon \"Zeb\" Quackenbush; Umberstone\nx,y\nz,w\n"),
                damagedWorkbook(home));
        List<ProgramRun> byHand = new ArrayList<>();
        for (Path chart : charts) {
            byHand.add(ProgramRun.in(work, "score", "--quiet", chart.toString()));
        }

        ProgramRun night = home.night();

        assertThat(byHand).allSatisfy(run -> assertThat(run.code()).isEqualTo(ExitCodes.USAGE));
        assertThat(night.out()).contains("4 failed");
        holdsNoName("log", night.out() + night.err());
        ProgramRun history = ProgramRun.in(work, "history", "--json");
        assertThat(history.out()).contains("no column holds job titles", "cannot be read");
        for (Path file : home.files("var")) {
            if (!charts.stream().anyMatch(chart -> file.getFileName().equals(chart.getFileName()))) {
                holdsNoName(work.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        for (Path answer : home.files("inbox")) {
            holdsNoName(answer.toString(), Files.readString(answer));
        }
    }

    private static String people(String delimiter) {
        return String.join(
                "\n",
                String.join(delimiter, "Zebulon Quackenbush", "Cordelia Umberstone", "1961-02-03"),
                String.join(delimiter, "Thaddeus Wigglesworth", "Lysander Frogmorton", "1971-02-03"),
                "");
    }

    /** A workbook whose sheet breaks off within a name. */
    private static Path damagedWorkbook(NightlyHome home) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml"
                      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml"
                      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="xl/workbook.xml"
                      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="worksheets/sheet1.xml"
                      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                    </Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Zebulon Quackenbush" sheetId="1" r:id="r1"/></sheets></workbook>""");
            put(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>Cordelia Umberstone</t></is></c>
                    <c r="B1" t="Wigglesworth"><v>Frogmorton</v></c></Quackenbush></row>""");
        }
        Path file = home.folder().resolve("inbox/acme/damaged.xlsx");
        return Files.write(file, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void holdsNoName(String what, String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).as(what).doesNotContain(NAMES);
    }
}
