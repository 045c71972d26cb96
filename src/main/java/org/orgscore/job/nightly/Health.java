package org.orgscore.job.nightly;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a monitor asks: one line, and whether all is well.
 *
 * @param line last success, its age, and how many files wait
 */
public record Health(boolean good, String line) {
    /** Looks at the status file and the inbox alone, so that it never waits for the store. */
    public static Health of(NightlySettings settings, Instant now) throws IOException {
        StatusFile.Status status = new StatusFile(settings.status()).read();
        int waiting = new Inbox(settings.inbox()).listFiles().size();
        long taken = ClaimFolder.listAll(settings.inbox()).stream()
                .filter(ClaimFolder::hasFile)
                .count();
        String backlog = String.format(Locale.ROOT, "backlog %d (%d taken)", waiting + taken, taken);
        Optional<Instant> success = status.lastSuccess();
        if (success.isEmpty()) {
            return new Health(false, "BAD: no successful night yet; " + backlog);
        }
        Duration age = Duration.between(success.get(), now);
        boolean late = age.compareTo(settings.maxAge()) > 0;
        boolean failing = status.lastEnd().isPresent() && status.lastEnd().get().isAfter(success.get());
        String when = age.isNegative()
                ? "last success " + success.get() + ", which the clock has not reached yet"
                : "last success " + success.get() + ", " + words(age) + " ago";
        String problem = late ? "; too long ago" : failing ? "; the last night failed" : "";
        return new Health(
                !late && !failing,
                (late || failing ? "BAD: " : "OK: ") + when + problem + "; " + backlog + "; last night: "
                        + status.lastLine());
    }

    private static String words(Duration age) {
        if (age.toMinutes() < 2) {
            return age.toSeconds() + " s";
        }
        return age.toHours() < 2 ? age.toMinutes() + " min" : age.toHours() + " h";
    }
}
