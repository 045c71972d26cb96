package org.orgscore.chart;

import org.orgscore.chart.columns.PersonNames;

/** Values as a problem may show them: a shifted cell could hold a name, so only short ones that are no name. */
final class ShownValues {
    private static final int MAX_CHARS = 24;

    private final TitleGuard guard;

    ShownValues(TitleGuard guard) {
        this.guard = guard;
    }

    /** The value without what identifies a person; empty where it might be personal as a whole. */
    String shown(String value) {
        return value.length() > MAX_CHARS || PersonNames.hasForm(value) ? "" : guard.plain(value);
    }
}
