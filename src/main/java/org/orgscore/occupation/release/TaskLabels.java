package org.orgscore.occupation.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgscore.occupation.release.TaskLabel.Automation;
import org.orgscore.occupation.release.TaskLabel.Exposure;

/** Reads the task labels of "GPTs are GPTs": one row an O*NET task, labels of people and of a model. */
final class TaskLabels {
    private static final String ID = "Task ID";
    private static final String AUTOMATION = "gpt4_automation|automation_label";
    private static final String HUMAN = "human_labels|human_exposure_agg|human_exposure";
    private static final List<String> MODEL = List.of("gpt4_exposure", "gpt4_exposure_alt_rubric");
    static final List<String> COLUMNS = List.of(ID, AUTOMATION, HUMAN + "|" + String.join("|", MODEL));

    private TaskLabels() {}

    /** Labels by O*NET task ID. */
    static Map<Long, TaskLabel> read(ReleaseTable table, ImportRecord record) {
        Map<Long, TaskLabel> labels = new HashMap<>();
        table.forEach(row -> {
            long id = row.whole(ID);
            Optional<Automation> automation = TaskLabel.find(Automation.class, row.text(AUTOMATION));
            Optional<Exposure> human = TaskLabel.find(Exposure.class, row.text(HUMAN));
            List<Exposure> model = MODEL.stream()
                    .flatMap(column -> TaskLabel.find(Exposure.class, row.text(column)).stream())
                    .toList();
            if (automation.isEmpty()
                    || Stream.concat(human.stream(), model.stream()).findAny().isEmpty()) {
                record.unjoined(table.name(), String.valueOf(id), "has no automation or no exposure label");
            } else if (labels.put(id, TaskLabel.of(automation.get(), human, model)) != null) {
                throw row.bad("has the task ID " + id + " a second time");
            }
        });
        return labels;
    }
}
