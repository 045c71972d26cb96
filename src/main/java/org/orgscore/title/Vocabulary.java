package org.orgscore.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that aliases are made of, for finding what an unknown word stands for: mistyped ({@code nures}), cut short
 * ({@code schlshp}, {@code rsearch}) or written together ({@code healthroom}). Safe for several threads.
 */
final class Vocabulary {
    /** Shorter unknown words are acronyms more often than short forms. */
    private static final int MIN_LENGTH = 4;

    private static final int MIN_PART_LENGTH = 3;
    private static final int MIN_TYPO_LENGTH = 5;
    private static final int TWO_EDITS_LENGTH = 8;
    private static final int MIN_SPLIT_FREQUENCY = 3;
    private static final double EDIT_COST = 2.2;
    private static final double SKIPPED_VOWEL = 0.35;
    private static final double SKIPPED_CONSONANT = 0.8;
    private static final double CUT_LETTER = 0.3;
    private static final double LAST_LETTER_DIFFERS = 1.0;
    /** Below this a reading is a guess that does more harm than good. */
    private static final double MIN_SCORE = 0.3;

    private final Map<String, Integer> frequencies;
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Map<String, List<String>> readings = new ConcurrentHashMap<>();

    Vocabulary(Map<String, Integer> frequencies) {
        this.frequencies = Map.copyOf(frequencies);
        frequencies.keySet().stream()
                .filter(word -> word.length() >= MIN_LENGTH)
                .sorted()
                .forEach(word -> byFirstLetter
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word));
    }

    boolean knows(String stem) {
        return frequencies.containsKey(stem);
    }

    /** The words with each unknown one replaced by what it most likely stands for, or left as it is. */
    List<String> read(List<String> stems) {
        List<String> read = new ArrayList<>(stems.size());
        for (String stem : stems) {
            if (knows(stem) || stem.length() < MIN_LENGTH || !isLetters(stem)) {
                read.add(stem);
            } else {
                read.addAll(readings.computeIfAbsent(stem, this::reading));
            }
        }
        return read;
    }

    private List<String> reading(String word) {
        Optional<List<String>> parts = split(word);
        if (parts.isPresent()) {
            return parts.get();
        }
        String best = word;
        double bestScore = MIN_SCORE;
        for (String other : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            double score = score(word, other);
            if (score > bestScore) {
                bestScore = score;
                best = other;
            }
        }
        return List.of(best);
    }

    private Optional<List<String>> split(String word) {
        for (int at = word.length() - MIN_PART_LENGTH; at >= MIN_PART_LENGTH; at--) {
            String left = word.substring(0, at);
            String right = Stem.of(word.substring(at));
            if (frequency(left) >= MIN_SPLIT_FREQUENCY && frequency(right) >= MIN_SPLIT_FREQUENCY) {
                return Optional.of(List.of(left, right));
            }
        }
        return Optional.empty();
    }

    /** Log frequency less what it takes to get from one word to the other; minus infinity where there is no way. */
    private double score(String word, String other) {
        double way = Double.POSITIVE_INFINITY;
        if (word.length() >= MIN_TYPO_LENGTH && Math.abs(word.length() - other.length()) <= 2) {
            int edits = Spelling.edits(word, other);
            if (edits == 1 || (edits == 2 && word.length() >= TWO_EDITS_LENGTH)) {
                way = EDIT_COST * edits;
            }
        }
        if (other.length() > word.length() && other.length() <= 3 * word.length() + 1) {
            way = Math.min(
                    way,
                    other.startsWith(word) ? CUT_LETTER * (other.length() - word.length()) : skipping(word, other));
        }
        // most words are no way from one another: their frequencies are not looked up
        return way == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : Math.log(1 + frequency(other)) / 2 - way;
    }

    /** The cost of leaving letters out; infinite where the word's letters do not stand in the other in order. */
    private static double skipping(String word, String other) {
        double cost = word.charAt(word.length() - 1) == other.charAt(other.length() - 1) ? 0 : LAST_LETTER_DIFFERS;
        int at = 0;
        for (int i = 0; i < other.length(); i++) {
            char letter = other.charAt(i);
            if (at < word.length() && word.charAt(at) == letter) {
                at++;
            } else {
                cost += "aeiouy".indexOf(letter) >= 0 ? SKIPPED_VOWEL : SKIPPED_CONSONANT;
            }
        }
        return at == word.length() ? cost : Double.POSITIVE_INFINITY;
    }

    private int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
