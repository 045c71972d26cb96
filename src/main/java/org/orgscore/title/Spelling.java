package org.orgscore.title;

/** How alike two words are when one may be mistyped or cut short. */
final class Spelling {
    private static final double SAME = 1;
    private static final double CUT_SHORT = 0.8;
    private static final double ONE_EDIT = 0.85;
    private static final double TWO_EDITS = 0.7;
    private static final int MIN_CUT = 4;
    private static final int MIN_ONE_EDIT = 5;
    private static final int MIN_TWO_EDITS = 9;

    private Spelling() {}

    /** 1 for the same word, less for a near spelling, 0 for different words. */
    static double likeness(String word, String other) {
        if (word.equals(other)) {
            return SAME;
        }
        if (word.charAt(0) != other.charAt(0)) {
            return 0;
        }
        if (word.length() >= MIN_CUT && other.startsWith(word)) {
            return CUT_SHORT;
        }
        int shorter = Math.min(word.length(), other.length());
        if (shorter < MIN_ONE_EDIT || Math.abs(word.length() - other.length()) > 2) {
            return 0;
        }
        int edits = edits(word, other);
        if (edits == 1) {
            return ONE_EDIT;
        }
        return edits == 2 && shorter >= MIN_TWO_EDITS ? TWO_EDITS : 0;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (restricted Damerau-Levenshtein distance). */
    static int edits(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                int replace = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                distance[i][j] = swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
            }
        }
        return distance[a.length()][b.length()];
    }
}
