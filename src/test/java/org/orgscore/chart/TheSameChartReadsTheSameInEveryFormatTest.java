package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheSameChartReadsTheSameInEveryFormatTest {
    @TempDir
    private Path folder;

    private void readsTheSame(Path file, String format) throws Exception {
        readsTheSame(ReadChart.SETTINGS, file, format);
    }

    private void readsTheSame(ReadSettings settings, Path file, String format) throws Exception {
        ReadChart chart = ReadChart.of(settings, file);

        assertThat(chart.inspections().get(0).table().description()).contains(format);
        assertThat(chart.titles()).containsExactly("Plant Manager", "Shift Supervisor", "Machine Operator");
        assertThat(chart.fte()).isEqualTo(2.5);
        assertThat(chart.managerOf("Machine Operator")).isEqualTo("Shift Supervisor");
        assertThat(chart.position("Shift Supervisor").payAnnual()).hasValue(70500.5);
        assertThat(chart.position("Shift Supervisor").currency()).isEqualTo("USD");
    }

    @Test
    void xlsx() throws Exception {
        readsTheSame(WorkbookFiles.xlsx(folder.resolve("a.xlsx")), "xlsx");
    }

    @Test
    void strictXlsxWithInlineStrings() throws Exception {
        readsTheSame(WorkbookFiles.strict(folder.resolve("a.xlsx")), "xlsx");
    }

    @Test
    void xls() throws Exception {
        readsTheSame(WorkbookFiles.xls(folder.resolve("a.xls")), "xls");
    }

    @Test
    void xlsb() throws Exception {
        readsTheSame(WorkbookFiles.xlsb(folder.resolve("a.xlsb")), "xlsb");
    }

    @Test
    void ods() throws Exception {
        readsTheSame(WorkbookFiles.ods(folder.resolve("a.ods")), "ods");
    }

    @Test
    void workbookNamedCsv() throws Exception {
        readsTheSame(WorkbookFiles.xlsx(folder.resolve("a.csv")), "xlsx");
    }

    @Test
    void gzip() throws Exception {
        readsTheSame(WorkbookFiles.gzip(folder.resolve("a.csv.gz"), WorkbookFiles.csv()), "unpacked from gzip");
    }

    @Test
    void workbookInZip() throws Exception {
        byte[] xlsx = Files.readAllBytes(WorkbookFiles.xlsx(folder.resolve("b.xlsx")));

        readsTheSame(WorkbookFiles.zip(folder.resolve("a.zip"), Map.of("../../etc/b.xlsx", xlsx)), "unpacked from zip");
    }

    @Test
    void xmlSpreadsheetNamedXls() throws Exception {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><Workbook"
                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Chart\"><Table>");
        WorkbookFiles.CHART.forEach(row -> {
            xml.append("<Row>");
            row.forEach(cell -> xml.append("<Cell><Data ss:Type=\"")
                    .append(cell instanceof Double ? "Number" : "String")
                    .append("\">")
                    .append(cell)
                    .append("</Data></Cell>"));
            xml.append("</Row>");
        });
        xml.append("</Table></Worksheet></Workbook>");

        readsTheSame(Files.writeString(folder.resolve("a.xls"), xml), "Excel XML");
    }

    @Test
    void webPageNamedXls() throws Exception {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        WorkbookFiles.CHART.forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        });

        readsTheSame(Files.writeString(folder.resolve("a.xls"), html + "</table></body></html>"), "web page");
    }

    @Test
    void encryptedXlsxWithItsPassword() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookFiles.fill(workbook.createSheet("Chart"), WorkbookFiles.CHART);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("canal");
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        readsTheSame(ReadChart.SETTINGS.withPassword(new Password("canal")), file, "opened with the password");
        assertThatThrownBy(() -> ReadChart.of(file)).hasMessageContaining("--password-file");
        assertThatThrownBy(() -> ReadChart.of(ReadChart.SETTINGS.withPassword(new Password("lock")), file))
                .hasMessageContaining("the password is not right");
    }

    @Test
    void encryptedXlsWithItsPassword() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            WorkbookFiles.fill(workbook.createSheet("Chart"), WorkbookFiles.CHART);
            Biff8EncryptionKey.setCurrentUserPassword("canal");
            WorkbookFiles.write(workbook, file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        readsTheSame(ReadChart.SETTINGS.withPassword(new Password("canal")), file, "xls");
        assertThatThrownBy(() -> ReadChart.of(file)).hasMessageContaining("--password-file");
    }

    @Test
    void everyEncoding() throws Exception {
        String text = """
                Mitarbeiternummer;Stellenbezeichnung;Abteilung
                1;Geschäftsführer;Führung
                2;Verkäuferin;Größenabteilung
                3;Bürokauffrau;Außendienst
                """;
        for (String encoding :
                new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "x-MacRoman"}) {
            Path file = Files.write(folder.resolve(encoding), text.getBytes(Charset.forName(encoding)));

            ReadChart chart = ReadChart.of(file);

            assertThat(chart.titles()).as(encoding).containsExactly("Geschäftsführer", "Verkäuferin", "Bürokauffrau");
        }
        Path marked = Files.write(folder.resolve("bom"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertThat(ReadChart.of(marked).inspections().get(0).table().description())
                .contains("UTF-16LE with byte order mark");
    }

    @Test
    void everyLineEndAndDelimiter() throws Exception {
        for (String end : new String[] {"\n", "\r", "\r\n"}) {
            for (String delimiter : new String[] {",", ";", "\t", "|"}) {
                String text = "ID,Title,Department\n1,\"Manager,\n Night\",Hotel\n2,Clerk,Hotel\n"
                        .replace("\"Manager,", "\"Manager#")
                        .replace(",", delimiter)
                        .replace("#", ",")
                        .replace("\n", end);

                ReadChart chart = ReadChart.of(Files.writeString(folder.resolve("a.csv"), text));

                assertThat(chart.titles()).containsExactly("Manager, Night", "Clerk");
            }
        }
        Path sep = Files.writeString(folder.resolve("sep.csv"), "sep=^\nID^Title\n1^Clerk\n2^Cook\n");
        assertThat(ReadChart.of(sep).titles()).containsExactly("Clerk", "Cook");
    }

    @Test
    void datesSinceNineteenHundredAndFour() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet("Chart");
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            sheet.createRow(0).createCell(0).setCellValue("Job Title");
            sheet.getRow(0).createCell(1).setCellValue("Termination Date");
            sheet.createRow(1).createCell(0).setCellValue("Clerk");
            sheet.getRow(1).createCell(1).setCellValue(43_000.0);
            sheet.getRow(1).getCell(1).setCellStyle(style);
            sheet.createRow(2).createCell(0).setCellValue("Cook");
            sheet.getRow(2).createCell(1).setCellValue(44_500.0);
            sheet.getRow(2).getCell(1).setCellStyle(style);
            WorkbookFiles.write(workbook, file);
        }

        ReadChart chart = ReadChart.of(file);

        assertThat(chart.titles()).containsExactly("Cook");
        assertThat(chart.count(RowProblem.Kind.EXCLUDED)).isEqualTo(1);
    }
}
