package org.orgscore.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.PackReference;

/** How long a cold process takes to open the built-in reference with its ready-made index. */
final class ReferenceOpening {
    private static final double NANOS = 1e9;

    private ReferenceOpening() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        long start = System.nanoTime();
        ReadyReference reference = ReadyReference.open(
                PackReference.builtIn(), List.of(home.resolve("target/index")), home.resolve("target"));
        double seconds = (System.nanoTime() - start) / NANOS;
        reference.index().close();
        Files.writeString(Path.of(arguments[0]), seconds + "\n");
    }
}
