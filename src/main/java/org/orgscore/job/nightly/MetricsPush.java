package org.orgscore.job.nightly;

import io.micrometer.core.ipc.http.HttpUrlConnectionSender;
import io.micrometer.registry.otlp.OtlpConfig;
import io.micrometer.registry.otlp.OtlpHttpMetricsSender;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import io.micrometer.registry.otlp.OtlpMetricsSender;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the last night went, pushed to an OpenTelemetry collector (OTLP over HTTP). A collector that is away is told once
 * and never fails a night. Headers and further attributes are those of OpenTelemetry's own environment variables.
 */
final class MetricsPush {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsPush.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final URI url;
    private boolean away;

    /** @param url of the collector's metrics, usually ending in {@code /v1/metrics} */
    MetricsPush(URI url) {
        this.url = url;
    }

    void push(NightFigures figures) {
        Optional<String> problem = send(figures);
        if (problem.isPresent() && !away) {
            LOG.warn("metrics could not be sent to {}: {}; the night is not affected", url.getHost(), problem.get());
        }
        away = problem.isPresent();
    }

    /** Registries push when they are closed. */
    private Optional<String> send(NightFigures figures) {
        AtomicReference<@Nullable String> problem = new AtomicReference<>("nothing was sent");
        OtlpMetricsSender http = new OtlpHttpMetricsSender(new HttpUrlConnectionSender(CONNECT, ANSWER));
        OtlpMeterRegistry registry = OtlpMeterRegistry.builder(new Config(url))
                .metricsSender(request -> {
                    try {
                        http.send(request);
                        problem.set(null);
                    } catch (Exception e) {
                        problem.set(e.getClass().getSimpleName());
                    }
                })
                .build();
        try {
            figures.registerIn(registry);
        } finally {
            registry.close();
        }
        return Optional.ofNullable(problem.get());
    }

    private record Config(URI address) implements OtlpConfig {
        private static final String SERVICE = "service.name";

        @Override
        public String url() {
            return address.toString();
        }

        @Override
        public Map<String, String> resourceAttributes() {
            Map<String, String> given = new java.util.TreeMap<>(OtlpConfig.super.resourceAttributes());
            given.putIfAbsent(SERVICE, "orgscore");
            return given;
        }

        @Override
        public @Nullable String get(String key) {
            return null;
        }
    }
}
