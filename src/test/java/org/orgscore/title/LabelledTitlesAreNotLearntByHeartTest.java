package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgscore.title.evaluation.InvalidLabelsException;
import org.orgscore.title.evaluation.LabelledTitle;
import org.orgscore.title.evaluation.LabelledTitles;

/**
 * Development and test titles that are also aliases are listed, title by title, in {@code titles/overlap-*.txt}: common
 * titles that any pack has. One that joins the aliases later fails here, and must be taken out or be argued for.
 */
class LabelledTitlesAreNotLearntByHeartTest {
    private static final Path FOLDER = Path.of("src/test/resources/titles");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void noTitleJoinsTheAliasesUnnoticed(String part) throws IOException, InvalidLabelsException {
        Set<String> aliases = PackIndex.REFERENCE.listAliases().stream()
                .map(alias -> alias.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> shared = new TreeSet<>();
        for (LabelledTitle title : LabelledTitles.read(FOLDER.resolve(part + ".csv"))) {
            String asked = title.query().title().toLowerCase(Locale.ROOT);
            if (aliases.contains(asked)) {
                shared.add(asked);
            }
        }

        List<String> listed = Files.readAllLines(FOLDER.resolve("overlap-" + part + ".txt"));
        assertThat(listed).as("also aliases").containsAll(shared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void noTitleIsAmongTheWrittenOnes(String part) throws IOException, InvalidLabelsException {
        Set<String> learnt = WrittenTitles.listAll().stream()
                .map(title -> title.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(titles(part)).doesNotContainAnyElementsOf(learnt);
    }

    private static Set<String> titles(String part) throws IOException, InvalidLabelsException {
        return LabelledTitles.read(FOLDER.resolve(part + ".csv")).stream()
                .map(title -> title.query().title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
