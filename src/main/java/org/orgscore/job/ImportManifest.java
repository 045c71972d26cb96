package org.orgscore.job;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.orgscore.occupation.ReferenceIdentity;
import org.orgscore.occupation.release.ImportRecord;

/** {@code manifest.json}: what an imported reference was made of. All but its {@code run} object is the same for the same inputs. */
final class ImportManifest {
    static final String FILE = "manifest.json";
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ImportManifest() {}

    /** @param meanDifference mean absolute difference in points between the two sets of task ratings */
    static void write(
            ReferenceIdentity identity, ImportRecord record, double meanDifference, String program, Path folder)
            throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", identity.name());
        json.put("version", identity.version());
        json.put("sha256", identity.sha256());
        ArrayNode inputs = json.putArray("inputs");
        for (ImportRecord.Input input : record.inputs()) {
            inputs.addObject()
                    .put("option", input.option())
                    .put("name", input.name())
                    .put("what", input.what())
                    .put("version", input.version())
                    .put("sha256", input.sha256())
                    .put("licence", input.licence())
                    .put("attribution", input.attribution());
        }
        identity.attributions().forEach(json.putArray("attributions")::add);
        put(json.putObject("counts"), record.counts());
        put(json.putObject("from_built_in_pack_occupations"), record.builtInCounts());
        Map<String, Integer> reasons = new TreeMap<>();
        record.unjoined().forEach(row -> reasons.merge(row.input() + ": " + row.reason(), 1, Integer::sum));
        put(json.putObject("not_joined"), reasons);
        json.put("task_score_mean_difference", Math.round(10 * meanDifference) / 10.0);
        record.notices().forEach(json.putArray("notices")::add);
        json.putObject("run")
                .put("program", program)
                .put("imported", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        Files.write(folder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ObjectNode object, Map<String, Integer> numbers) {
        numbers.forEach(object::put);
    }

    /** The hash that the folder had when it was imported; throws IOException where there is no manifest. */
    static String sha256(Path folder) throws IOException {
        return MAPPER.readTree(folder.resolve(FILE).toFile()).path("sha256").asText();
    }
}
