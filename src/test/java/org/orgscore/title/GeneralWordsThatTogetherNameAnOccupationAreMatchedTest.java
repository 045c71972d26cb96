package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of Chief Executive Officer says what the work is; all three do, on a chart without departments too. */
class GeneralWordsThatTogetherNameAnOccupationAreMatchedTest {
    private static final TitleNormaliser NORMALISER = new TitleNormaliser(Lexicon.builtIn());
    private static final Set<String> TITLES = PackIndex.REFERENCE.listAliases().stream()
            .map(alias -> NORMALISER.normalise(alias.title(), ""))
            .map(title -> NormalisedTitle.text(title.full()))
            .collect(Collectors.toSet());

    private final TitleMatcher matcher = PackIndex.matcher();

    @ParameterizedTest
    @CsvSource({
        "CEO, 11-1011",
        "Chief Executive Officer, 11-1011",
        "President & CEO, 11-1011",
        "President, 11-1011",
        "Exec Asst, 43-6011",
        "General Manager, 11-1021",
        "Ops Mgr, 11-1021",
        "Asst. Principal, 11-9032",
        "Project Mgr III, 13-1082"
    })
    void withoutADepartment(String title, String soc) {
        TitleMatch match = matcher.match(TitleQuery.of(title));

        assertThat(match.candidates()).isNotEmpty();
        assertThat(match.candidates().get(0).code()).startsWith(soc);
        assertThat(match.decision()).isNotEqualTo(Decision.UNMATCHED);
    }

    @ParameterizedTest
    @MethodSource("listTelling")
    void eachOfTheListIsATitleOfThePack(String words) {
        assertThat(TITLES).contains(words);
    }

    static Stream<String> listTelling() {
        return TitleTable.listRows("telling.csv").stream().map(row -> row.get("title"));
    }
}
