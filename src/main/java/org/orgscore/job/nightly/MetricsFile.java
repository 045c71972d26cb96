package org.orgscore.job.nightly;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How the last night went, as a text file that the textfile collector of Prometheus's node_exporter picks up. */
final class MetricsFile {
    private final Path file;

    MetricsFile(Path file) {
        this.file = file;
    }

    void write(NightFigures figures) throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        figures.registerIn(registry);
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(part, registry.scrape());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        registry.close();
    }
}
