package org.orgscore.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A report folder as its readers see it. */
record ReportFiles(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode run() throws IOException {
        return JSON.readTree(folder.resolve("analyst/run.json").toFile());
    }

    JsonNode summary() throws IOException {
        return JSON.readTree(folder.resolve("executive/summary.json").toFile());
    }

    List<CSVRecord> groups() throws IOException {
        return csv("executive/groups.csv");
    }

    List<CSVRecord> titles() throws IOException {
        return csv("analyst/titles.csv");
    }

    List<CSVRecord> problems() throws IOException {
        return csv("analyst/problems.csv");
    }

    /** Every CSV and JSON by its name, without the one object of {@code run.json} that may differ between equal runs. */
    Map<String, String> comparable() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".csv") || name.endsWith(".json") || name.endsWith(".properties")) {
                    texts.put(name, name.endsWith("run.json") ? withoutRun(file) : Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** All that lies in the folder. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String withoutRun(Path file) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(file.toFile());
            node.remove("run");
            return node.toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CSVRecord> csv(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
