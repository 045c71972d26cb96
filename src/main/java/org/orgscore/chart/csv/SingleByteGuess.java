package org.orgscore.chart.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** Which one-byte encoding text is in: the one in which most bytes beyond ASCII are letters that stand by letters. */
final class SingleByteGuess {
    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"), Charset.forName("IBM850"));
    /** Letters and signs that staff lists in English, German, French and Spanish use. */
    private static final String USUAL = "äöüßéèêëàâáíóúñçîïôûùœæåøãõò";

    private static final String USUAL_SIGNS = "–—’‘“”£€•…©®°½";
    private final String[] decoded = new String[CANDIDATES.size()];
    private final long[] ratings = new long[CANDIDATES.size()];
    private int lowest = 256;

    SingleByteGuess() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = new String(all, CANDIDATES.get(i));
        }
    }

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] < 0) {
                int b = block[i] & 0xFF;
                lowest = Math.min(lowest, b);
                boolean byLetter = (i > 0 && Character.isLetter(block[i - 1]))
                        || (i + 1 < length && Character.isLetter(block[i + 1]));
                for (int c = 0; c < ratings.length; c++) {
                    ratings[c] += rating(decoded[c].charAt(b), byLetter);
                }
            }
        }
    }

    /** The likeliest; of equals the first, Windows-1252. */
    Charset best() {
        int best = 0;
        for (int c = 1; c < ratings.length; c++) {
            if (ratings[c] > ratings[best]) {
                best = c;
            }
        }
        return CANDIDATES.get(best);
    }

    int lowestHighByte() {
        return lowest;
    }

    private static int rating(char c, boolean byLetter) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        if (USUAL.contains(lower)) {
            int usual = lower.charAt(0) == c ? 3 : 2;
            return byLetter ? usual : 1;
        }
        return USUAL_SIGNS.indexOf(c) >= 0 ? 2 : -1;
    }
}
