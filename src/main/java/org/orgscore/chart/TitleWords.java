package org.orgscore.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgscore.chart.columns.UnusualNames;

/**
 * Whether the titles of a chart are made of words that are known, so that what is not may be a person's name.
 *
 * @param known whether the titles of most rows hold a word of the reference
 * @param usual titles of unknown words that recur, as a person's name would not
 */
public record TitleWords(boolean known, Set<String> usual) {
    static final TitleWords UNKNOWN = new TitleWords(false, Set.of());
    private static final double MOST = 0.6;
    private static final int RECURS = 3;

    public TitleWords {
        usual = Set.copyOf(usual);
    }

    static TitleWords of(int column, List<RawRow> sample) {
        Map<String, Integer> counts = new HashMap<>();
        for (RawRow row : sample) {
            String title = row.cell(column);
            if (!title.isEmpty()) {
                counts.merge(title, 1, Integer::sum);
            }
        }
        int plain = 0;
        int rows = 0;
        Set<String> usual = new HashSet<>();
        for (Map.Entry<String, Integer> title : counts.entrySet()) {
            boolean holds = UnusualNames.holdsPlainWord(title.getKey());
            plain += holds ? title.getValue() : 0;
            rows += title.getValue();
            if (!holds && title.getValue() >= RECURS) {
                usual.add(title.getKey());
            }
        }
        return new TitleWords(plain >= rows * MOST, usual);
    }

    boolean isUsual(String title) {
        return usual.contains(title);
    }
}
