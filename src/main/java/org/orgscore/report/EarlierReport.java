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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.EarlierPublication;
import org.orgscore.summary.EarlierRun;
import org.orgscore.summary.EarlierRun.PublishedGroup;
import org.orgscore.summary.EarlierRun.Title;
import org.orgscore.summary.TreePaths;

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

    /** The headcounts it shows, by {@link EarlierPublication#name}. */
    public Map<String, Double> listHeadcounts() throws IOException {
        return headcounts(row -> true);
    }

    /** The headcounts of groups whose pay it shows. */
    public Map<String, Double> listHeadcountsWithPay() throws IOException {
        return headcounts(row -> number(row, "pay").isPresent());
    }

    private Map<String, Double> headcounts(Predicate<CSVRecord> which) throws IOException {
        Map<String, Double> headcounts = new HashMap<>();
        for (CSVRecord row : rows(executive.resolve("groups.csv"))) {
            if (which.test(row)) {
                headcounts.put(name(row), number(row, "headcount").orElse(0));
            }
        }
        return headcounts;
    }

    private static String name(CSVRecord row) {
        return EarlierPublication.name(row.get("dimension"), CsvFile.unguarded(row.get("key")));
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

    /** By key, but for nodes of the tree, which go by their paths. */
    private Map<String, PublishedGroup> listGroups() throws IOException {
        List<CSVRecord> rows = rows(executive.resolve("groups.csv"));
        Map<String, String> paths = new HashMap<>();
        TreePaths.listKeys(rows.stream()
                        .filter(EarlierReport::isNode)
                        .map(row -> new TreePaths.Line(
                                row.get("key"), CsvFile.unguarded(row.get("group")), row.get("parent")))
                        .toList())
                .forEach((path, key) -> paths.put(key, path));
        Map<String, PublishedGroup> groups = new HashMap<>();
        for (CSVRecord row : rows) {
            Optional<String> path = Optional.ofNullable(paths.get(row.get("key")));
            if (!isNode(row) || path.isPresent()) {
                groups.put(
                        isNode(row) ? EarlierPublication.name(row.get("dimension"), path.orElse("")) : name(row),
                        new PublishedGroup(
                                number(row, "headcount").orElse(0),
                                number(row, "fte").orElse(0),
                                number(row, "score"),
                                number(row, "capacity_y2").orElse(0)));
            }
        }
        return groups;
    }

    private static boolean isNode(CSVRecord row) {
        return row.get("dimension").equals(Dimension.MANAGER.key());
    }

    /** Empty where the folder is from before these columns were written. */
    private static List<Title> listTitles(Path file) throws IOException {
        List<Title> titles = new ArrayList<>();
        for (CSVRecord row : rows(file)) {
            if (row.isMapped("capacity_y2")) {
                titles.add(new Title(
                        CsvFile.unguarded(row.get("title")),
                        CsvFile.unguarded(row.get("department")),
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
