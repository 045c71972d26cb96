package org.orgscore.job.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds a store's folder for this process. The operating system lets go of it when the process ends, however it ends,
 * so that no stale lock is ever left.
 */
public final class StoreLock implements Closeable {
    public static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(200);

    private final FileChannel channel;
    private final Path holder;

    private StoreLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** Waits for the folder; throws StoreBusyException, naming the holder, where it does not come free in time. */
    public static StoreLock acquire(Path folder, String job, Duration wait, Runnable onWaiting)
            throws IOException, StoreBusyException {
        Files.createDirectories(folder);
        Path holder = folder.resolve("holder.txt");
        FileChannel channel =
                FileChannel.open(folder.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Instant deadline = Instant.now().plus(wait);
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            onWaiting.run();
        }
        while (lock.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                channel.close();
                throw new StoreBusyException("the store in " + folder + " is held by " + holderText(holder)
                        + "; wait for it to end, or use another store with the setting store.url");
            }
            pause();
            lock = tryLock(channel);
        }
        Files.writeString(holder, job + ", process " + ProcessHandle.current().pid() + ", since " + Instant.now());
        return new StoreLock(channel, holder);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holder);
        channel.close();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String holderText(Path holder) {
        try {
            return Files.readString(holder);
        } catch (IOException e) {
            return "another process";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }
}
