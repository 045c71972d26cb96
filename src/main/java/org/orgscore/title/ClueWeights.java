package org.orgscore.title;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an index has learnt of clues; a clue's weights are read when it is first met. Safe for several threads. */
final class ClueWeights {
    private final ThreadLocal<TermCursor> cursors;
    private final int firstDocument;
    private final int answers;
    private final Map<String, Weights> known = new ConcurrentHashMap<>();

    /** A clue's weights, one an answer. */
    private static final class Weights {
        private int[] numbers = new int[8];
        private float[] weights = new float[8];
        private int size;

        void add(int answer, float weight) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            numbers[size] = answer;
            weights[size++] = weight;
        }

        void addTo(float[] sums) {
            for (int i = 0; i < size; i++) {
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
        Weights read = new Weights();
        cursors.get()
                .forEachCounted(
                        ClueField.NAME,
                        clue,
                        (document, times) -> read.add(document - firstDocument, ClueField.weight(times)));
        if (read.size > 0) {
            known.put(clue, read);
        }
        return read;
    }
}
