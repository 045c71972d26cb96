package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in {@code jobs/schedule/}, by the tools that would read it, where they are installed. */
class TheSchedulesAreValidTest {
    private static final Path SCHEDULE = Path.of("jobs/schedule");

    private static final JsonSchema KUBERNETES = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(TheSchedulesAreValidTest.class.getResourceAsStream("/schedule/kubernetes.schema.json"));

    @TempDir
    Path work;

    @Test
    void systemdTakesItsUnits() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "systemd-analyze is not installed");
        List<String> command = new java.util.ArrayList<>(List.of("systemd-analyze", "verify"));
        for (Path unit : units()) {
            // the release is not unpacked in /opt here
            String text = Files.readString(unit).replace("/opt/orgscore/jobs/nightly", "/bin/true");
            command.add(Files.writeString(work.resolve(String.valueOf(unit.getFileName())), text)
                    .toString());
        }

        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain(work.toString());
    }

    @Test
    void everyServiceIsSandboxedAndStopsInTime() throws IOException {
        for (Path unit : units().stream()
                .filter(unit -> unit.toString().endsWith(".service"))
                .toList()) {
            assertThat(Files.readAllLines(unit))
                    .contains(
                            "ProtectSystem=strict",
                            "NoNewPrivileges=yes",
                            "StateDirectory=orgscore",
                            "TimeoutStopSec=15");
        }
    }

    @Test
    void theCronJobsSettingsAreKnown() throws IOException {
        String settings = Files.readString(SCHEDULE.resolve("cronjob.yaml"))
                .lines()
                .filter(line -> line.matches(" {4}[a-z]+\\.[a-z_]+ = .*"))
                .map(String::strip)
                .reduce("", (all, line) -> all + line + "\n");
        Path file = Files.writeString(work.resolve("nightly.properties"), settings);

        NightlyFile read = NightlyFile.read(file, new Home(work));
        read.nightly();

        assertThat(settings).contains("inbox.folder", "state.folder");
        assertThat(read.shared().listUnknownKeys()).isEmpty();
        assertThat(read.shared().listErrors()).isEmpty();
    }

    @Test
    void kubernetesKnowsEveryFieldOfTheCronJob() throws IOException {
        List<JsonNode> documents = kubernetes(Files.readString(SCHEDULE.resolve("cronjob.yaml")));

        assertThat(documents).hasSize(3).allSatisfy(document -> assertThat(KUBERNETES.validate(document))
                .isEmpty());
        JsonNode pod = documents.get(2).at("/spec/jobTemplate/spec/template/spec");
        assertThat(pod.at("/containers/0/volumeMounts").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(pod.at("/volumes").findValues("name").stream()
                        .map(JsonNode::asText)
                        .filter(name -> !name.startsWith("orgscore-"))
                        .toList());
        assertThat(pod.at("/volumes/0/persistentVolumeClaim/claimName").asText())
                .isEqualTo(documents.get(1).at("/metadata/name").asText());
        assertThat(pod.at("/volumes/1/configMap/name").asText())
                .isEqualTo(documents.get(0).at("/metadata/name").asText());
    }

    @Test
    void aFieldInTheWrongPlaceWouldBeFound() throws IOException {
        String yaml = Files.readString(SCHEDULE.resolve("cronjob.yaml"));
        for (String mistake : List.of("concurencyPolicy", "restartPolicies", "backoffLimits", "mountPaths")) {
            String right = mistake.equals("concurencyPolicy")
                    ? "concurrencyPolicy"
                    : mistake.replace("Policies", "Policy").replaceFirst("s$", "");
            List<JsonNode> documents = kubernetes(yaml.replace(right + ":", mistake + ":"));

            assertThat(KUBERNETES.validate(documents.get(2))).as(mistake).isNotEmpty();
        }
    }

    private static List<JsonNode> kubernetes(String yaml) throws IOException {
        YAMLFactory factory = new YAMLFactory();
        try (MappingIterator<JsonNode> documents =
                new ObjectMapper(factory).readerFor(JsonNode.class).readValues(yaml)) {
            return documents.readAll();
        }
    }

    private static List<Path> units() throws IOException {
        try (Stream<Path> files = Files.list(SCHEDULE)) {
            return files.filter(file -> file.toString().endsWith(".service")
                            || file.toString().endsWith(".timer"))
                    .sorted()
                    .toList();
        }
    }
}
