package org.orgscore.title;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an index has learnt of clues; a clue's weights are read when it is first met. Safe for several threads. */
final class ClueWeights {
    private final ThreadLocal<TermCursor> cursors;
    private final int firstDocument;
    private final int answers;
    private final Map<String, AnswerWeights> known = new ConcurrentHashMap<>();

    /**
     * @param firstDocument the number of the first answer's document; the others follow
     * @param answers how many there are
     */
    ClueWeights(ThreadLocal<TermCursor> cursors, int firstDocument, int answers) {
        this.cursors = cursors;
        this.firstDocument = firstDocument;
        this.answers = answers;
    }

    ClueOdds odds(Collection<String> clues) {
        float[] sums = new float[answers];
        for (String clue : clues) {
            weights(clue).addTo(sums);
        }
        return new ClueOdds(sums);
    }

    /** Those of a clue that nothing was learnt of are not kept: there is no end of such clues. */
    private AnswerWeights weights(String clue) {
        AnswerWeights found = known.get(clue);
        if (found != null) {
            return found;
        }
        int holders = cursors.get().count(ClueField.NAME, clue);
        if (holders == 0) {
            return AnswerWeights.NOTHING;
        }
        AnswerWeights weights = 2 * holders < answers ? ofSome(clue, holders) : ofAll(clue);
        known.put(clue, weights);
        return weights;
    }

    private AnswerWeights ofSome(String clue, int holders) {
        int[] numbers = new int[holders];
        float[] weights = new float[holders];
        cursors.get().forEachCounted(ClueField.NAME, clue, new TermCursor.Counted() {
            private int next;

            @Override
            public void accept(int document, int times) {
                numbers[next] = document - firstDocument;
                weights[next++] = ClueField.weight(times);
            }
        });
        return new AnswerWeights.OfSome(numbers, weights);
    }

    private AnswerWeights ofAll(String clue) {
        float[] weights = new float[answers];
        cursors.get()
                .forEachCounted(
                        ClueField.NAME,
                        clue,
                        (document, times) -> weights[document - firstDocument] = ClueField.weight(times));
        return new AnswerWeights.OfAll(weights);
    }
}
