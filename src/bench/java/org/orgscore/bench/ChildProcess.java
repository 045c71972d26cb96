package org.orgscore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program as a process of its own and measures the whole of it, from its start to its end. */
final class ChildProcess {
    private static final double NANOS = 1e9;
    private static final double KB_PER_MB = 1024;
    private static final int LOOK_EVERY_MS = 10;
    private static final String PEAK = "VmHWM:";

    private ChildProcess() {}

    /**
     * How one run went.
     *
     * @param seconds wall time
     * @param peakMb largest resident size as the system reports it; 0 where it does not
     */
    record Ran(double seconds, double peakMb) {}

    /** A program with the installed jars and the flags of the launcher. */
    static Ran java(Path home, List<String> flags, String main, String... arguments) throws IOException {
        Path target = home.resolve("target");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-XX:SharedArchiveFile=" + target.resolve("orgscore.jsa"), "-Xshare:auto", "-Xlog:disable", "-cp"));
        command.add(target.resolve("lib") + "/*:" + target.resolve("test-classes"));
        command.add(main);
        command.addAll(List.of(arguments));
        return run(home, command);
    }

    /** A job by its launcher, as an operator starts it. */
    static Ran job(Path home, String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("jobs").resolve(name).toString());
        command.addAll(arguments);
        return run(home, command);
    }

    private static Ran run(Path home, List<String> command) throws IOException {
        Path output = Files.createTempFile("bench", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        double peak = 0;
        try {
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakMb(process.pid()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException("interrupted while a program was measured", e);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue() + ":\n"
                    + Files.readString(output));
        }
        Files.delete(output);
        return new Ran(seconds, peak);
    }

    private static double peakMb(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_PER_MB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
