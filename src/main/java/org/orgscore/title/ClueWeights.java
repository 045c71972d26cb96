package org.orgscore.title;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an index has learnt of clues; a clue's weights are read when it is first met. Safe for several threads. */
final class ClueWeights {
    private static final int[] ALL = {};
    private static final Weights NOTHING = new Weights(new int[0], new float[0]);

    private final ThreadLocal<TermCursor> cursors;
    private final int firstDocument;
    private final int answers;
    private final Map<String, Weights> known = new ConcurrentHashMap<>();

    /** A clue's weights for some answers, or for all in their order. */
    private static final class Weights {
        private final int[] numbers;
        private final float[] weights;

        Weights(int[] numbers, float[] weights) {
            this.numbers = numbers;
            this.weights = weights;
        }

        void addTo(float[] sums) {
            if (numbers == ALL) {
                for (int i = 0; i < weights.length; i++) {
                    sums[i] += weights[i];
                }
                return;
            }
            for (int i = 0; i < numbers.length; i++) {
                sums[numbers[i]] += weights[i];
            }
        }
    }

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
    private Weights weights(String clue) {
        Weights found = known.get(clue);
        if (found != null) {
            return found;
        }
        int holders = cursors.get().count(ClueField.NAME, clue);
        if (holders == 0) {
            return NOTHING;
        }
        Weights weights = 2 * holders < answers ? ofSome(clue, holders) : ofAll(clue);
        known.put(clue, weights);
        return weights;
    }

    private Weights ofSome(String clue, int holders) {
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
        return new Weights(numbers, weights);
    }

    private Weights ofAll(String clue) {
        float[] weights = new float[answers];
        cursors.get()
                .forEachCounted(
                        ClueField.NAME,
                        clue,
                        (document, times) -> weights[document - firstDocument] = ClueField.weight(times));
        return new Weights(ALL, weights);
    }
}
