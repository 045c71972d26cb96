package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Given files of every format with bytes changed, cut, doubled or put in, reading ends in a result or in one clear line.
 * A short run by default; {@code -Dorgscore.fuzz=1000000} for a long one, {@code -Dorgscore.fuzz.seed=N} for another.
 */
class BrokenBytesNeverBreakTheReadersTest {
    private static final int INPUTS = Integer.getInteger("orgscore.fuzz", 600);
    private static final long SEED = Long.getLong("orgscore.fuzz.seed", 20260101L);
    private static final byte[][] SPICES = {
        {'"'},
        {','},
        {'\n'},
        {'\r'},
        {0},
        {(byte) 0xFF},
        {'<'},
        {'&'},
        {';'},
        {'\t'},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "Job Title".getBytes(StandardCharsets.UTF_8),
        "Total".getBytes(StandardCharsets.UTF_8),
        "=1+1".getBytes(StandardCharsets.UTF_8),
        "999999999999999999999".getBytes(StandardCharsets.UTF_8),
        "<!DOCTYPE a>".getBytes(StandardCharsets.UTF_8),
        "r=\"XFD1048576\"".getBytes(StandardCharsets.UTF_8),
        "number-rows-repeated=\"2000000000\"".getBytes(StandardCharsets.UTF_8)
    };

    @TempDir
    private Path folder;

    @Test
    void everyInputEndsInAResultOrOneLine() throws Exception {
        List<byte[]> seeds = seeds();
        Random random = new Random(SEED);
        Path file = folder.resolve("input");
        int read = 0;
        for (int i = 0; i < INPUTS; i++) {
            int seed = i % seeds.size();
            byte[] input = mutated(seeds.get(seed), random);
            Files.write(file, input);
            try {
                ReadChart chart = ReadChart.of(file);
                read++;
                for (Position position : chart.positions()) {
                    if (position.title().isBlank()) {
                        throw new AssertionError("a position without a title");
                    }
                }
            } catch (UnreadableChartException e) {
                assertThat(String.valueOf(e.getMessage()).lines())
                        .as("input %s", i)
                        .hasSize(1);
            } catch (RuntimeException | Error | IOException e) {
                Path kept = Files.write(Files.createTempFile("orgscore-fuzz-", ".bin"), input);
                throw new AssertionError("input " + i + " of seed " + seed + ", kept as " + kept, e);
            }
        }
        assertThat(read).isPositive();
    }

    private List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        SystemExports.list().forEach(export -> seeds.add(export.text().getBytes(export.charset())));
        FurtherExports.list().forEach(export -> seeds.add(export.text().getBytes(export.charset())));
        seeds.add(
                "\"ID,Name,\"\"Job Title\"\"\"\n\"1,\"\"Quarshie, Ngozi\"\",Clerk\"\n\"2,\"\"Brandt, Kofi\"\",Cook\"\n"
                        .getBytes(StandardCharsets.UTF_8));
        seeds.add(Files.readAllBytes(WorkbookFiles.xlsx(folder.resolve("a"))));
        seeds.add(stored(WorkbookFiles.strict(folder.resolve("b"))));
        seeds.add(stored(WorkbookFiles.xlsb(folder.resolve("c"))));
        seeds.add(stored(WorkbookFiles.ods(folder.resolve("d"))));
        seeds.add(Files.readAllBytes(WorkbookFiles.xls(folder.resolve("e"))));
        seeds.add(Files.readAllBytes(WorkbookFiles.gzip(folder.resolve("f"), WorkbookFiles.csv())));
        seeds.add("<html><table><tr><td>Job Title</td><td>Dept</td></tr><tr><td>Clerk</td><td>Town</td></tr></table>"
                .getBytes(StandardCharsets.UTF_8));
        seeds.add(
                ("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>Job"
                                + " Title</Data></Cell></Row><Row><Cell><Data>Clerk</Data></Cell></Row></Table></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    /** The same zip with its parts stored, so that a changed byte reaches the readers behind it. */
    private static byte[] stored(Path zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.setLevel(Deflater.NO_COMPRESSION);
            to.setMethod(ZipOutputStream.STORED);
            for (var entry : Collections.list(from.entries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(part);
                var copy = new ZipEntry(entry.getName());
                copy.setSize(part.length);
                copy.setCompressedSize(part.length);
                copy.setCrc(crc.getValue());
                to.putNextEntry(copy);
                to.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int changes = 1 + random.nextInt(6); changes > 0 && bytes.length > 1; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                case 3 -> bytes = spliced(bytes, at, SPICES[random.nextInt(SPICES.length)]);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(200), bytes.length - from);
                    bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, from, from + length));
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }
}
