package org.orgscore.occupation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.orgscore.occupation.PackTable.Row;

/** Reads the profiles of one major group. */
final class PackProfiles {
    private PackProfiles() {}

    static Map<String, Profile> read(PackFiles files, String major) {
        Map<String, List<Profile.Tool>> tools = grouped(
                files,
                "tools",
                major,
                List.of("tool", "use"),
                row -> new Profile.Tool(row.required("tool"), row.required("use")));
        Map<String, List<Profile.Technology>> technologies = grouped(
                files,
                "technologies",
                major,
                List.of("technology", "hot", "in_demand"),
                row -> new Profile.Technology(row.required("technology"), row.flag("hot"), row.flag("in_demand")));
        Map<String, List<Profile.Transition>> transitions = grouped(
                files,
                "transitions",
                major,
                List.of("target_code", "effort", "training", "why"),
                row -> new Profile.Transition(
                        row.required("target_code"),
                        row.required("effort"),
                        row.required("training"),
                        row.required("why")));
        Map<String, List<Profile.Related>> related = grouped(
                files,
                "related",
                major,
                List.of("related_code", "why"),
                row -> new Profile.Related(row.required("related_code"), row.text("why")));
        Map<String, Profile> profiles = new HashMap<>();
        for (Map<String, ?> part : List.of(tools, technologies, transitions, related)) {
            for (String code : part.keySet()) {
                profiles.computeIfAbsent(
                        code,
                        key -> new Profile(
                                key,
                                tools.getOrDefault(key, List.of()),
                                technologies.getOrDefault(key, List.of()),
                                transitions.getOrDefault(key, List.of()),
                                related.getOrDefault(key, List.of())));
            }
        }
        return Map.copyOf(profiles);
    }

    private static <T> Map<String, List<T>> grouped(
            PackFiles files, String folder, String major, List<String> columns, Function<Row, T> maker) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(columns);
        required.add("code");
        PackTable.listRows(files, folder + "/" + major + ".csv", required, row -> groups.computeIfAbsent(
                        row.required("code"), code -> new ArrayList<>())
                .add(maker.apply(row)));
        return groups;
    }
}
