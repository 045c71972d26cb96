package org.orgscore.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Values read on a thread of their own, a little ahead of whoever asks for them, so that how they come about goes on
 * beside what is done with them. Whatever ends the reading early is thrown to whoever asks, errors too.
 */
public final class ReadAhead<T> implements Source<T> {
    private static final int VALUES_AT_ONCE = 512;
    private static final int BATCHES_AHEAD = 8;

    private final Source<T> source;
    private final BlockingQueue<Batch<T>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader;
    private Iterator<T> values = List.<T>of().iterator();
    private Optional<Batch<T>> last = Optional.empty();

    /** Begins to read; the source is this one's to close. */
    public ReadAhead(Source<T> source) {
        this.source = source;
        this.reader = new Thread(this::readAll, "read-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Values in order; what comes after them. */
    private record Batch<T>(List<T> values, Ending ending) {}

    /** What comes after a batch. */
    private sealed interface Ending {
        record More() implements Ending {}

        record End() implements Ending {}

        record Failed(Throwable reason) implements Ending {}
    }

    @Override
    public Optional<T> next() throws IOException {
        while (!values.hasNext()) {
            if (last.isPresent()) {
                throwIfFailed(last.get().ending());
                return Optional.empty();
            }
            Batch<T> batch = take();
            values = batch.values().iterator();
            if (!(batch.ending() instanceof Ending.More)) {
                last = Optional.of(batch);
            }
        }
        return Optional.of(values.next());
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
            List<T> batch = new ArrayList<>(VALUES_AT_ONCE);
            try {
                Optional<T> value = source.next();
                while (value.isPresent()) {
                    batch.add(value.get());
                    if (batch.size() == VALUES_AT_ONCE) {
                        batches.put(new Batch<>(batch, new Ending.More()));
                        batch = new ArrayList<>(VALUES_AT_ONCE);
                    }
                    value = source.next();
                }
                batches.put(new Batch<>(batch, new Ending.End()));
            } catch (IOException | RuntimeException | Error e) {
                // without an ending whoever asks would wait for ever
                batches.put(new Batch<>(batch, new Ending.Failed(e)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch<T> take() throws IOException {
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
            if (failed.reason() instanceof Error e) {
                throw e;
            }
            throw new IllegalStateException(failed.reason());
        }
    }
}
