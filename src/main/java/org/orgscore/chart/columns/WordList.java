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
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (isWord(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || (lower.length() > 3
                        && lower.endsWith("s")
                        && words.contains(lower.substring(0, lower.length() - 1)));
    }

    static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(new HashSet<>(Arrays.asList(text.split("\\s+", -1))));
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
