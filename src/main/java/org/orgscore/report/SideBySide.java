package org.orgscore.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes several files at once: a first PDF and a first workbook each cost a second or two of loading classes. */
final class SideBySide {
    private static final int THREADS = 2;

    private SideBySide() {}

    /** Writing of one file. */
    interface Work {
        void run() throws IOException;
    }

    /** Returns when all are written; throws what the first of them that failed threw. */
    static void run(List<Work> works) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) {
                running.add(executor.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing the report", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
