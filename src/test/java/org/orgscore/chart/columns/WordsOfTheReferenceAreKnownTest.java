package org.orgscore.chart.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given the words of the built-in reference, none is taken for a name that no list holds. */
class WordsOfTheReferenceAreKnownTest {
    private static final Path TITLES = Path.of("src/main/resources/reference/titles");

    @Test
    void everyWordOfATitleIsKnown() throws Exception {
        Set<String> unknown = new TreeSet<>();
        int words = 0;
        try (Stream<Path> files = Files.list(TITLES)) {
            for (Path file : files.toList()) {
                for (CSVRecord row : CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
                    for (String word : row.get(1).split("\\P{L}+", -1)) {
                        boolean counts = word.length() > 2 && !WordList.GIVEN_NAMES.isWord(word);
                        words += counts ? 1 : 0;
                        if (counts && !UnusualNames.holdsPlainWord(word)) {
                            unknown.add(word);
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(words).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jack", "Mark", "Frank", "Grace", "Carmen"})
    void givenNameThatATaskHoldsTooTellsNoTitle(String name) {
        assertThat(UnusualNames.holdsPlainWord(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mgr", "Thursday", "Lettings", "EMEA", "Dean"})
    void generalWordThatTheReferenceLacksIsKnown(String word) {
        assertThat(UnusualNames.holdsPlainWord(word)).isTrue();
    }

    @Test
    void fewGeneralWordsAreTheReferencesToo() throws Exception {
        WordList reference = WordList.read(PackWords.RESOURCE);
        List<String> general = Files.readAllLines(Path.of("src/main/resources/chart/plain-words.txt"));

        assertThat(general.stream().filter(reference::isWord))
                .as("a copy of the reference's words would grow stale")
                .hasSizeLessThan(general.size() / 10);
    }

    @Test
    void wordsAreWrittenOnceInOrderAndInLowerCase(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("words.txt");

        PackWords.write(List.of("Zoo Keeper, 2nd Class", "Keeper of a Jack/Tool", "Œuvre"), file);

        assertThat(Files.readAllLines(file).stream().collect(Collectors.joining(" ")))
                .isEqualTo("class keeper tool zoo œuvre");
    }
}
