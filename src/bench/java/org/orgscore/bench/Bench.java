package org.orgscore.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what was asked for and prints the table as Markdown. Started by {@code mvn -Pbench verify}. */
final class Bench {
    private static final String ALL = "all";

    private Bench() {}

    private static final int CHARTS = 200;

    /** One part of the benchmark; gives the lines of its part of the table. */
    private interface Part {
        List<Line> measure() throws IOException;
    }

    /**
     * Prints the table on standard output, and each line as it is measured on standard error.
     *
     * @param arguments project folder; parts to run, separated by commas, or {@code all}; runs of each
     */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path data = Files.createDirectories(home.resolve("target/bench"));
        int runs = Integer.parseInt(arguments[2]);
        Uploads uploads = new Uploads(home, data, runs);
        InProcess inProcess = new InProcess(home, data, runs);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("csv", uploads::csv);
        parts.put("xlsx", uploads::xlsx);
        parts.put("cold", uploads::cold);
        parts.put("jobs", uploads::smallJobs);
        parts.put("growth", uploads::growth);
        parts.put("titles", inProcess::titles);
        parts.put("reference", inProcess::reference);
        parts.put("batch", inProcess::batch);
        parts.put("nightly", new Nights(home, data, Integer.getInteger("bench.charts", CHARTS))::measure);
        List<String> chosen =
                arguments[1].equals(ALL) ? List.copyOf(parts.keySet()) : Arrays.asList(arguments[1].split(",", -1));
        StringBuilder table = new StringBuilder();
        chosen.forEach(name -> measure(name, parts, table));
        System.out.println();
        System.out.println(machine(runs));
        System.out.println();
        System.out.println(Line.HEADER);
        System.out.print(table);
    }

    private static void measure(String name, Map<String, Part> parts, StringBuilder table) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name + "; there are " + parts.keySet());
        }
        System.err.println("measuring: " + name);
        try {
            for (Line line : part.measure()) {
                System.err.println("  " + line.markdown());
                table.append(line.markdown()).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine(int runs) throws IOException {
        String processor = "unknown processor";
        Path info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            processor = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(processor);
        }
        return LocalDate.now(ZoneId.systemDefault()) + ", " + Runtime.getRuntime().availableProcessors() + " cores of "
                + processor + ", Java " + Runtime.version().feature() + ", "
                + System.getProperty("os.name") + "; medians of " + runs;
    }
}
