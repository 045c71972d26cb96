package org.orgscore.occupation.release;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.Wage;

/** Writes a pack's tables into a folder: the same bytes for the same pack. */
public final class PackWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final String CSV = ".csv";

    private final Path folder;

    public PackWriter(Path folder) {
        this.folder = folder;
    }

    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }

    public void write(ImportedPack pack) throws IOException {
        Files.writeString(folder.resolve("pack.properties"), properties(pack));
        occupations(pack);
        byMajor("titles", List.of("code", "title", "origin", "department"), (major, csv) -> {
            for (Alias alias : pack.aliases()) {
                if (alias.code().startsWith(major)) {
                    csv.printRecord(alias.code(), alias.title(), alias.origin(), alias.department());
                }
            }
        });
        tasks(
                "tasks",
                pack.occupations().stream()
                        .collect(Collectors.toMap(
                                Occupation::code, Occupation::tasks, (first, second) -> first, TreeMap::new)));
        if (!pack.builtInTasks().isEmpty()) {
            tasks("tasks_built_in", new TreeMap<>(pack.builtInTasks()));
        }
        profiles(new TreeMap<>(pack.profiles()));
        table("indexes.csv", List.of("code", "index", "value"), csv -> {
            for (Map.Entry<String, Map<String, Double>> index : pack.indexes().entrySet()) {
                for (Map.Entry<String, Double> value : index.getValue().entrySet()) {
                    csv.printRecord(value.getKey(), index.getKey(), value.getValue());
                }
            }
        });
        table("not_joined.csv", List.of("input", "row", "reason"), csv -> {
            for (ImportRecord.Unjoined row : pack.record().unjoined()) {
                csv.printRecord(guarded(row.input()), guarded(row.key()), guarded(row.reason()));
            }
        });
    }

    /** Text of an input in a table that people open: never to be taken for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String properties(ImportedPack pack) {
        StringBuilder text = new StringBuilder();
        property(text, "name", ImportedPack.NAME);
        property(text, "version", pack.version());
        for (int i = 0; i < pack.attributions().size(); i++) {
            property(text, "attribution." + (i + 1), pack.attributions().get(i));
        }
        return text.toString();
    }

    private static void property(StringBuilder text, String key, String value) {
        text.append(key)
                .append('=')
                .append(value.replace("\\", "\\\\").replaceAll("\\s+", " "))
                .append('\n');
    }

    private void occupations(ImportedPack pack) throws IOException {
        List<String> header = new ArrayList<>(PackReference.OCCUPATION_COLUMNS);
        header.add("from_built_in");
        table("occupations.csv", header, csv -> {
            for (Occupation one : pack.occupations()) {
                Wage wage = one.wage();
                csv.printRecord(
                        one.code(),
                        one.title(),
                        one.scored(),
                        one.jobZone().isPresent() ? one.jobZone().getAsInt() : "",
                        one.summary(),
                        one.employmentSoc() == 0 ? "" : String.format(Locale.ROOT, "%.0f", one.employmentSoc()),
                        one.employmentWeight() == 0 ? "" : String.format(Locale.ROOT, "%.2f", one.employmentWeight()),
                        usd(wage.meanUsd()),
                        usd(wage.p10Usd()),
                        usd(wage.p25Usd()),
                        usd(wage.medianUsd()),
                        usd(wage.p75Usd()),
                        usd(wage.p90Usd()),
                        wage.topCoded(),
                        one.figuresFrom(),
                        pack.record().builtInParts(one.code()));
            }
        });
    }

    private static String usd(OptionalDouble amount) {
        return amount.isPresent() ? String.format(Locale.ROOT, "%.0f", amount.getAsDouble()) : "";
    }

    private void tasks(String name, Map<String, List<Task>> tasks) throws IOException {
        List<String> header =
                List.of("code", "task_no", "task", "importance", "status", "horizon", "rationale", "rule");
        byMajor(name, header, (major, csv) -> {
            for (Map.Entry<String, List<Task>> ofCode : tasks.entrySet()) {
                if (ofCode.getKey().startsWith(major)) {
                    for (Task task : ofCode.getValue()) {
                        csv.printRecord(
                                ofCode.getKey(),
                                task.number(),
                                task.text(),
                                weight(task.importance()),
                                task.status(),
                                task.horizon(),
                                task.rationale(),
                                task.rule());
                    }
                }
            }
        });
    }

    private static String weight(double weight) {
        String text = String.format(Locale.ROOT, "%.3f", weight);
        return text.replaceAll("\\.?0+$", "");
    }

    private void profiles(Map<String, Profile> profiles) throws IOException {
        byMajor("tools", List.of("code", "tool", "use"), (major, csv) -> {
            for (Profile profile : of(profiles, major)) {
                for (Profile.Tool tool : profile.tools()) {
                    csv.printRecord(profile.code(), tool.name(), tool.use());
                }
            }
        });
        byMajor("technologies", List.of("code", "technology", "hot", "in_demand"), (major, csv) -> {
            for (Profile profile : of(profiles, major)) {
                for (Profile.Technology technology : profile.technologies()) {
                    csv.printRecord(profile.code(), technology.name(), technology.hot(), technology.inDemand());
                }
            }
        });
        byMajor("transitions", List.of("code", "target_code", "effort", "training", "why"), (major, csv) -> {
            for (Profile profile : of(profiles, major)) {
                for (Profile.Transition move : profile.transitions()) {
                    csv.printRecord(profile.code(), move.targetCode(), move.effort(), move.training(), move.why());
                }
            }
        });
        byMajor("related", List.of("code", "related_code", "why"), (major, csv) -> {
            for (Profile profile : of(profiles, major)) {
                for (Profile.Related related : profile.related()) {
                    csv.printRecord(profile.code(), related.code(), related.why());
                }
            }
        });
    }

    private static List<Profile> of(Map<String, Profile> profiles, String major) {
        return profiles.values().stream()
                .filter(profile -> profile.code().startsWith(major))
                .toList();
    }

    private interface MajorRows {
        void print(String major, CSVPrinter csv) throws IOException;
    }

    private void byMajor(String name, List<String> header, MajorRows rows) throws IOException {
        Files.createDirectories(folder.resolve(name));
        for (String major : PackFiles.MAJOR_GROUPS) {
            table(name + "/" + major + CSV, header, csv -> rows.print(major, csv));
        }
    }

    private void table(String name, List<String> header, Rows rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            csv.printRecord(header);
            rows.print(csv);
        }
    }
}
