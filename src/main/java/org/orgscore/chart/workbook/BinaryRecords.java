package org.orgscore.chart.workbook;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Records of a binary workbook part (MS-XLSB 2.1.4): number, length, bytes; read one after the other. */
final class BinaryRecords implements Closeable {
    private static final int MAX_RECORD_BYTES = 1 << 24;
    private static final int MAX_KEPT_BYTES = 1 << 18;

    private final InputStream in;
    private byte[] data = new byte[256];
    private int type;
    private int length;

    BinaryRecords(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Moves to the next record; false at the end. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = first;
        if (first >= 0x80) {
            type = (first & 0x7F) | (byteOrFail() & 0x7F) << 7;
        }
        length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int part = byteOrFail();
            length |= (part & 0x7F) << shift;
            if (part < 0x80) {
                break;
            }
        }
        if (length > MAX_RECORD_BYTES) {
            throw new IOException("a record of it is too long");
        }
        int kept = Math.min(length, MAX_KEPT_BYTES);
        if (kept > data.length) {
            data = new byte[Math.max(kept, data.length * 2)];
        }
        if (in.readNBytes(data, 0, kept) < kept) {
            throw new IOException("it ends in the middle");
        }
        in.skipNBytes(length - kept);
        length = kept;
        return true;
    }

    int type() {
        return type;
    }

    int length() {
        return length;
    }

    int byteAt(int offset) throws IOException {
        need(offset, 1);
        return data[offset] & 0xFF;
    }

    int shortAt(int offset) throws IOException {
        return byteAt(offset) | byteAt(offset + 1) << 8;
    }

    int intAt(int offset) throws IOException {
        return shortAt(offset) | shortAt(offset + 2) << 16;
    }

    double doubleAt(int offset) throws IOException {
        return Double.longBitsToDouble((intAt(offset) & 0xFFFFFFFFL) | (long) intAt(offset + 4) << 32);
    }

    /** Text with its length in front; a length of -1 means none. */
    String textAt(int offset) throws IOException {
        int chars = intAt(offset);
        if (chars <= 0) {
            return "";
        }
        int available = Math.min(chars, (length - offset - 4) / 2);
        return new String(Arrays.copyOfRange(data, offset + 4, offset + 4 + 2 * available), StandardCharsets.UTF_16LE);
    }

    /** Where the next field begins after the text at this offset. */
    int afterText(int offset) throws IOException {
        int chars = Math.max(0, intAt(offset));
        return (int) Math.min(Integer.MAX_VALUE, offset + 4L + 2L * chars);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void need(int offset, int bytes) throws IOException {
        if (offset < 0 || offset + bytes > length) {
            throw new IOException("a record of it is too short");
        }
    }

    private int byteOrFail() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new IOException("it ends in the middle");
        }
        return read;
    }
}
