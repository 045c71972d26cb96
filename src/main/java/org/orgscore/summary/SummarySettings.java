package org.orgscore.summary;

import java.util.List;

/**
 * What may be set about a report's content.
 *
 * @param minGroup groups with fewer persons are never shown; at least 1
 * @param scenarios side by side in the report
 */
public record SummarySettings(int minGroup, List<ScenarioSettings> scenarios, Labels labels) {
    public static final int DEFAULT_MIN_GROUP = 5;
    /** Pay is only shown for groups of this many persons or more. */
    public static final int MIN_PAY_GROUP = 10;

    public SummarySettings {
        if (minGroup < 1) {
            throw new IllegalArgumentException("the minimum group size is at least 1");
        }
        scenarios = List.copyOf(scenarios);
    }

    public static SummarySettings defaults() {
        return new SummarySettings(DEFAULT_MIN_GROUP, ScenarioSettings.DEFAULT, Labels.ENGLISH);
    }

    public SummarySettings withMinGroup(int other) {
        return new SummarySettings(other, scenarios, labels);
    }

    public SummarySettings withScenarios(List<ScenarioSettings> other) {
        return new SummarySettings(minGroup, other, labels);
    }
}
