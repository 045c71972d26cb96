package org.orgscore.job.nightly;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** How the last night went, as a text file that the textfile collector of Prometheus's node_exporter picks up. */
final class MetricsFile {
    private final Path file;

    MetricsFile(Path file) {
        this.file = file;
    }

    void write(NightOutcome outcome, Optional<Instant> lastSuccess, double seconds, int backlog) throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        gauge(registry, "orgscore.night.end.seconds", Tags.empty(), (double)
                Instant.now().getEpochSecond());
        lastSuccess.ifPresent(time ->
                gauge(registry, "orgscore.night.last.success.seconds", Tags.empty(), (double) time.getEpochSecond()));
        gauge(registry, "orgscore.night.duration.seconds", Tags.empty(), seconds);
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "scored"), outcome.scored());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "scored_before"), outcome.again());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "failed"), outcome.failed());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "left"), outcome.left());
        gauge(registry, "orgscore.night.faults", Tags.empty(), outcome.faults().size());
        gauge(registry, "orgscore.inbox.backlog", Tags.empty(), backlog);
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(part, registry.scrape());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        registry.close();
    }

    private static void gauge(PrometheusMeterRegistry registry, String name, Tags tags, double value) {
        Gauge.builder(name, () -> value).tags(tags).strongReference(true).register(registry);
    }
}
