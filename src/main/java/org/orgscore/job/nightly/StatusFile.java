package org.orgscore.job.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.orgscore.job.store.WrittenTime;

/** What the last night said of itself, in a small file that can be read while the store is held. */
final class StatusFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    StatusFile(Path file) {
        this.file = file;
    }

    /**
     * The file's content; times are empty where that never happened.
     *
     * @param lastSuccess end of the last night without a fault
     * @param lastEnd end of the last night
     * @param lastLine what that night did
     */
    record Status(Optional<Instant> lastSuccess, Optional<Instant> lastEnd, String lastLine) {}

    Status read() {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            return new Status(
                    instant(json, "last_success"),
                    instant(json, "last_end"),
                    json.path("last_line").asText(""));
        } catch (IOException e) {
            return new Status(Optional.empty(), Optional.empty(), "");
        }
    }

    /** Keeps how a night ended. */
    void write(NightOutcome outcome) throws IOException {
        Status before = read();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode json = JSON.createObjectNode();
        Optional<Instant> success = outcome.succeeded() ? Optional.of(now) : before.lastSuccess();
        success.ifPresent(time -> json.put("last_success", time.toString()));
        json.put("last_end", now.toString());
        json.put("last_line", outcome.line());
        json.put("scored", outcome.scored());
        json.put("failed", outcome.failed());
        json.put("left", outcome.left());
        outcome.faults().forEach(json.putArray("faults")::add);
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Instant> instant(JsonNode json, String key) {
        return WrittenTime.findInstant(json.path(key).asText(""));
    }
}
