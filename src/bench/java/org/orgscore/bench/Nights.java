package org.orgscore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A night over many charts, beside the same charts scored one by one; once, since it takes long. */
final class Nights {
    private static final int ROWS = 2_000;
    private static final double TARGET = 5;

    private final Path home;
    private final Path data;
    private final int count;

    /** @param count of charts, each with other rows than the rest */
    Nights(Path home, Path data, int count) {
        this.home = home;
        this.data = data;
        this.count = count;
    }

    List<Line> measure() throws IOException {
        List<Path> charts = charts();
        double oneByOne = 0;
        for (Path chart : charts) {
            oneByOne += ChildProcess.job(
                            home,
                            "score",
                            List.of(
                                    "--settings",
                                    settings("one-by-one").toString(),
                                    "--quiet",
                                    "--again",
                                    chart.toString()))
                    .seconds();
        }
        Path inbox = Files.createDirectories(data.resolve("night/inbox"));
        for (Path chart : charts) {
            Path organisation = Files.createDirectories(inbox.resolve(String.valueOf(chart.getFileName())));
            Files.copy(chart, organisation.resolve("chart.csv"));
        }
        double night = ChildProcess.job(
                        home, "nightly", List.of("--settings", settings("night").toString()))
                .seconds();
        return List.of(Line.atLeast(
                count + " charts of 2,000 rows in one night",
                count / night,
                count / oneByOne,
                "charts/s",
                "one by one through jobs/score",
                TARGET));
    }

    /** A place of its own for the store, the reports and the originals of one of the two. */
    private Path settings(String name) throws IOException {
        Path folder = Files.createDirectories(data.resolve(name));
        Path file = folder.resolve("settings.properties");
        List<String> lines = new ArrayList<>(List.of(
                "store.url=jdbc:hsqldb:file:" + folder.resolve("store/orgscore"),
                "reports.folder=" + folder.resolve("reports")));
        if (name.equals("night")) {
            lines.add("inbox.folder=" + folder.resolve("inbox"));
            lines.add("inbox.stable_seconds=0");
            lines.add("archive.folder=" + folder.resolve("archive"));
            lines.add("failed.folder=" + folder.resolve("failed"));
            lines.add("state.folder=" + folder.resolve("state"));
        }
        Files.write(file, lines);
        return file;
    }

    private List<Path> charts() throws IOException {
        Path large = ChartFiles.csv(data, count * ROWS);
        Path folder = Files.createDirectories(data.resolve("charts"));
        List<String> lines = Files.readAllLines(large);
        List<Path> charts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path chart = folder.resolve("organisation-" + i + ".csv");
            List<String> rows = new ArrayList<>();
            rows.add(lines.get(0));
            rows.addAll(lines.subList(1 + i * ROWS, 1 + (i + 1) * ROWS));
            Files.write(chart, rows);
            charts.add(chart);
        }
        return charts;
    }
}
