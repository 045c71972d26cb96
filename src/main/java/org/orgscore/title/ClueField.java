package org.orgscore.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * How the index keeps what was learnt of clues: an answer's document holds each clue that says something of it, so many
 * times as the weight is high. So a clue's postings are its weights, and opening the index reads none of them.
 */
final class ClueField {
    static final String NAME = "clues";

    /** Steps of a weight's scale, finer than what a weight is sure to. */
    private static final float STEPS = 32;
    /** A weight of 0; a document cannot hold a word less than once. */
    private static final int ZERO = 512;

    /** Steps below which a weight is left out: matching is as good without, and the index a fifth smaller. */
    private static final int LEAST_KEPT = 5;

    private static final FieldType TYPE = type();

    private ClueField() {}

    /** How often a document holds a clue of this weight; weights of 16 and more either way are as good as 16. */
    static int times(float weight) {
        return Math.max(1, Math.min(2 * ZERO - 1, Math.round(weight * STEPS) + ZERO));
    }

    static float weight(int times) {
        return (times - ZERO) / STEPS;
    }

    /** What one answer's document holds, gathered clue by clue. */
    static final class Answer {
        private final List<String> clues = new ArrayList<>();
        private short[] times = new short[8];

        /** Adds a clue's weight, if it is worth keeping. */
        void add(String clue, float weight) {
            int number = times(weight);
            if (Math.abs(number - ZERO) < LEAST_KEPT) {
                return;
            }
            if (clues.size() == times.length) {
                times = Arrays.copyOf(times, 2 * times.length);
            }
            times[clues.size()] = (short) number;
            clues.add(clue);
        }

        Field field() {
            return new Field(NAME, new Tokens(clues, times), TYPE);
        }
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<String> clues;
        private final short[] times;
        private int next;

        Tokens(List<String> clues, short[] times) {
            this.clues = clues;
            this.times = times;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == clues.size()) {
                return false;
            }
            term.append(clues.get(next));
            frequency.setTermFrequency(times[next++]);
            return true;
        }
    }
}
