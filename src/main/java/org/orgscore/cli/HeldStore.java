package org.orgscore.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.orgscore.job.BatchInfrastructure;
import org.orgscore.job.Progress;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.job.store.StoreLock;
import org.orgscore.job.store.StoreSettings;

/** A store open for one job, held against other processes where it is a file; a server holds itself. */
record HeldStore(Optional<StoreLock> lock, BatchInfrastructure batch) implements Closeable {
    static HeldStore open(Settings settings, Home home, String job, Progress progress)
            throws IOException, StoreBusyException {
        StoreSettings store = settings.store(home);
        if (store.folder().isEmpty()) {
            return new HeldStore(Optional.empty(), BatchInfrastructure.open(store));
        }
        StoreLock lock = StoreLock.acquire(
                store.folder().get(),
                job,
                settings.storeWait(),
                () -> progress.step("wait", "another job holds the store"));
        try {
            return new HeldStore(Optional.of(lock), BatchInfrastructure.open(store));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            batch.close();
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
