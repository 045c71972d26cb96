package org.orgscore.job.nightly;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Optional;

/**
 * What monitoring is told of the last night. Counts and times only: no organisation and no file is named.
 *
 * @param end when the night ended
 * @param lastSuccess end of the last night without a fault; empty where there was none
 * @param seconds how long it took
 * @param backlog files that wait in the inbox
 */
record NightFigures(NightOutcome outcome, Instant end, Optional<Instant> lastSuccess, double seconds, int backlog) {
    NightFigures withBacklog(int files) {
        return new NightFigures(outcome, end, lastSuccess, seconds, files);
    }

    /** As gauges, under the same names whoever collects them. */
    void registerIn(MeterRegistry registry) {
        gauge(registry, "orgscore.night.end.seconds", Tags.empty(), (double) end.getEpochSecond());
        lastSuccess.ifPresent(time ->
                gauge(registry, "orgscore.night.last.success.seconds", Tags.empty(), (double) time.getEpochSecond()));
        gauge(registry, "orgscore.night.duration.seconds", Tags.empty(), seconds);
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "scored"), outcome.scored());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "scored_before"), outcome.again());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "failed"), outcome.failed());
        gauge(registry, "orgscore.night.files", Tags.of("outcome", "left"), outcome.left());
        gauge(registry, "orgscore.night.faults", Tags.empty(), outcome.faults().size());
        gauge(registry, "orgscore.inbox.backlog", Tags.empty(), backlog);
    }

    private static void gauge(MeterRegistry registry, String name, Tags tags, double value) {
        Gauge.builder(name, () -> value).tags(tags).strongReference(true).register(registry);
    }
}
