package org.orgscore.chart.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words that the reference's titles and tasks are made of. The build writes them into the program, so that they are
 * those of the reference that is part of it. Usual given names are left out: a title may hold them, but so does any name.
 */
public final class PackWords {
    static final String RESOURCE = "/chart/pack-words.txt";
    private static final int MIN_CHARS = 3;

    private PackWords() {}

    /** Writes the words of these texts, in lower case, in order, one a line. */
    public static void write(Iterable<String> texts, Path file) throws IOException {
        Files.write(file, of(texts));
    }

    private static SortedSet<String> of(Iterable<String> texts) {
        SortedSet<String> words = new TreeSet<>();
        for (String text : texts) {
            int end = 0;
            for (int start = WordList.wordStart(text, 0);
                    start < text.length();
                    start = WordList.wordStart(text, end)) {
                end = WordList.wordEnd(text, start);
                String word = text.substring(start, end).toLowerCase(Locale.ROOT);
                if (word.length() >= MIN_CHARS && !WordList.GIVEN_NAMES.holds(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
