package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.TaskRatings;
import picocli.CommandLine.Option;

/** Which reference a job uses: {@code --reference DIR}, else the setting {@code reference.dir}, else the built-in pack. */
final class ReferenceChoice {
    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "imported reference; the built-in one if not given")
    private @Nullable Path folder;

    /**
     * Opens it. Throws InvalidReferenceException with one line where it cannot be used, IllegalArgumentException where a
     * setting read so far is wrong.
     */
    ReadyReference open(Settings settings, Home home) throws IOException {
        return choose(settings, home).open();
    }

    /**
     * Opens it on another thread, beside the store: each waits for files and for classes to load. Settings are read here,
     * by the caller's thread, since they keep what is wrong with them. Throws IllegalArgumentException as above.
     */
    Opening openBeside(Settings settings, Home home) {
        Chosen chosen = choose(settings, home);
        FutureTask<ReadyReference> task = new FutureTask<>(chosen::open);
        Thread thread = new Thread(task, "reference");
        thread.setDaemon(true);
        thread.start();
        return new Opening(task);
    }

    /** A reference that is known and not yet open. */
    private interface Chosen {
        ReadyReference open() throws IOException;
    }

    private Chosen choose(Settings settings, Home home) {
        TaskRatings ratings = settings.taskRatings();
        if (!settings.listErrors().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", settings.listErrors()));
        }
        Optional<Path> chosen = Optional.ofNullable(folder).or(settings::referenceFolder);
        Path state = settings.state(home);
        return chosen.isPresent()
                ? () -> ReadyReference.imported(chosen.get(), ratings)
                : () -> ReadyReference.open(PackReference.builtIn(), home.shippedIndexes(), state);
    }

    /** A reference that is being opened. */
    record Opening(FutureTask<ReadyReference> task) {
        /** Waits until it is open; throws what opening it threw. */
        ReadyReference get() throws IOException {
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the reference was opened", e);
            }
        }
    }
}
