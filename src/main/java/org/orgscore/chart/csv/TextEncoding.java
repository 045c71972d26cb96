package org.orgscore.chart.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The encoding of a text file, told from its bytes: a byte order mark, else zero bytes in every other place (UTF-16),
 * else whether everything is valid UTF-8, else Windows-1252, which holds ISO-8859-1's letters in the same places.
 *
 * @param bomLength bytes to skip at the start
 */
public record TextEncoding(Charset charset, int bomLength) {
    private static final int SAMPLE_BYTES = 64 * 1024;
    private static final int SCAN_BYTES = 1024 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Reads as much of the file as it takes to tell. */
    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE_BYTES);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        if (oddZeros > head.length / 4 && evenZeros < head.length / 100 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (evenZeros > head.length / 4 && oddZeros < head.length / 100 + 1) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
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

    /** Looks at the first megabyte that holds anything but ASCII; a file of ASCII alone is UTF-8 too. */
    private static boolean isUtf8(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SCAN_BYTES)) {
            byte[] block = new byte[SCAN_BYTES];
            int length;
            while ((length = in.readNBytes(block, 0, block.length)) > 0) {
                int first = firstBeyondAscii(block, length);
                if (first < 0) {
                    continue;
                }
                byte[] rest = Arrays.copyOfRange(block, first, length);
                byte[] more = in.readNBytes(first);
                byte[] sample = Arrays.copyOf(rest, rest.length + more.length);
                System.arraycopy(more, 0, sample, rest.length, more.length);
                return decodes(sample, sample.length == block.length);
            }
            return true;
        }
    }

    private static int firstBeyondAscii(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean decodes(byte[] sample, boolean mayBeCut) {
        int length = sample.length;
        for (int cut = 0; cut < 4; cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(sample, 0, Math.max(0, length - cut)));
                return true;
            } catch (CharacterCodingException e) {
                if (!mayBeCut) {
                    return false;
                }
            }
        }
        return false;
    }
}
