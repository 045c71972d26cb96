package org.orgscore.occupation.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Releases in small, invented but for codes and official titles: what a test changes, it changes in the map. */
public final class ReleaseFixture {
    /** Text of each table by its official name, cells separated by tabs. */
    public final Map<String, String> tables = new LinkedHashMap<>();

    public ReleaseFixture() {
        tables.put("Read Me", "O*NET 29.9 Database\nInvented\n");
        tables.put("Occupation Data", """
                O*NET-SOC Code\tTitle\tDescription
                13-1021.00\tBuyers and Purchasing Agents, Farm Products\tBuy what farms grow.
                13-1022.00\tWholesale and Retail Buyers, Except Farm Products\tBuy what shops sell.
                15-1252.00\tSoftware Developers\tWrite programs.
                15-1253.00\tSoftware Quality Assurance Analysts and Testers\tTry programs.
                29-1141.00\tRegistered Nurses\tNurse.
                29-2072.00\tMedical Records Specialists\tKeep records.
                43-9199.00\tOffice and Administrative Support Workers, All Other\tDo the rest.
                """);
        tables.put("Alternate Titles", """
                O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
                29-1141.00\tWard Star (WS)\tWS\t08
                29-2072.00\tChart "Ace" Keeper\tn/a\t08
                29-2072.00\tmedical records specialists\tn/a\t08
                99-9999.00\tNobody\tn/a\t08
                """);
        tables.put(
                "Sample of Reported Titles",
                "O*NET-SOC Code\tReported Job Title\tShown in My Next Move\n29-1141.00\tWard Star (WS)\tY\n");
        tables.put("Task Statements", """
                O*NET-SOC Code\tTask ID\tTask\tTask Type
                29-2072.00\t11\tFile the charts of the day.\tCore
                29-2072.00\t12\tLook for gaps in charts.\tSupplemental
                29-2072.00\t13\t"Walk" charts to the ward.\tn/a
                29-2072.00\t14\tSort charts by colour.\tCore
                29-2072.00\t15\tPaint the archive.\tCore
                29-1141.00\t21\tHold a hand.\tCore
                """);
        tables.put(
                "Tasks to DWAs",
                "O*NET-SOC Code\tTask ID\tDWA ID\n29-2072.00\t11\tD1\n29-2072.00\t14\tD1\n29-2072.00\t15\tD2\n");
        tables.put("DWA Reference", "DWA ID\tDWA Title\nD1\tSort papers.\nD2\tPaint walls.\n");
        tables.put("Job Zones", "O*NET-SOC Code\tJob Zone\n29-1141.00\t3\n29-2072.00\t3\n");
        tables.put(
                "Technology Skills",
                "O*NET-SOC Code\tExample\tHot Technology\tIn Demand\n29-2072.00\tChartWorks\tY\tN\n");
        tables.put(
                "Related Occupations",
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex\n29-2072.00\t29-1141.00\t1\n29-2072.00\t51-9999.00\t2\n");
    }

    /** Replaces text in a table. */
    public ReleaseFixture with(String table, String old, String replacement) {
        String text = tables.getOrDefault(table, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(table + " does not hold " + old);
        }
        tables.put(table, text.replace(old, replacement));
        return this;
    }

    public ReleaseFixture without(String table) {
        tables.remove(table);
        return this;
    }

    /** The release as a zip of text files. */
    public Path zip(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry("db_29_9_text/" + table.getKey() + ".txt"));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The same, unpacked. */
    public Path folder(Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("db_29_9_text"));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(inner.resolve(table.getKey() + ".txt"), table.getValue());
        }
        return folder;
    }

    /** The same as workbooks, numbers as numbers. */
    public Path workbooks(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            if (table.getKey().equals("Read Me")) {
                Files.writeString(folder.resolve("Read Me.txt"), table.getValue());
            } else {
                workbook(
                        folder.resolve(table.getKey() + ".xlsx"),
                        table.getKey(),
                        table.getValue().replace("n/a", ""));
            }
        }
        return folder;
    }

    /** A workbook of one sheet; cells separated by tabs, whole numbers as numbers. */
    public static Path workbook(Path file, String sheetName, String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(sheetName);
            int number = 0;
            for (String line : text.lines().toList()) {
                Row row = sheet.createRow(number++);
                String[] cells = line.split("\t", -1);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].matches("\\d{1,9}")) {
                        row.createCell(i).setCellValue(Integer.parseInt(cells[i]));
                    } else if (!cells[i].isEmpty()) {
                        row.createCell(i).setCellValue(cells[i]);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    /** Labels of the tasks 11, 12, 13 and 21, and of one that is no more; IDs as floats, as they are published. */
    public static Path labels(Path file) throws IOException {
        return Files.writeString(file, """
                \tO*NET-SOC Code\tTask ID\tTask\tgpt4_exposure\tgpt4_exposure_alt_rubric\tgpt4_automation\thuman_labels
                0\t29-2072.00\t11.0\tFile\tE1\tE2\tT3\tE1
                1\t29-2072.00\t12.0\tLook\tE2\tE1\tT2\tE0
                2\t29-2072.00\t13.0\tWalk\tE0\tE0\tT0\tE1
                3\t29-1141.00\t21.0\tHold\tE0\tE2\tT1\tE0
                4\t29-1141.00\t99.0\tGone\tE0\tE2\tT1\tE0
                """);
    }

    /** Wages of the United States, with every sign that OEWS uses. */
    public static Path wages(Path file) throws IOException {
        return workbook(file, "national_M2023_dl", """
                AREA\tAREA_TITLE\tI_GROUP\tOCC_CODE\tO_GROUP\tTOT_EMP\tA_MEAN\tA_PCT10\tA_PCT25\tA_MEDIAN\tA_PCT75\tA_PCT90
                99\tU.S.\tcross-industry\t00-0000\ttotal\t150000000\t60000\t30000\t40000\t50000\t70000\t90000
                99\tU.S.\tcross-industry\t13-1020\tbroad\t300\t80000\t50000\t60000\t70000\t90000\t110000
                99\tU.S.\tcross-industry\t13-1020\tdetailed\t300\t80000\t50000\t60000\t70000\t90000\t110000
                99\tU.S.\tcross-industry\t15-1252\tdetailed\t1,000\t140000\t80000\t100000\t130000\t170000\t#
                99\tU.S.\tcross-industry\t29-1141\tdetailed\t**\t90000\t60000\t70000\t85000\t100000\t130000
                99\tU.S.\tcross-industry\t29-2072\tdetailed\t190\t*\t*\t*\t*\t*\t*
                99\tU.S.\t4-digit\t29-2072\tdetailed\t5\t1\t1\t1\t1\t1\t1
                """);
    }
}
