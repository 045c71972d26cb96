package org.orgscore.report;

import java.util.Locale;

/**
 * One scale of an accent colour for time, grey for people: told apart in print and by colour-blind readers, and never
 * without a label beside. The default accent is a deep blue.
 *
 * @param accent {@code #rrggbb}, dark enough for white text on it
 */
record Palette(String accent) {
    static final Palette DEFAULT = new Palette("#0b3c6f");
    static final String PEOPLE = "#d5d8dc";
    static final String UNMATCHED = "#ffffff";
    static final String INK = "#1b2733";
    static final String MUTED = "#4a5763";
    static final String LINE = "#8a949e";
    private static final double MIN_CONTRAST = 7;
    private static final int MAX_CHANNEL = 255;

    Palette {
        if (!accent.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb, not " + accent);
        }
        if (contrast(accent, "#ffffff") < MIN_CONTRAST) {
            throw new IllegalArgumentException(
                    "colour " + accent + " is too light: text on it needs a contrast of 7 to 1 with white");
        }
    }

    String now() {
        return accent;
    }

    String twoYears() {
        return towardsWhite(0.45);
    }

    String fiveYears() {
        return towardsWhite(0.72);
    }

    /** The fill of a heat-map cell for a share of 0 to 1; dark text stands out on all of them. */
    String heat(double share) {
        return towardsWhite(0.97 - 0.52 * Math.max(0, Math.min(1, share)));
    }

    /** The text colour that contrasts best with a fill. */
    static String on(String fill) {
        return contrast(fill, INK) >= contrast(fill, "#ffffff") ? INK : "#ffffff";
    }

    /** Red, green, blue of a colour, 0 to 255 each. */
    static int[] channels(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return new int[] {rgb >> 16 & MAX_CHANNEL, rgb >> 8 & MAX_CHANNEL, rgb & MAX_CHANNEL};
    }

    static byte[] bytes(String color) {
        int[] rgb = channels(color);
        return new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]};
    }

    /** Contrast by the WCAG formula, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int[] rgb = channels(color);
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = rgb[i] / (double) MAX_CHANNEL;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private String towardsWhite(double by) {
        int[] rgb = channels(accent);
        for (int i = 0; i < 3; i++) {
            rgb[i] = (int) Math.round(rgb[i] + (MAX_CHANNEL - rgb[i]) * by);
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
    }
}
