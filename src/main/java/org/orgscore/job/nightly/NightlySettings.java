package org.orgscore.job.nightly;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.orgscore.chart.ReadSettings;
import org.orgscore.job.ReportRequest;
import org.orgscore.summary.SummarySettings;
import org.orgscore.title.MatchSettings;

/**
 * What may be set about nightly runs.
 *
 * @param inbox where charts are dropped: {@code FILE} or {@code ORGANISATION/FILE}
 * @param archive where originals are kept after scoring
 * @param failed where files are kept that could not be scored
 * @param reports where reports go
 * @param status file that {@code --health} reads
 * @param arrival how a file shows that it is complete
 * @param atOnce how many files are scored at the same time
 * @param maxAttempts after so many interrupted attempts at one file it is moved to failed
 * @param answers whether a copy of the executive report, or what is wrong, is put in {@code results/} beside the file
 * @param read how charts are read, but for an organisation's own headers
 * @param summary what reports show, with the smallest group
 * @param report what is asked of reports beside their figures
 * @param maxRejectedShare with a larger share of rejected rows the night ends with exit code 3
 * @param poll how often a watching run looks into the inbox
 * @param metrics text file for Prometheus; empty for none
 * @param otlp where an OpenTelemetry collector takes metrics; empty for none
 * @param maxAge health is bad when the last successful night is longer ago
 */
public record NightlySettings(
        Path inbox,
        Path archive,
        Path failed,
        Path reports,
        Path status,
        Arrival arrival,
        int atOnce,
        int maxAttempts,
        boolean answers,
        ReadSettings read,
        MatchSettings match,
        SummarySettings summary,
        ReportRequest report,
        double maxRejectedShare,
        Duration poll,
        Duration maxAge,
        Keeping keeping,
        Optional<Path> metrics,
        Optional<URI> otlp) {
    public static final int DEFAULT_AT_ONCE = 2;
    public static final int DEFAULT_MAX_ATTEMPTS = 10;
    public static final Duration DEFAULT_POLL = Duration.ofSeconds(5);
    public static final Duration DEFAULT_MAX_AGE = Duration.ofHours(26);

    /** How a file shows that it is complete. */
    public sealed interface Arrival {
        /** Its size and time have not changed for so long. */
        record Stable(Duration time) implements Arrival {
            public static final Duration DEFAULT_TIME = Duration.ofSeconds(5);
        }

        /** A file of the same name with {@code .done} added lies beside it. */
        record DoneMarker() implements Arrival {}
    }
}
