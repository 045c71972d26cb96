package org.orgscore.chart;

/**
 * Which columns tie a position to the one it reports to.
 *
 * @param key the column that others name this row by, -1 for none
 * @param keySecond a second part of it, the family name, -1 for none
 * @param manager the column that names the other row, -1 for none
 * @param managerSecond the column with the other half of a manager's name, -1 for none
 * @param by what both hold
 * @param description what a report says of it
 */
public record Reporting(int key, int keySecond, int manager, int managerSecond, By by, String description) {
    /** What ties the two. */
    enum By {
        NUMBER,
        /** Names or titles. */
        NAME,
        /** Names, of which one side has initials that the other leaves out. */
        NAME_WITHOUT_INITIALS,
        /** A full name here, and only its given name there. */
        GIVEN_NAME
    }

    Reporting with(int otherSecond, By otherBy, String otherDescription) {
        return new Reporting(key, otherSecond, manager, managerSecond, otherBy, otherDescription);
    }

    boolean byName() {
        return by != By.NUMBER;
    }
}
