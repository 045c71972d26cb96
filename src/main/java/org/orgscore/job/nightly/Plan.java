package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a night would do and what stands in its way, found without touching anything: {@code --check}. */
public record Plan(List<String> lines, List<String> obstacles) {
    public Plan {
        lines = List.copyOf(lines);
        obstacles = List.copyOf(obstacles);
    }

    public static Plan of(NightlySettings settings) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        folder(lines, obstacles, "inbox", settings.inbox());
        folder(lines, obstacles, "archive", settings.archive());
        folder(lines, obstacles, "failed", settings.failed());
        folder(lines, obstacles, "reports", settings.reports());
        lines.add("a file is taken when "
                + (settings.arrival() instanceof NightlySettings.Arrival.Stable stable
                        ? "it has not changed for " + stable.time().toSeconds() + " s"
                        : "FILE" + Inbox.DONE + " lies beside it"));
        lines.add("files scored at once: " + settings.atOnce());
        Inbox inbox = new Inbox(settings.inbox());
        for (DroppedFile file : inbox.listFiles()) {
            boolean waits = settings.arrival() instanceof NightlySettings.Arrival.DoneMarker
                    && !Files.exists(file.doneMarker());
            lines.add((waits ? "waits for its marker: " : "would be scored: ") + file.organisation() + "/" + file.name()
                    + " (" + file.bytes() + " bytes)");
        }
        for (ClaimFolder claim : ClaimFolder.listAll(settings.inbox())) {
            if (claim.hasFile()) {
                lines.add("was interrupted and goes on: " + claim.organisation() + "/" + claim.fileName());
            }
        }
        return new Plan(lines, obstacles);
    }

    private static void folder(List<String> lines, List<String> obstacles, String name, Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        lines.add(name + ": " + folder.toAbsolutePath()
                + (existing.equals(folder.toAbsolutePath()) ? "" : " (will be created)"));
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            obstacles.add(name + " " + folder + ": cannot be written to; check owner and permissions of " + existing);
        }
    }
}
