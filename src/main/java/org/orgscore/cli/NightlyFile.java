package org.orgscore.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.orgscore.chart.ReadSettings;
import org.orgscore.job.ReportRequest;
import org.orgscore.job.nightly.Keeping;
import org.orgscore.job.nightly.NightlySettings;
import org.orgscore.summary.SummarySettings;

/** The settings file of nightly runs: what each key means, and everything that is wrong with it at once. */
final class NightlyFile {
    private static final List<String> KEYS = List.of(
            "inbox.folder",
            "inbox.complete_when",
            "inbox.stable_seconds",
            "inbox.at_once",
            "inbox.max_attempts",
            "inbox.answers",
            "archive.folder",
            "failed.folder",
            "read.currency",
            "watch.poll_seconds",
            "health.max_age_hours",
            "log.format",
            "metrics.file",
            "metrics.otlp_url",
            "housekeeping.mode",
            "housekeeping.reports_days",
            "housekeeping.archive_days",
            "housekeeping.failed_days",
            "housekeeping.history_days");
    private static final Set<String> SECRETS = Set.of("store.password", "mail.password", "sftp.password");

    private final Settings settings;
    private final Home home;

    private NightlyFile(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    /** Throws IllegalArgumentException with one plain line where the file cannot be read. */
    static NightlyFile read(Path file, Home home) {
        NightlyFile read = new NightlyFile(
                Settings.read(
                        file,
                        Stream.concat(KEYS.stream(), RecipientSettings.KEYS.stream())
                                .toList()),
                home);
        for (String key : SECRETS) {
            if (read.settings.find(key).isPresent()) {
                read.settings.addError("setting " + key + ": a password does not belong in this file; put it in the"
                        + " environment as ORGSCORE_"
                        + key.toUpperCase(Locale.ROOT).replace('.', '_'));
            }
        }
        return read;
    }

    /** Settings that the jobs share. */
    Settings shared() {
        return settings;
    }

    RecipientSettings recipients() {
        return RecipientSettings.of(settings, home);
    }

    boolean jsonLogs() {
        return oneOf("log.format", "text", Set.of("text", "json")).equals("json");
    }

    NightlySettings nightly() {
        boolean marker = oneOf("inbox.complete_when", "stable", Set.of("stable", "done-marker"))
                .equals("done-marker");
        Duration stable = seconds("inbox.stable_seconds", NightlySettings.Arrival.Stable.DEFAULT_TIME, 0);
        return new NightlySettings(
                folder("inbox.folder", "inbox"),
                folder("archive.folder", "var/archive"),
                folder("failed.folder", "var/failed"),
                settings.reports(home),
                settings.state(home).resolve("nightly-status.json"),
                marker ? new NightlySettings.Arrival.DoneMarker() : new NightlySettings.Arrival.Stable(stable),
                (int) atLeast("inbox.at_once", NightlySettings.DEFAULT_AT_ONCE, 1),
                (int) atLeast("inbox.max_attempts", NightlySettings.DEFAULT_MAX_ATTEMPTS, 1),
                yes("inbox.answers", true),
                ReadSettings.defaults().withCurrency(currency()).withLimits(settings.readLimits()),
                settings.match(),
                SummarySettings.defaults().withMinGroup(settings.minGroup()).withScenarios(settings.scenarios()),
                new ReportRequest(Optional.empty(), settings.brand()),
                settings.maxRejectedShare(),
                seconds("watch.poll_seconds", NightlySettings.DEFAULT_POLL, 1),
                Duration.ofHours(
                        (long) atLeast("health.max_age_hours", (double) NightlySettings.DEFAULT_MAX_AGE.toHours(), 1)),
                keeping(),
                settings.find("metrics.file").map(home.folder()::resolve),
                otlp());
    }

    private Optional<URI> otlp() {
        Optional<String> url = settings.find("metrics.otlp_url");
        if (url.isPresent() && !url.get().matches("https?://[^\\s/?#@]+(/\\S*)?")) {
            settings.addError("setting metrics.otlp_url is no http or https address: " + url.get());
            return Optional.empty();
        }
        return url.map(URI::create);
    }

    private Keeping keeping() {
        String mode = oneOf("housekeeping.mode", "dry-run", Set.of("off", "dry-run", "delete"));
        return new Keeping(
                Keeping.Mode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_')),
                days("housekeeping.reports_days"),
                days("housekeeping.archive_days"),
                days("housekeeping.failed_days"),
                days("housekeeping.history_days"));
    }

    private OptionalInt days(String key) {
        return settings.find(key).isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) atLeast(key, 1, 1));
    }

    private Path folder(String key, String otherwise) {
        return home.folder().resolve(settings.find(key).orElse(otherwise)).normalize();
    }

    private String currency() {
        Optional<String> code = settings.find("read.currency");
        if (code.isPresent() && !code.get().matches("[A-Z]{3}")) {
            settings.addError("setting read.currency is not a code of three capital letters: " + code.get());
        }
        return code.orElse("");
    }

    private Duration seconds(String key, Duration otherwise, int least) {
        return Duration.ofMillis((long) (1000 * atLeast(key, (double) otherwise.toSeconds(), least)));
    }

    private double atLeast(String key, double otherwise, int least) {
        double value = settings.number(key, otherwise);
        if (value < least) {
            settings.addError("setting " + key + " is at least " + least + ": "
                    + settings.find(key).orElse(""));
        }
        return value;
    }

    private boolean yes(String key, boolean otherwise) {
        return oneOf(key, otherwise ? "yes" : "no", Set.of("yes", "no")).equals("yes");
    }

    private String oneOf(String key, String otherwise, Set<String> words) {
        String value = settings.find(key).orElse(otherwise);
        if (!words.contains(value)) {
            settings.addError("setting " + key + " is not one of "
                    + String.join(", ", words.stream().sorted().toList()) + ": " + value);
            return otherwise;
        }
        return value;
    }
}
