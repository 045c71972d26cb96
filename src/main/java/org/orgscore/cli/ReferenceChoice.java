package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
        TaskRatings ratings = settings.taskRatings();
        if (!settings.listErrors().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", settings.listErrors()));
        }
        Optional<Path> chosen = Optional.ofNullable(folder).or(settings::referenceFolder);
        return chosen.isPresent()
                ? ReadyReference.imported(chosen.get(), ratings)
                : ReadyReference.open(PackReference.builtIn(), home.shippedIndexes(), settings.state(home));
    }
}
