package org.orgscore.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.summary.EarlierPublication;
import org.orgscore.summary.EarlierRun;
import org.orgscore.summary.EarlierRun.PublishedGroup;
import org.orgscore.summary.EarlierRun.Title;

/** Reads a report folder back: what it published, and, where the analyst's part is there, how its titles were scored. */
public final class EarlierReport {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path folder;
    private final Path executive;

    /** @param folder a report folder, or its {@code executive} part alone */
    public EarlierReport(Path folder) {
        this.folder = folder;
        Path inside = folder.resolve("executive");
        this.executive = Files.isDirectory(inside) ? inside : folder;
    }

    /** Whether there is a report. */
    public boolean exists() {
        return Files.isRegularFile(executive.resolve("groups.csv"));
    }

    /** The headcounts it shows. */
    public EarlierPublication publication() throws IOException {
        Map<String, Double> headcounts = new HashMap<>();
        listGroups().forEach((name, group) -> headcounts.put(name, group.headcount()));
        return new EarlierPublication(headcounts);
    }

    /** The run as a comparison needs it. */
    public EarlierRun run() throws IOException {
        Path analyst = folder.resolve("analyst");
        String referenceSha256 = "";
        String rubric = "";
        List<Title> titles = List.of();
        if (Files.isRegularFile(analyst.resolve("titles.csv")) && Files.isRegularFile(analyst.resolve("run.json"))) {
            JsonNode run = new ObjectMapper().readTree(Files.readString(analyst.resolve("run.json")));
            referenceSha256 = run.path("reference").path("sha256").asText("");
            rubric = run.path("rubric").asText("");
            titles = listTitles(analyst.resolve("titles.csv"));
        }
        Path real = folder.toRealPath();
        Path named = real.getFileName() == null ? real : real.getFileName();
        return new EarlierRun(named.toString(), referenceSha256, rubric, titles, listGroups());
    }

    private Map<String, PublishedGroup> listGroups() throws IOException {
        Map<String, PublishedGroup> groups = new HashMap<>();
        for (CSVRecord row : rows(executive.resolve("groups.csv"))) {
            groups.put(
                    EarlierPublication.name(row.get("dimension"), CsvFile.unguarded(row.get("key"))),
                    new PublishedGroup(
                            number(row, "headcount").orElse(0),
                            number(row, "fte").orElse(0),
                            number(row, "score"),
                            number(row, "capacity_y2").orElse(0)));
        }
        return groups;
    }

    /** Empty where the folder is from before these columns were written. */
    private static List<Title> listTitles(Path file) throws IOException {
        List<Title> titles = new ArrayList<>();
        for (CSVRecord row : rows(file)) {
            if (row.isMapped("fte_filled") && row.isMapped("capacity_y2")) {
                titles.add(new Title(
                        CsvFile.unguarded(row.get("title")),
                        CsvFile.unguarded(row.get("department")),
                        number(row, "fte_filled").orElse(0),
                        row.get("code"),
                        number(row, "score"),
                        number(row, "capacity_y2").orElse(0)));
            }
        }
        return titles;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.getRecords();
        }
    }

    private static OptionalDouble number(CSVRecord row, String column) {
        String text = row.isMapped(column) ? row.get(column) : "";
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
