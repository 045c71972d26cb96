package org.orgscore.chart.columns;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Names that no list of names holds, told by what they are not: two words or more with capitals of which none is a word
 * of the reference's titles or tasks. Good for English titles; in a column of others every word would be unknown.
 */
public final class UnusualNames {
    private static final WordList PLAIN = WordList.read(PackWords.RESOURCE, "/chart/plain-words.txt");
    private static final WordList FAMILY_NAMES = WordList.read("/chart/family-names.txt");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]*[,.]?");
    private static final Pattern SMALL =
            Pattern.compile("(?:de|del|della|der|den|di|da|dos|la|le|van|von|zu|bin|bint|al|el|ter|af)");
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyà-öø-ÿœ]|[^\\p{IsLatin}]");
    private static final int MIN_CHARS = 4;
    private static final int MAX_ACRONYM = 4;
    private static final int MAX_WORDS = 5;

    private UnusualNames() {}

    /** What a word may be in a name. */
    private enum Kind {
        /** A usual given name. */
        GIVEN,
        /** No word that is known. */
        UNKNOWN,
        /** A usual family name that is a word as well. */
        FAMILY,
        /** An initial or a particle. */
        LINK,
        /** A word that titles are made of. */
        PLAIN
    }

    /** Whether some word of the text is one of titles, tasks or departments. */
    public static boolean holdsPlainWord(String text) {
        return PLAIN.in(text) || WordList.TITLES.in(text) || WordList.DEPARTMENTS.in(text);
    }

    /** Whether the text is nothing but a person's name. */
    public static boolean isName(String text) {
        String[] words = GAPS.split(text.strip(), -1);
        return words.length > 1 && words.length <= MAX_WORDS && nameAtEnd(words) == 0;
    }

    /** The text without a person's name at its end; the whole text where there is none. */
    public static String withoutNameAtEnd(String text) {
        String[] words = GAPS.split(text.strip(), -1);
        int start = words.length > MAX_WORDS * 2 ? words.length : nameAtEnd(words);
        return start == 0 || start == words.length ? text : String.join(" ", Arrays.copyOf(words, start));
    }

    /** Where a name at the end begins; behind the last word where there is none. */
    private static int nameAtEnd(String[] words) {
        int start = words.length;
        int given = 0;
        int unknown = 0;
        int families = 0;
        boolean capitals = isInCapitals(words);
        while (start > 0) {
            Kind kind = kind(words[start - 1], capitals);
            if (kind == Kind.PLAIN) {
                break;
            }
            given += kind == Kind.GIVEN ? 1 : 0;
            unknown += kind == Kind.UNKNOWN ? 1 : 0;
            families += kind == Kind.FAMILY ? 1 : 0;
            start--;
        }
        while (start < words.length && SMALL.matcher(words[start]).matches()) {
            start++;
        }
        boolean name = unknown > 1 || (given > 0 && given + unknown + families > 1);
        return name && words.length - start > 1 ? start : words.length;
    }

    private static boolean isInCapitals(String[] words) {
        for (String word : words) {
            if (word.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    private static Kind kind(String word, boolean capitals) {
        if (SMALL.matcher(word).matches()) {
            return Kind.LINK;
        }
        if (!CAPITAL.matcher(word).matches()) {
            return Kind.PLAIN;
        }
        String bare = word.replaceAll("[,.]$", "");
        if (bare.length() == 1) {
            return Kind.LINK;
        }
        if (WordList.GIVEN_NAMES.isWord(bare) && !WordList.TITLES.isWord(bare)) {
            return Kind.GIVEN;
        }
        if (FAMILY_NAMES.isWord(bare)) {
            return Kind.FAMILY;
        }
        boolean acronym =
                !capitals && bare.length() <= MAX_ACRONYM && bare.chars().noneMatch(Character::isLowerCase);
        boolean shortened = bare.length() < MIN_CHARS || !VOWEL.matcher(bare).find();
        return acronym || shortened || holdsPlainWord(bare) ? Kind.PLAIN : Kind.UNKNOWN;
    }
}
