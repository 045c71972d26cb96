package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ACertainTitleIsLookedNoFurtherTest {
    private static final TitleReading READING = new TitleReading(PackIndex.INDEX, Lexicon.builtIn());

    @Test
    void whereAnOccupationHasItAndItsWordsSayTheSame() {
        CandidateSearch.Found found = search("Registered Nurse", "Surgery");

        assertThat(found.isSettledOn(number("29-1141.00"))).isTrue();
        assertThat(found.traces()).extracting(Trace::code).contains("29-1141.00");
    }

    @Test
    void whereItHasAMarkOfRankBesides() {
        assertThat(search("Senior Electrician II (Nights)", "").isSettledOn(number("47-2111.00")))
                .isTrue();
    }

    @Test
    void butOneThatNoOccupationHasIsSearchedForByItsWords() {
        CandidateSearch.Found found = search("Electrician of Lifts and Hoists", "");

        assertThat(found.isSettled()).isFalse();
        assertThat(found.titleScores().size()).isPositive();
    }

    @Test
    void andOneThatSeveralMayHaveIsSearchedForToo() {
        assertThat(search("Operator", "").isSettled()).isFalse();
    }

    private static CandidateSearch.Found search(String title, String department) {
        TitleReading.Read read = READING.read(TitleQuery.of(title, department));
        List<String> stems = read.occasion().department().stems();
        return new CandidateSearch(PackIndex.INDEX, stems).collect(read.title(), read.core());
    }

    private static int number(String code) {
        return PackIndex.INDEX.occupations().codes().indexOf(code);
    }
}
