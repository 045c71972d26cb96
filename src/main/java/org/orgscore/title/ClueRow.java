package org.orgscore.title;

import java.util.Arrays;
import java.util.Optional;

/** The weights of one clue while they are learnt; see {@link ClueFit}. */
sealed interface ClueRow {
    /** Adds the weights to the log odds of the answers. */
    void addTo(float[] sums);

    /**
     * Moves the weights against the answers whose share was too large and for those whose share was too small.
     *
     * @param excess by how much each answer's share is too large
     * @param strong the answers where that is much, in order of their numbers, as many as {@code strongCount}
     */
    void pull(float[] excess, int[] strong, int strongCount, float step);

    /** Nothing where nothing was learnt. */
    Optional<LearntClue> learnt(String clue);

    /** Of a clue that many titles have: a weight for every answer. */
    final class Dense implements ClueRow {
        private final AnswerWeights.OfAll ofAll;

        Dense(int answers) {
            this.ofAll = new AnswerWeights.OfAll(new float[answers]);
        }

        @Override
        public void addTo(float[] sums) {
            ofAll.addTo(sums);
        }

        @Override
        public void pull(float[] excess, int[] strong, int strongCount, float step) {
            float[] weights = ofAll.weights();
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= step * excess[i];
            }
        }

        @Override
        public Optional<LearntClue> learnt(String clue) {
            int[] all = new int[ofAll.weights().length];
            Arrays.setAll(all, i -> i);
            return Optional.of(new LearntClue(clue, all, ofAll.weights()));
        }
    }

    /**
     * Of a clue that few titles have: weights for the answers that it has ever mattered to, in order of their numbers. All
     * the rest, which is nearly everything, is left to the clues that many titles have.
     */
    final class Sparse implements ClueRow {
        private static final int FIRST_SIZE = 4;

        private int[] answers = new int[FIRST_SIZE];
        private float[] weights = new float[FIRST_SIZE];
        private int size;

        @Override
        public void addTo(float[] sums) {
            for (int i = 0; i < size; i++) {
                sums[answers[i]] += weights[i];
            }
        }

        @Override
        public void pull(float[] excess, int[] strong, int strongCount, float step) {
            int next = 0;
            for (int i = 0; i < strongCount; i++) {
                int answer = strong[i];
                while (next < size && answers[next] < answer) {
                    next++;
                }
                if (next == size || answers[next] != answer) {
                    insert(next, answer);
                }
                weights[next] -= step * excess[answer];
            }
        }

        private void insert(int at, int answer) {
            if (size == answers.length) {
                answers = Arrays.copyOf(answers, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            System.arraycopy(answers, at, answers, at + 1, size - at);
            System.arraycopy(weights, at, weights, at + 1, size - at);
            answers[at] = answer;
            weights[at] = 0;
            size++;
        }

        @Override
        public Optional<LearntClue> learnt(String clue) {
            return Optional.of(new LearntClue(clue, Arrays.copyOf(answers, size), Arrays.copyOf(weights, size)));
        }
    }

    /** Of a clue that a single title has: nothing is learnt. */
    final class None implements ClueRow {
        @Override
        public void addTo(float[] sums) {}

        @Override
        public void pull(float[] excess, int[] strong, int strongCount, float step) {}

        @Override
        public Optional<LearntClue> learnt(String clue) {
            return Optional.empty();
        }
    }
}
