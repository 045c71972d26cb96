package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnInputThatCannotBeReadIsOneClearLineTest {
    @TempDir
    Path home;

    @Test
    void missing() {
        refuses(home.resolve("nowhere.csv"), "no such file");
    }

    @Test
    void folder() throws IOException {
        refuses(Files.createDirectory(home.resolve("folder.csv")), "folder");
    }

    @Test
    void empty() throws IOException {
        refuses(Files.createFile(home.resolve("empty.csv")), "empty");
    }

    @Test
    void headerOnly() throws IOException {
        refuses(Files.writeString(home.resolve("header.csv"), "Job Title,Department\n"), "no rows");
    }

    @Test
    void noTitleColumn() throws IOException {
        Path chart = Files.writeString(home.resolve("beds.csv"), "Ward,Beds,Floor\nWest,12,3\nEast,14,2\n");

        refuses(chart, "Ward", "Beds", "Floor", "--map title=");
    }

    @Test
    void pictureNamedCsv() throws IOException {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

        refuses(Files.write(home.resolve("photo.csv"), png), "photo.csv");
    }

    @Test
    void encryptedWorkbook() throws Exception {
        Path chart = home.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Staff").createRow(0).createCell(0).setCellValue("Job Title");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(chart)) {
                container.writeFilesystem(out);
            }
        }

        refuses(chart, "password");
    }

    private void refuses(Path chart, String... said) {
        Path out = home.resolve("report");

        ProgramRun run = ProgramRun.in(home, "score", "--out", out.toString(), chart.toString());

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err().lines().filter(line -> line.startsWith("orgscore: ")))
                .hasSize(1);
        assertThat(run.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }
}
