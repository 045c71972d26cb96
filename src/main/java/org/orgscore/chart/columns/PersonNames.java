package org.orgscore.chart.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is likely to be a person's name, so that it can be left out. */
public final class PersonNames {
    private static final Set<String> HONORIFICS = Set.of(
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "prof",
            "professor",
            "dame",
            "herr",
            "frau",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sra",
            "srta",
            "doña");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?");
    private static final Pattern SMALL =
            Pattern.compile("(?:de|del|della|der|den|di|da|dos|la|le|van|von|zu|bin|al|el|y)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){1,3}");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(jr|sr|ii|iii|iv|phd|md|mba|cpa|rn|esq|do|dds|np|pa)\\.?");
    private static final int MAX_WORDS = 5;

    private PersonNames() {}

    /** A name by its form alone: {@code Jane Smith}, {@code SMITH, JANE Q}, {@code J. van Dyke}; titles are none. */
    public static boolean hasForm(String text) {
        String[] words = words(text);
        if (words.length < 2 || words.length > MAX_WORDS || WordList.TITLES.in(text)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (WORD.matcher(word).matches()) {
                capitals++;
            } else if (!SMALL.matcher(word).matches()) {
                return false;
            }
        }
        return capitals >= 2 && !WordList.DEPARTMENTS.in(text);
    }

    /** A name beyond its form: an honorific, an initial, a usual given name, or a comma after the family name. */
    public static boolean isLikely(String text) {
        String[] words = words(text);
        if (words.length == 0 || words.length > MAX_WORDS + 1) {
            return false;
        }
        String first = words[0].toLowerCase(Locale.ROOT).replace(".", "");
        boolean honorific = HONORIFICS.contains(first);
        if (honorific) {
            return words.length > 1 && !WordList.TITLES.in(text.substring(text.indexOf(words[0]) + words[0].length()));
        }
        if (!hasForm(text)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean initial = INITIALS.matcher(words[i]).matches() && words[i].length() <= 2 && words.length <= 4;
            if ((initial && words[i].length() + (i == words.length - 1 ? 1 : 0) > 1 && words[i].endsWith("."))
                    || WordList.GIVEN_NAMES.isWord(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins as people are addressed. */
    public static boolean isHonorific(String text) {
        return HONORIFICS.contains(
                text.toLowerCase(Locale.ROOT).replace(".", "").strip());
    }

    private static String[] words(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > 60 || hasDigit(plain)) {
            return new String[0];
        }
        String[] all = plain.replace(",", " ").trim().split("\\s+", -1);
        int end = all.length;
        while (end > 2 && SUFFIX.matcher(all[end - 1]).matches()) {
            end--;
        }
        return Arrays.copyOf(all, end);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
