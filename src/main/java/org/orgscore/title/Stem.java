package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;

/** Plurals to singulars, which is all that titles need: nurses, secretaries, assemblers. */
final class Stem {
    private static final int FAMILY_LENGTH = 5;

    private Stem() {}

    static String of(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    /**
     * What words of one family begin with: radiology and radiologist, purchase and purchasing. Short words stand for
     * themselves.
     */
    static String family(String stem) {
        return stem.length() <= FAMILY_LENGTH ? stem : stem.substring(0, FAMILY_LENGTH);
    }

    /** Whether a word is long enough to belong to a family of more than itself. */
    static boolean hasFamily(String stem) {
        return stem.length() > FAMILY_LENGTH;
    }

    static List<String> families(List<String> stems) {
        return stems.stream().map(Stem::family).toList();
    }

    static List<String> of(List<String> words) {
        List<String> stems = new ArrayList<>(words.size());
        words.forEach(word -> stems.add(of(word)));
        return stems;
    }

    /** The words' stems in alphabetical order, each once: equal for titles that differ in order and number only. */
    static String bag(List<String> words) {
        return String.join(" ", of(words).stream().distinct().sorted().toList());
    }
}
