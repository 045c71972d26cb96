package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingAbstainsWhereNothingIsSaidTest {
    private final TitleMatcher matcher = PackIndex.matcher();

    @ParameterizedTest
    @ValueSource(
            strings = {"Associate", "Team Member", "Manager II", "TBD", "Vacant", "Employee", "Consultant", "?", ""})
    void andSaysWhy(String title) {
        TitleMatch match = matcher.match(TitleQuery.of(title));

        assertThat(match.decision()).isEqualTo(Decision.UNMATCHED);
        assertThat(match.findScored()).isEmpty();
        assertThat(match.why()).isNotBlank();
    }

    @Test
    void unlessTheDepartmentSettlesIt() {
        TitleMatch match = matcher.match(TitleQuery.of("Specialist", "Payroll"));

        assertThat(match.candidates().get(0).code()).startsWith("43-3051");
        assertThat(match.why()).contains("Payroll");
    }
}
