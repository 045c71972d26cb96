package org.orgscore.report;

/** One scale of blues for time, grey for people: told apart in print and by colour-blind readers, labels beside. */
final class Palette {
    static final String NOW = "#0b3c6f";
    static final String TWO_YEARS = "#2f78b7";
    static final String FIVE_YEARS = "#9cc4e4";
    static final String PEOPLE = "#d5d8dc";
    static final String UNMATCHED = "#ffffff";
    static final String INK = "#1b2733";
    private static final int[] LIGHT = {0xf2, 0xf7, 0xfc};
    private static final int[] DARK = {0x0b, 0x3c, 0x6f};
    private static final double DARK_TEXT_UNTIL = 0.52;

    private Palette() {}

    /** The fill of a heat-map cell for a share of 0 to 1. */
    static String heat(double share) {
        double at = Math.max(0, Math.min(1, share));
        int[] rgb = new int[3];
        for (int i = 0; i < 3; i++) {
            rgb[i] = (int) Math.round(LIGHT[i] + (DARK[i] - LIGHT[i]) * at);
        }
        return String.format("#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
    }

    /** A text colour that contrasts with the fill. */
    static String on(double share) {
        return share < DARK_TEXT_UNTIL ? INK : "#ffffff";
    }
}
