package org.orgscore.chart;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which columns tie a position to the one it reports to: by position, by employee, or by name, the surest that the
 * chart gives on both ends.
 */
final class ReportingKeys {
    private static final int NONE = -1;

    private final int key;
    private final int keySecond;
    private final int manager;
    private final boolean byName;

    private ReportingKeys(int key, int keySecond, int manager, boolean byName) {
        this.key = key;
        this.keySecond = keySecond;
        this.manager = manager;
        this.byName = byName;
    }

    static ReportingKeys of(ColumnMapping mapping) {
        if (mapping.has(Field.MANAGER_POSITION_ID) && mapping.has(Field.POSITION_ID)) {
            return byId(mapping.index(Field.POSITION_ID), mapping.index(Field.MANAGER_POSITION_ID));
        }
        if (mapping.has(Field.MANAGER_ID) && !mapping.has(Field.ID) && mapping.has(Field.POSITION_ID)) {
            return byId(mapping.index(Field.POSITION_ID), mapping.index(Field.MANAGER_ID));
        }
        if (mapping.has(Field.MANAGER_ID)) {
            return byId(mapping.index(Field.ID), mapping.index(Field.MANAGER_ID));
        }
        if (mapping.has(Field.MANAGER_NAME) && mapping.has(Field.NAME)) {
            return new ReportingKeys(mapping.index(Field.NAME), NONE, mapping.index(Field.MANAGER_NAME), true);
        }
        if (mapping.has(Field.MANAGER_NAME) && mapping.has(Field.FIRST_NAME) && mapping.has(Field.LAST_NAME)) {
            return new ReportingKeys(
                    mapping.index(Field.FIRST_NAME),
                    mapping.index(Field.LAST_NAME),
                    mapping.index(Field.MANAGER_NAME),
                    true);
        }
        return byId(mapping.has(Field.ID) ? mapping.index(Field.ID) : mapping.index(Field.POSITION_ID), NONE);
    }

    private static ReportingKeys byId(int key, int manager) {
        return new ReportingKeys(key, NONE, manager, false);
    }

    String key(RawRow row) {
        String own = row.cell(key);
        if (!byName || own.isEmpty()) {
            return own;
        }
        return nameKey(keySecond == NONE ? own : own + " " + row.cell(keySecond));
    }

    String managerKey(RawRow row) {
        String given = row.cell(manager);
        return byName && !given.isEmpty() ? nameKey(given) : given;
    }

    /** {@code Smith, Jane} and {@code Jane Smith} are one person. */
    private static String nameKey(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
