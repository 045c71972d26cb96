package org.orgscore.summary;

import java.util.List;

/**
 * One scenario's assumptions.
 *
 * @param shift horizons by which everything comes earlier (positive) or later (negative); a half is half-way between
 * @param adoption share of what is possible that the organisation takes up, 0 to 1
 */
public record ScenarioSettings(String name, double shift, double adoption) {
    /** A horizon later, as rated, and a horizon earlier. */
    public static final List<ScenarioSettings> DEFAULT = List.of(
            new ScenarioSettings("cautious", -1, 1),
            new ScenarioSettings("base", 0, 1),
            new ScenarioSettings("fast", 1, 1));

    public ScenarioSettings {
        if (shift < -3 || shift > 3 || adoption < 0 || adoption > 1) {
            throw new IllegalArgumentException(
                    "scenario " + name + ": a shift is between -3 and 3 horizons, an adoption between 0 and 1");
        }
    }
}
