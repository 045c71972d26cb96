package org.orgscore.job.nightly;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells complete files from those still being written, by looking more than once. Time is measured from look to look
 * and never read from files or the wall clock: copying keeps old times, and clocks are set back.
 */
final class Arrivals {
    private final NightlySettings.Arrival arrival;
    private Map<Path, Seen> seen = new HashMap<>();

    Arrivals(NightlySettings.Arrival arrival) {
        this.arrival = arrival;
    }

    private record Seen(long bytes, long modifiedMillis, long sinceNanos) {}

    /** How long after a first look a second one can call a file complete. */
    Duration patience() {
        return arrival instanceof NightlySettings.Arrival.Stable stable ? stable.time() : Duration.ZERO;
    }

    /** Those of the files that are complete, having been looked at {@code nowNanos}. */
    List<DroppedFile> listComplete(List<DroppedFile> files, long nowNanos) {
        if (arrival instanceof NightlySettings.Arrival.Stable stable) {
            Map<Path, Seen> next = new HashMap<>();
            List<DroppedFile> complete = new ArrayList<>();
            for (DroppedFile file : files) {
                Seen before = seen.get(file.path());
                Seen now = before != null
                                && before.bytes() == file.bytes()
                                && before.modifiedMillis() == file.modifiedMillis()
                        ? before
                        : new Seen(file.bytes(), file.modifiedMillis(), nowNanos);
                next.put(file.path(), now);
                if (nowNanos - now.sinceNanos() >= stable.time().toNanos()) {
                    complete.add(file);
                }
            }
            seen = next;
            return complete;
        }
        return files.stream()
                .filter(file -> Files.isRegularFile(file.doneMarker(), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }
}
