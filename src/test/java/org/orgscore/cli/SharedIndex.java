package org.orgscore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.PackReference;

/** The built-in pack's index as a run builds it where none is shipped, built once for the homes of all tests. */
final class SharedIndex {
    private static final Path BUILT = build();

    private SharedIndex() {}

    /** As if an earlier run in this home had built it; a home that has one keeps it. */
    static void linkInto(Path home) {
        Path link = home.resolve("var").resolve(BUILT.getFileName());
        try {
            if (!Files.exists(link)) {
                Files.createDirectories(home.resolve("var"));
                Files.createSymbolicLink(link, BUILT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anew in each test run, since the program may have changed without a new format of its index. */
    private static Path build() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-index");
            ReadyReference.open(PackReference.builtIn(), List.of(), folder)
                    .index()
                    .close();
            try (Stream<Path> built = Files.list(folder)) {
                return built.filter(Files::isDirectory)
                        .findFirst()
                        .orElseThrow()
                        .toAbsolutePath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
