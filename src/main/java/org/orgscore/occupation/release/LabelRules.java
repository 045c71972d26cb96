package org.orgscore.occupation.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.TaskStatus;

/** The documented mapping from published labels to status and horizon: {@code release/label-rules.csv}. */
final class LabelRules {
    private static final String FILE = "/release/label-rules.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * What a pair of labels comes to.
     *
     * @param name as each task shows it, {@code T3/E1}
     * @param why in half a sentence
     */
    record Rule(String name, TaskStatus status, Horizon horizon, String why) {}

    LabelRules() {
        try (InputStream in = LabelRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String name = row.get("automation") + "/" + row.get("exposure");
                rules.put(
                        name,
                        new Rule(
                                name,
                                TaskStatus.valueOf(row.get("status")),
                                Horizon.valueOf(row.get("horizon")),
                                row.get("why")));
            }
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    Rule get(TaskLabel.Automation automation, TaskLabel.Exposure exposure) {
        Rule rule = rules.get(automation + "/" + exposure);
        if (rule == null) {
            throw new IllegalStateException(FILE + " has no rule for " + automation + "/" + exposure);
        }
        return rule;
    }
}
