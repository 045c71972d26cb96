package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The task statements of an O*NET release with their weights and the work activities they belong to. */
final class OnetTasks {
    private static final double CORE = 3;
    private static final double SUPPLEMENTAL = 1.5;
    private static final double UNTYPED = 2;
    private static final double PERCENT = 100;
    private static final String TASK_ID = "Task ID";

    private final OnetRelease release;

    OnetTasks(OnetRelease release) {
        this.release = release;
    }

    /**
     * A task of an occupation.
     *
     * @param id O*NET's number of it, the same in every release
     * @param weight importance (1 to 5) times relevance (share of incumbents) where the release has ratings; else 3 for a
     *     core task, 1.5 for a supplemental one, 2 where it is neither, about the means of rated ones
     */
    record Statement(String code, long id, String text, double weight) {}

    /** In order of the file. */
    List<Statement> listStatements(Set<String> codes, ImportRecord record) {
        Map<Long, Double> weights = ratedWeights();
        List<Statement> statements = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        release.required("Task Statements", List.of(OnetRelease.CODE, TASK_ID, "Task"), row -> {
            String code = row.required(OnetRelease.CODE);
            long id = row.whole(TASK_ID);
            if (!seen.add(id)) {
                throw row.bad("has the task ID " + id + " a second time");
            }
            if (codes.contains(code)) {
                statements.add(new Statement(
                        code,
                        id,
                        sentence(row.required("Task")),
                        weights.getOrDefault(id, byType(row.text("Task Type")))));
            } else {
                record.unjoined(
                        "Task Statements", String.valueOf(id), "its code " + code + " is not in Occupation Data");
            }
        });
        return statements;
    }

    /** Importance times relevance by task; figures that O*NET says to suppress are left out. */
    private Map<Long, Double> ratedWeights() {
        Map<Long, Double> importance = new HashMap<>();
        Map<Long, Double> relevance = new HashMap<>();
        release.optional(
                "Task Ratings",
                List.of(TASK_ID, "Scale ID", "Data Value"),
                "tasks weigh 3 where core, 1.5 where supplemental",
                row -> {
                    String scale = row.text("Scale ID");
                    if (!row.flag("Recommend Suppress") && (scale.equals("IM") || scale.equals("RT"))) {
                        row.findNumber("Data Value").ifPresent(value -> (scale.equals("IM") ? importance : relevance)
                                .put(row.whole(TASK_ID), value));
                    }
                });
        Map<Long, Double> weights = new HashMap<>();
        importance.forEach((id, value) -> weights.put(id, value * relevance.getOrDefault(id, PERCENT) / PERCENT));
        weights.values().removeIf(weight -> weight <= 0);
        return weights;
    }

    private static double byType(String type) {
        return switch (type) {
            case "Core" -> CORE;
            case "Supplemental" -> SUPPLEMENTAL;
            default -> UNTYPED;
        };
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Detailed work activities by task, each with its name where the release has it. */
    Map<Long, List<Activity>> listActivities() {
        Map<String, String> titles = new HashMap<>();
        release.optional(
                "DWA Reference",
                List.of("DWA ID", "DWA Title"),
                "work activities have no names",
                row -> titles.put(row.required("DWA ID"), row.required("DWA Title")));
        Map<Long, List<Activity>> activities = new LinkedHashMap<>();
        release.optional(
                "Tasks to DWAs",
                List.of(TASK_ID, "DWA ID"),
                "tasks without a label cannot be rated by their work activity",
                row -> activities
                        .computeIfAbsent(row.whole(TASK_ID), id -> new ArrayList<>())
                        .add(new Activity(
                                row.required("DWA ID"), titles.getOrDefault(row.required("DWA ID"), "unnamed"))));
        return activities;
    }

    /** A detailed work activity, shared by tasks of several occupations. */
    record Activity(String id, String title) {}
}
