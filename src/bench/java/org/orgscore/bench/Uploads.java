package org.orgscore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.orgscore.bench.ChildProcess.Ran;

/** Whole processes as an operator starts them, each run beside one of its baseline. */
final class Uploads {
    private static final int LARGE = 1_000_000;
    private static final int COLD = 500;
    private static final double MAX_RSS_MB = 900;
    private static final double MAX_SLOPE = 1.1;
    private static final double MIN_SLOPE = 0.9;
    private static final int[] GROWTH = {10_000, 100_000, 1_000_000, 5_000_000};
    private static final List<String> LONG_RUN = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private final Path home;
    private final Path data;
    private final int runs;

    Uploads(Path home, Path data, int runs) {
        this.home = home;
        this.data = data;
        this.runs = runs;
    }

    /** A program that is measured. */
    private interface Program {
        Ran run() throws IOException;
    }

    /** Medians of a program and its baseline, run in turns so that a busy machine slows both. */
    private record Pair(double seconds, double baselineSeconds, double peakMb) {}

    List<Line> csv() throws IOException {
        Path chart = ChartFiles.csv(data, LARGE);
        Pair pair = inTurns(
                () -> score(chart), () -> java(LONG_RUN, OnlyCommonsCsv.class, chart.toString()), runs);
        return List.of(
                Line.atMost(
                        "1,000,000-row CSV to the full report",
                        pair.seconds(),
                        pair.baselineSeconds(),
                        "s",
                        "Commons CSV alone",
                        2),
                peak("the CSV", pair));
    }

    List<Line> xlsx() throws IOException {
        Path chart = ChartFiles.xlsx(data, LARGE);
        Pair pair =
                inTurns(() -> score(chart), () -> java(LONG_RUN, OnlyPoiEvents.class, chart.toString()), runs);
        return List.of(
                Line.atMost(
                        "the same as xlsx",
                        pair.seconds(),
                        pair.baselineSeconds(),
                        "s",
                        "POI's event reader alone",
                        0.6),
                peak("the xlsx", pair));
    }

    List<Line> cold() throws IOException {
        Path chart = ChartFiles.csv(data, COLD);
        Path workbook = ChartFiles.xlsx(data, COLD);
        return List.of(
                beside("500-row CSV, cold, to the full report", () -> score(chart), 3),
                beside("500-row xlsx, cold, to the full report", () -> score(workbook), 3));
    }

    List<Line> smallJobs() throws IOException {
        delete(data.resolve("store"));
        score(ChartFiles.csv(data, COLD));
        List<Line> lines = new ArrayList<>();
        lines.add(beside("jobs/history, cold", () -> job("history"), 1.3));
        if (Files.exists(home.resolve("jobs/profile"))) {
            lines.add(beside("jobs/profile, cold", () -> ChildProcess.job(home, "profile", List.of("29-2072.00")), 2));
        }
        return lines;
    }

    /** Slope of time over rows, both as logarithms, by least squares; what a chart of ten rows takes is start-up. */
    List<Line> growth() throws IOException {
        Path tiny = ChartFiles.csv(data, 10);
        double start = median(() -> score(tiny), runs).seconds();
        List<Line> lines = new ArrayList<>();
        double[] x = new double[GROWTH.length];
        double[] y = new double[GROWTH.length];
        double[] peaks = new double[GROWTH.length];
        for (int i = 0; i < GROWTH.length; i++) {
            Path chart = ChartFiles.csv(data, GROWTH[i]);
            Ran ran = median(() -> score(chart), GROWTH[i] > LARGE ? 1 : Math.min(runs, 3));
            x[i] = Math.log(GROWTH[i]);
            y[i] = Math.log(ran.seconds() - start);
            peaks[i] = ran.peakMb();
            lines.add(Line.alone(
                    String.format("%,d rows, peak %,.0f MB", GROWTH[i], ran.peakMb()), ran.seconds(), "s", "-", true));
        }
        double slope = slope(x, y);
        lines.add(Line.alone(
                "growth of time beyond start-up (log-log slope)",
                slope,
                "",
                "0.9 to 1.1",
                slope >= MIN_SLOPE && slope <= MAX_SLOPE));
        int last = GROWTH.length - 1;
        double bytesPerRow = (peaks[last] - peaks[last - 1]) * (1 << 20) / (GROWTH[last] - GROWTH[last - 1]);
        lines.add(Line.alone("resident bytes a row, 1,000,000 to 5,000,000", bytesPerRow, "B", "-", true));
        return lines;
    }

    private Line beside(String what, Program program, double target) throws IOException {
        Pair pair = inTurns(program, () -> java(SHORT_RUN, SmallestBatchJob.class), runs);
        return Line.atMost(what, pair.seconds(), pair.baselineSeconds(), "s", "smallest Spring Batch job", target);
    }

    private static Line peak(String what, Pair pair) {
        return Line.alone(
                "peak resident memory of " + what + ", 512 MB heap",
                pair.peakMb(),
                "MB",
                "under 900",
                pair.peakMb() < MAX_RSS_MB);
    }

    private Ran score(Path chart) throws IOException {
        Path out = data.resolve("report");
        delete(out);
        return job("score", "--quiet", "--again", "--out", out.toString(), chart.toString());
    }

    /** With a store of the benchmark's own, which like an operator's is there already. */
    private Ran job(String name, String... arguments) throws IOException {
        Path settings = data.resolve("settings.properties");
        Files.writeString(settings, "store.url=jdbc:hsqldb:file:" + data.resolve("store/orgscore") + "\n");
        List<String> all = new ArrayList<>(List.of("--settings", settings.toString()));
        all.addAll(List.of(arguments));
        return ChildProcess.job(home, name, all);
    }

    private Ran java(List<String> flags, Class<?> main, String... arguments) throws IOException {
        return ChildProcess.java(home, flags, main.getName(), arguments);
    }

    private static Pair inTurns(Program program, Program baseline, int runs) throws IOException {
        double[] seconds = new double[runs];
        double[] baselineSeconds = new double[runs];
        double[] peaks = new double[runs];
        for (int i = 0; i < runs; i++) {
            baselineSeconds[i] = baseline.run().seconds();
            Ran ran = program.run();
            seconds[i] = ran.seconds();
            peaks[i] = ran.peakMb();
        }
        return new Pair(Median.of(seconds), Median.of(baselineSeconds), Median.of(peaks));
    }

    private static Ran median(Program program, int runs) throws IOException {
        double[] seconds = new double[runs];
        double[] peaks = new double[runs];
        for (int i = 0; i < runs; i++) {
            Ran ran = program.run();
            seconds[i] = ran.seconds();
            peaks[i] = ran.peakMb();
        }
        return new Ran(Median.of(seconds), Median.of(peaks));
    }

    private static double slope(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        return covariance / variance;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
