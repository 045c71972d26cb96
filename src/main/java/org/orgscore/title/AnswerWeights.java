package org.orgscore.title;

/** What a clue says for and against answers, in log odds. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and gone through for every title
sealed interface AnswerWeights {
    AnswerWeights NOTHING = new OfSome(new int[0], new float[0]);

    /** Adds each answer's weight to its sum. */
    void addTo(float[] sums);

    /** A weight for every answer, in their order. */
    record OfAll(float[] weights) implements AnswerWeights {
        @Override
        public void addTo(float[] sums) {
            for (int i = 0; i < weights.length; i++) {
                sums[i] += weights[i];
            }
        }
    }

    /** Weights for some answers, by their numbers, in order. */
    record OfSome(int[] answers, float[] weights) implements AnswerWeights {
        @Override
        public void addTo(float[] sums) {
            for (int i = 0; i < answers.length; i++) {
                sums[answers[i]] += weights[i];
            }
        }
    }
}
