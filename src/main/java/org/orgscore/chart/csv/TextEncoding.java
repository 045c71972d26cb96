package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The encoding of a text file, told from its bytes: a byte order mark, else zero bytes in every other place (UTF-16),
 * else whether what goes beyond ASCII is valid UTF-8, else the one-byte encoding whose letters stand among letters.
 *
 * @param bomLength bytes to skip at the start
 * @param damaged true where some bytes are not valid in it
 */
public record TextEncoding(Charset charset, int bomLength, boolean damaged) {
    private static final int SAMPLE_BYTES = 64 * 1024;
    private static final int BLOCK_BYTES = 1 << 20;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int FIRST_PRINTED_LATIN_1 = 0xA0;

    /** Reads as much of the file as it takes to tell. */
    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE_BYTES);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4, false);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        if (oddZeros > head.length / 4 && evenZeros < head.length / 100 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (evenZeros > head.length / 4 && oddZeros < head.length / 100 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        return ofUnmarked(file);
    }

    /** The name as a report states it. */
    public String name() {
        String name = charset.name();
        return name.startsWith("x-") ? name.substring(2) : name;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> (bytes[i] & 0xFF) == start[i]);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static TextEncoding ofUnmarked(Path file) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        SingleByteGuess guess = new SingleByteGuess();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK_BYTES];
            int length = in.readNBytes(block, 0, block.length);
            while (length > 0) {
                utf8.add(block, length);
                guess.add(block, length);
                length = in.readNBytes(block, 0, block.length);
            }
        }
        if (utf8.invalid() == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        if (utf8.valid() > 10 * utf8.invalid()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, true);
        }
        Charset best = guess.best();
        boolean latin1 = best.equals(WINDOWS_1252) && guess.lowestHighByte() >= FIRST_PRINTED_LATIN_1;
        return new TextEncoding(latin1 ? StandardCharsets.ISO_8859_1 : best, 0, false);
    }
}
