package org.orgscore.chart.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.orgscore.chart.ReadLimits;

/** Unpacked bytes that stop with one plain line where there are too many for what they were packed in. */
public final class GuardedStream extends FilterInputStream {
    /** What is read as a stream may be packed as tightly as it likes up to here. */
    private static final long GRACE_BYTES = 64 * ReadLimits.MB;

    private final long packedBytes;
    private final ReadLimits limits;
    private long total;

    public GuardedStream(InputStream in, long packedBytes, ReadLimits limits) {
        super(in);
        this.packedBytes = Math.max(1, packedBytes);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        total += bytes;
        if (total > limits.unpackedMb() * ReadLimits.MB) {
            throw new IOException("it unpacks to more than " + limits.unpackedMb() + " MB");
        }
        if (total > GRACE_BYTES && total / packedBytes > limits.ratio()) {
            throw new IOException("it unpacks to more than " + limits.ratio() + " times its size, as zip bombs do");
        }
    }
}
