package org.orgscore.summary;

/**
 * One group of a breakdown.
 *
 * @param key what tells it apart within its dimension: a name, a code, or for a manager's organisation a number
 * @param label as reports show it
 * @param parentKey the key of the group it is part of; empty in a flat dimension and for roots
 * @param level 0 for a flat dimension and for roots, one more for each level below
 * @param merged true for what was put together because its parts are too small to show
 */
public record Group(String key, String label, String parentKey, int level, Figures figures, boolean merged) {}
