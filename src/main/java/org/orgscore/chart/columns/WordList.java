package org.orgscore.chart.columns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A list of words from the program's resources, and whether a text holds one of them. */
public final class WordList {
    /** Words that head a job title. */
    public static final WordList TITLES = read("/chart/title-words.txt");

    /** Words that name a department. */
    public static final WordList DEPARTMENTS = read("/chart/department-words.txt");

    /** Usual given names. */
    static final WordList GIVEN_NAMES = read("/chart/given-names.txt");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Whether some word of the text is in the list, in singular or plural. */
    public boolean in(String text) {
        int end = 0;
        for (int start = wordStart(text, 0); start < text.length(); start = wordStart(text, end)) {
            end = wordEnd(text, start);
            if (isWord(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Where the next word begins, a word being letters in a row; the text's length where there is none. */
    static int wordStart(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word in lower case stands in the list as it is. */
    boolean holds(String lower) {
        return words.contains(lower);
    }

    boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return holds(lower)
                || (lower.length() > 3
                        && lower.endsWith("s")
                        && words.contains(lower.substring(0, lower.length() - 1)));
    }

    /** One list of all words of these resources. */
    static WordList read(String... resources) {
        Set<String> words = new HashSet<>();
        for (String resource : resources) {
            try (InputStream in = WordList.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing from the program; build it with Maven");
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                words.addAll(Arrays.asList(text.split("\\s+", -1)));
            } catch (IOException e) {
                throw new IllegalStateException(resource + " cannot be read", e);
            }
        }
        return new WordList(words);
    }
}
