package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orgscore.occupation.Task;

/**
 * Gives each O*NET task a status and a horizon: by its own label; where it has none, by the rule most frequent among
 * labelled tasks of the same work activity; else it stays out, and the record says so.
 */
final class TaskRater {
    private static final String OWN_LABEL = "labels ";
    private static final String SHARED_ACTIVITY = "activity ";

    private final LabelRules rules = new LabelRules();
    private final Map<Long, TaskLabel> labels;
    private final Map<Long, List<OnetTasks.Activity>> activities;
    private final Map<String, Map<String, Integer>> rulesByActivity = new HashMap<>();
    private final Map<String, LabelRules.Rule> rulesByName = new HashMap<>();

    TaskRater(Map<Long, TaskLabel> labels, Map<Long, List<OnetTasks.Activity>> activities) {
        this.labels = labels;
        this.activities = activities;
        activities.forEach((id, shared) -> {
            TaskLabel label = labels.get(id);
            if (label != null) {
                LabelRules.Rule rule = rule(label);
                rulesByName.put(rule.name(), rule);
                shared.forEach(activity -> rulesByActivity
                        .computeIfAbsent(activity.id(), key -> new TreeMap<>())
                        .merge(rule.name(), 1, Integer::sum));
            }
        });
    }

    /** Rated tasks by code, numbered from 1 in the release's order. */
    Map<String, List<Task>> rate(List<OnetTasks.Statement> statements, ImportRecord record) {
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        int byActivity = 0;
        int left = 0;
        for (OnetTasks.Statement statement : statements) {
            List<Task> ofCode = tasks.computeIfAbsent(statement.code(), code -> new ArrayList<>());
            TaskLabel label = labels.get(statement.id());
            if (label != null) {
                ofCode.add(task(statement, ofCode.size() + 1, rule(label), OWN_LABEL, label.words()));
                continue;
            }
            Optional<OnetTasks.Activity> activity = findActivity(statement.id());
            if (activity.isPresent()) {
                String why = "no label of its own; rated as tasks that share the activity: "
                        + activity.get().title();
                ofCode.add(task(statement, ofCode.size() + 1, mostFrequent(activity.get()), SHARED_ACTIVITY, why));
                byActivity++;
            } else {
                left++;
                record.unjoined(
                        "Task Statements",
                        statement.code() + " task " + statement.id(),
                        "has no label, and no labelled task shares its work activity; it is not scored");
            }
        }
        tasks.values().removeIf(List::isEmpty);
        record.count("tasks_by_activity", byActivity);
        record.count("tasks_not_rated", left);
        return tasks;
    }

    private LabelRules.Rule rule(TaskLabel label) {
        return rules.get(label.automation(), label.exposure());
    }

    private static Task task(
            OnetTasks.Statement statement, int number, LabelRules.Rule rule, String prefix, String from) {
        return new Task(
                number,
                statement.text(),
                statement.weight(),
                rule.status(),
                rule.horizon(),
                rule.why() + " (" + from + ")",
                prefix + rule.name());
    }

    /** Its activity with the most labelled tasks. */
    private Optional<OnetTasks.Activity> findActivity(long id) {
        OnetTasks.Activity best = null;
        int most = 0;
        for (OnetTasks.Activity activity : activities.getOrDefault(id, List.of())) {
            int labelled = rulesByActivity.getOrDefault(activity.id(), Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (labelled > most) {
                best = activity;
                most = labelled;
            }
        }
        return Optional.ofNullable(best);
    }

    private LabelRules.Rule mostFrequent(OnetTasks.Activity activity) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> rule :
                rulesByActivity.getOrDefault(activity.id(), Map.of()).entrySet()) {
            if (rule.getValue() > most) {
                best = rule.getKey();
                most = rule.getValue();
            }
        }
        LabelRules.Rule found = rulesByName.get(best);
        if (found == null) {
            throw new IllegalStateException("activity " + activity.id() + " has no labelled task");
        }
        return found;
    }
}
