package org.orgscore.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Rows read on a thread of their own, a little ahead of whoever asks for them, so that decoding and parsing go on beside
 * what is done with the rows.
 */
public final class ReadAhead implements RowSource {
    private static final int ROWS_AT_ONCE = 512;
    private static final int BATCHES_AHEAD = 8;

    private final RowSource source;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private Iterator<RawRow> rows = List.<RawRow>of().iterator();
    private Optional<Batch> last = Optional.empty();

    /** Begins to read; the source is this one's to close. */
    public ReadAhead(RowSource source) {
        this.source = source;
        this.reader = new Thread(this::readAll, "read-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Rows in order; what comes after them. */
    private record Batch(List<RawRow> rows, Ending ending) {}

    /** What comes after a batch. */
    private sealed interface Ending {
        record More() implements Ending {}

        record End() implements Ending {}

        record Failed(Exception reason) implements Ending {}
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        while (!rows.hasNext()) {
            if (last.isPresent()) {
                throwIfFailed(last.get().ending());
                return Optional.empty();
            }
            Batch batch = take();
            rows = batch.rows().iterator();
            if (!(batch.ending() instanceof Ending.More)) {
                last = Optional.of(batch);
            }
        }
        return Optional.of(rows.next());
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }

    private void readAll() {
        try {
            List<RawRow> batch = new ArrayList<>(ROWS_AT_ONCE);
            try {
                Optional<RawRow> row = source.next();
                while (row.isPresent()) {
                    batch.add(row.get());
                    if (batch.size() == ROWS_AT_ONCE) {
                        batches.put(new Batch(batch, new Ending.More()));
                        batch = new ArrayList<>(ROWS_AT_ONCE);
                    }
                    row = source.next();
                }
                batches.put(new Batch(batch, new Ending.End()));
            } catch (IOException | RuntimeException e) {
                batches.put(new Batch(batch, new Ending.Failed(e)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch take() throws IOException {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        }
    }

    private static void throwIfFailed(Ending ending) throws IOException {
        if (ending instanceof Ending.Failed failed) {
            if (failed.reason() instanceof IOException e) {
                throw e;
            }
            throw new IllegalStateException(failed.reason());
        }
    }
}
