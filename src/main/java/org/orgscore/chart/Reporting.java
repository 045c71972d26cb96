package org.orgscore.chart;

/**
 * Which columns tie a position to the one it reports to.
 *
 * @param key the column that others name this row by, -1 for none
 * @param keySecond a second part of it, the family name, -1 for none
 * @param manager the column that names the other row, -1 for none
 * @param managerSecond the column with the other half of a manager's name, -1 for none
 * @param byName whether both hold names or titles rather than numbers
 * @param description what a report says of it
 */
public record Reporting(int key, int keySecond, int manager, int managerSecond, boolean byName, String description) {}
