package org.orgscore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured inside a process that is warm; each part runs in a process of its own and prints its figures. */
final class InProcess {
    private static final int OVERHEAD_ROWS = 1_000_000;
    private static final double MAX_OPEN_SECONDS = 0.3;
    private static final double MIN_TITLES_PER_SECOND = 5_000;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private final Path home;
    private final Path data;
    private final int runs;

    InProcess(Path home, Path data, int runs) {
        this.home = home;
        this.data = data;
        this.runs = runs;
    }

    List<Line> titles() throws IOException {
        double[] figures = measure("org.orgscore.bench.TitleSpeed", home.toString());
        return List.of(
                Line.atLeast(
                        "titles matched, all stages, two threads",
                        figures[0],
                        figures[1],
                        "titles/s",
                        "BM25 top 10, one thread",
                        1),
                Line.alone(
                        "the same",
                        figures[0],
                        "titles/s",
                        "at least 5,000",
                        figures[0] >= MIN_TITLES_PER_SECOND));
    }

    List<Line> reference() throws IOException {
        double seconds = measure("org.orgscore.bench.ReferenceOpening", home.toString())[0];
        return List.of(Line.alone(
                "opening the reference and its index, cold", seconds, "s", "under 0.3", seconds < MAX_OPEN_SECONDS));
    }

    List<Line> batch() throws IOException {
        Path chart = ChartFiles.csv(data, OVERHEAD_ROWS);
        double[] figures = measure("org.orgscore.job.BatchOverhead", chart.toString());
        return List.of(Line.atMost(
                "reading step in Spring Batch, 1,000,000 rows",
                figures[0],
                figures[1],
                "s",
                "the same reader and writer in a plain loop",
                1.15));
    }

    /** Medians, over processes, of the figures that a program writes into the file named first. */
    private double[] measure(String main, String argument) throws IOException {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Path figures = data.resolve("figures.txt");
            ChildProcess.java(home, FLAGS, main, figures.toString(), argument);
            all.add(Files.readAllLines(figures).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        double[] medians = new double[all.get(0).length];
        for (int i = 0; i < medians.length; i++) {
            int figure = i;
            medians[i] = Median.of(all.stream().mapToDouble(run -> run[figure]).toArray());
        }
        return medians;
    }
}
