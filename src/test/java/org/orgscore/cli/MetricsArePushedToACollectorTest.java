package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real HTTP server takes what an OpenTelemetry collector would. */
class MetricsArePushedToACollectorTest {
    @TempDir
    Path work;

    @Test
    void onceAtTheEndOfANight() throws IOException {
        List<ExportMetricsServiceRequest> received = new CopyOnWriteArrayList<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/metrics", exchange -> {
            received.add(ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try {
            NightlyHome home = NightlyHome.in(
                    work,
                    "metrics.otlp_url = http://localhost:"
                            + collector.getAddress().getPort() + "/v1/metrics");
            home.drop("acme/staff.csv", NightlyHome.chart(1));
            home.drop("acme/letter.docx", "Dear all");

            ProgramRun night = home.night();

            assertThat(night.code()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
            assertThat(night.err()).doesNotContain("metrics could not be sent");
        } finally {
            collector.stop(0);
        }
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getResourceMetrics(0).getResource().getAttributesList())
                .anyMatch(attribute -> attribute.getKey().equals("service.name")
                        && attribute.getValue().getStringValue().equals("orgscore"));
        assertThat(value(received.get(0), "orgscore.night.files", "scored")).isEqualTo(1);
        assertThat(value(received.get(0), "orgscore.night.files", "failed")).isEqualTo(1);
        assertThat(value(received.get(0), "orgscore.inbox.backlog", "")).isZero();
        assertThat(received.get(0).toString()).doesNotContain("acme", "staff");
    }

    @Test
    void aCollectorThatIsAwayIsOneWarning() throws IOException {
        NightlyHome home = NightlyHome.in(work, "metrics.otlp_url = http://localhost:9/v1/metrics");
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = home.night();

        assertThat(night.code()).isZero();
        assertThat(night.err().lines().filter(line -> line.contains("metrics could not be sent to localhost")))
                .hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsTold() throws IOException {
        ProgramRun night =
                NightlyHome.in(work, "metrics.otlp_url = collector:4318").night();

        assertThat(night.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(night.err()).contains("metrics.otlp_url is no http or https address: collector:4318");
    }

    private static double value(ExportMetricsServiceRequest request, String name, String outcome) {
        return request.getResourceMetrics(0).getScopeMetrics(0).getMetricsList().stream()
                .filter(metric -> metric.getName().equals(name))
                .map(Metric::getGauge)
                .flatMap(gauge -> gauge.getDataPointsList().stream())
                .filter(point -> outcome.isEmpty()
                        || point.getAttributes(0).getValue().getStringValue().equals(outcome))
                .mapToDouble(NumberDataPoint::getAsDouble)
                .findFirst()
                .orElseThrow();
    }
}
