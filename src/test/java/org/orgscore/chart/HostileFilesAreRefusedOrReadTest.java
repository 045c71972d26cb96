package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a file made to do harm, the outcome is a right result or one clear line. */
class HostileFilesAreRefusedOrReadTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROWS =
            "<row><c t=\"inlineStr\"><is><t>Job Title</t></is></c><c t=\"inlineStr\"><is><t>Department</t></is></c></row>"
                    + "<row><c t=\"inlineStr\"><is><t>Clerk</t></is></c><c t=\"inlineStr\"><is><t>Town</t></is></c></row>";

    @TempDir
    private Path folder;

    private void refuses(Path file, String... words) {
        assertThatThrownBy(() -> ReadChart.of(file))
                .isInstanceOf(UnreadableChartException.class)
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith(file.getFileName() + ": ")
                        .contains(words));
    }

    private Path sheet(String xml) throws Exception {
        return WorkbookFiles.ooxml(folder.resolve("a.xlsx"), RELATIONS, xml, "");
    }

    @Test
    void entityBombInASheet() throws Exception {
        refuses(
                sheet("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData>"
                        + ROWS.replace("Clerk", "&b;") + "</sheetData></worksheet>"),
                "damaged");
    }

    @Test
    void outsideEntityIsNotFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read this");

        refuses(
                sheet("<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                        + ROWS.replace("Clerk", "&a;") + "</sheetData></worksheet>"),
                "damaged");
    }

    @Test
    void zipBombInASheet() throws Exception {
        Path file = sheet("<worksheet><sheetData>" + ROWS + " ".repeat(80 << 20) + "</sheetData></worksheet>");

        refuses(file, "zip bombs");
    }

    @Test
    void gzipBomb() throws Exception {
        Path file = folder.resolve("a.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                out.write(block);
            }
        }

        refuses(file, "zip bombs");
    }

    @Test
    void archiveInAnArchive() throws Exception {
        byte[] inner = Files.readAllBytes(
                WorkbookFiles.zip(folder.resolve("inner.zip"), Map.of("chart.csv", WorkbookFiles.csv())));

        refuses(WorkbookFiles.zip(folder.resolve("outer.zip"), Map.of("inner.zip", inner)), "archive within");
    }

    @Test
    void zipWithSeveralCharts() throws Exception {
        refuses(
                WorkbookFiles.zip(
                        folder.resolve("a.zip"),
                        Map.of("senior.csv", WorkbookFiles.csv(), "junior.csv", WorkbookFiles.csv())),
                "2 files",
                "--join");
    }

    @Test
    void zipThatClimbsOutWritesNothingThere() throws Exception {
        Path file = WorkbookFiles.zip(folder.resolve("a.zip"), Map.of("../climbed.csv", WorkbookFiles.csv()));

        assertThat(ReadChart.of(file).positions()).hasSize(3);
        assertThat(folder.resolveSibling("climbed.csv")).doesNotExist();
    }

    @Test
    void aHundredMegabytesInOneCellOfText() throws Exception {
        Path file = folder.resolve("a.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("Job Title,Department\nClerk,\"".getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }

        refuses(file, "longer than");
    }

    @Test
    void aHundredMegabytesInOneCellOfASheetAreShortened() throws Exception {
        Path file = sheet("<worksheet><sheetData>"
                + ROWS.replace("<t>Town</t>", "<t>" + "ab cd ".repeat(50_000) + "</t>") + "</sheetData></worksheet>");

        assertThat(ReadChart.of(file).positions()).hasSize(1);
    }

    @Test
    void aQuoteThatNeverClosesLosesNoRows() throws Exception {
        StringBuilder text = new StringBuilder("ID,Job Title,Department\n1,\"Clerk,Town\n");
        for (int i = 2; i <= 1_000; i++) {
            text.append(i).append(",Cook,Kitchen\n");
        }

        ReadChart chart = ReadChart.of(Files.writeString(folder.resolve("a.csv"), text));

        assertThat(chart.positions()).hasSize(1_000);
    }

    @Test
    void manyEmptyCellsAndColumnsAreNothing() throws Exception {
        Path file = sheet("<worksheet><sheetData>" + ROWS + "<row>"
                + "<c r=\"XFD3\"/><c s=\"1\"/>".repeat(200_000)
                + "</row></sheetData></worksheet>");

        ReadChart chart = ReadChart.of(file);

        assertThat(chart.positions()).hasSize(1);
        assertThat(chart.count(RowProblem.Kind.SKIPPED)).isEqualTo(1);
    }

    @Test
    void moreRowsThanTheLimit() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "Job Title,Department\n" + "Clerk,Town\n".repeat(20));
        ReadLimits usual = ReadLimits.defaults();
        ReadLimits ten = new ReadLimits(
                usual.fileMb(),
                usual.unpackedMb(),
                usual.ratio(),
                usual.textMb(),
                10,
                usual.columns(),
                usual.cellChars(),
                usual.rowChars(),
                usual.sheets());

        assertThatThrownBy(() -> ReadChart.of(ReadChart.SETTINGS.withLimits(ten), file))
                .hasMessageContaining("more than 10 rows");
    }

    @Test
    void formulasAreNotEvaluatedAndTheirValuesAreRead() throws Exception {
        Path file = sheet("<worksheet><sheetData>"
                + ROWS.replace(
                        "<c t=\"inlineStr\"><is><t>Clerk</t></is></c>",
                        "<c t=\"str\"><f>WEBSERVICE(\"http://localhost:9/x\")</f><v>Clerk</v></c>")
                + "</sheetData></worksheet>");

        assertThat(ReadChart.of(file).titles()).containsExactly("Clerk");
    }

    @Test
    void controlCharactersAndTurnedWritingAreLeftOut() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "Job Title,Department\nCle\u0007rk\u202Ecod,To\u0000wn\nCook\u200B,Kitchen\n");

        ReadChart chart = ReadChart.of(file);

        assertThat(chart.titles()).containsExactly("Clerkcod", "Cook");
        assertThat(chart.positions().get(0).department()).isEqualTo("Town");
    }

    @Test
    void invalidUtf8InAFewPlacesIsToldAndReadOn() throws Exception {
        byte[] text = ("Job Title,Department\n" + "Bürokauffrau,Größe\n".repeat(40) + "Clerk,X#\n")
                .getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xC3;

        ReadChart chart = ReadChart.of(Files.write(folder.resolve("a.csv"), text));

        assertThat(chart.titles()).hasSize(41).contains("Bürokauffrau");
        assertThat(chart.problems().list().stream().map(RowProblem::reason))
                .anyMatch(reason -> reason.contains("not quite valid UTF-8"));
    }

    @Test
    void cellOfAnXlsThatRefersToNoText() throws Exception {
        byte[] bytes = Files.readAllBytes(WorkbookFiles.xls(folder.resolve("a.xls")));
        byte[] cell = {(byte) 0xFD, 0, 10, 0, 1, 0, 1, 0}; // its text, row 2, column 2
        int at = 0;
        while (!Arrays.equals(cell, Arrays.copyOfRange(bytes, at, at + cell.length))) {
            at++;
        }
        bytes[at + 11] = 0x70; // behind the number of its style: that of its text

        refuses(Files.write(folder.resolve("b.xls"), bytes), "damaged", "a text that is missing");
    }

    @Test
    void binaryNamedCsv() throws Exception {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        refuses(Files.write(folder.resolve("a.csv"), noise), "neither a workbook nor text");
    }

    @Test
    void fileNameWithLineBreakAndShellCharacters() throws Exception {
        Path file = folder.resolve("a\n$(touch x);.csv");
        Files.writeString(file, "Ward,Beds\nWest,12\n");

        assertThatThrownBy(() -> ReadChart.of(file))
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1));
    }

    @Test
    void brokenWorkbooksOfEachKind() throws Exception {
        for (Path file : new Path[] {
            WorkbookFiles.xlsx(folder.resolve("b.xlsx")),
            WorkbookFiles.xls(folder.resolve("b.xls")),
            WorkbookFiles.xlsb(folder.resolve("b.xlsb")),
            WorkbookFiles.ods(folder.resolve("b.ods"))
        }) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));

            refuses(file, "cannot be read");
        }
    }

    @Test
    void rowsOfABinaryWorkbookComeInOrderWhateverTheyAreNumbered() throws Exception {
        ReadChart chart = ReadChart.of(WorkbookFiles.xlsb(folder.resolve("a.xlsb"), 0, 111, 3, 1));

        assertThat(chart.positions().stream().map(Position::row)).containsExactly(112, 113, 114);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>"})
    void damagedTextInXmlIsOneReasonAndPrintsNothing(String start) throws Exception {
        byte[] xml = WorkbookFiles.utf8(
                start
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>Job"
                        + " Title</Data></Cell></Row><Row><Cell><Data>Cl?rk</Data></Cell></Row></Table></Worksheet></Workbook>");
        xml[new String(xml, StandardCharsets.ISO_8859_1).indexOf("Cl?rk") + 2] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("a.xml"), xml);
        PrintStream terminal = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            refuses(file, "does not fit its encoding");
        } finally {
            System.setErr(terminal);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void xmlIsReadInTheEncodingThatItDeclares(String encoding) throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><Workbook"
                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>Job"
                + " Title</Data></Cell></Row><Row><Cell><Data>Attach\u00e9</Data></Cell></Row></Table></Worksheet></Workbook>";
        Path file = Files.write(folder.resolve("a.xml"), xml.getBytes(Charset.forName(encoding)));

        assertThat(ReadChart.of(file).titles()).containsExactly("Attach\u00e9");
    }
}
