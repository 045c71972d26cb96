package org.orgscore.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryOccupationIsCompleteTest {
    /** Codes with O*NET data in the O*NET-SOC 2019 taxonomy. */
    private static final int SCORED = 923;
    /** All occupations, OEWS May 2024, national. */
    private static final double NATIONAL_EMPLOYMENT = 154_187_380;

    private static final Set<String> EFFORTS = Set.of("0-6 months", "6-12 months", "1-2 years");

    @Test
    void allOfThemAreThere() {
        assertThat(BuiltInPack.listScored()).hasSize(SCORED);
        assertThat(BuiltInPack.REFERENCE.listOccupations())
                .allMatch(o -> o.code().matches("\\d{2}-\\d{4}\\.\\d{2}"))
                .allMatch(o -> o.scored() || o.tasks().isEmpty());
    }

    @Test
    void eachHasItsFactsAndASummary() {
        assertThat(BuiltInPack.listScored())
                .allMatch(o -> o.jobZone().isPresent())
                .allMatch(o -> o.summary().length() > 40 && o.summary().endsWith("."));
        assertThat(BuiltInPack.listScored().stream().map(Occupation::summary)).doesNotHaveDuplicates();
    }

    @Test
    void employmentIsSharedOutWithoutCountingTwice() {
        double sum = BuiltInPack.REFERENCE.listOccupations().stream()
                .mapToDouble(Occupation::employmentWeight)
                .sum();

        assertThat(sum).isCloseTo(NATIONAL_EMPLOYMENT, within(NATIONAL_EMPLOYMENT / 100));
    }

    @Test
    void wagesRiseFromTheTenthToTheNinetiethPercentile() {
        for (Occupation occupation : BuiltInPack.listScored()) {
            Wage wage = occupation.wage();
            if (wage.p10Usd().isPresent() && wage.p90Usd().isPresent()) {
                assertThat(wage.p10Usd().getAsDouble())
                        .as(occupation.code())
                        .isLessThan(wage.p90Usd().getAsDouble());
            }
        }
    }

    @Test
    void titlesAreEnoughAndNotTooMany() {
        Map<String, List<Alias>> titles = BuiltInPack.aliasesByCode();

        assertThat(BuiltInPack.listBroken(
                        BuiltInPack.listScored(), o -> titles.getOrDefault(o.code(), List.of()), 8, 30))
                .isEmpty();
        assertThat(BuiltInPack.listBroken(
                        BuiltInPack.REFERENCE.listOccupations().stream()
                                .filter(o -> !o.scored())
                                .toList(),
                        o -> titles.getOrDefault(o.code(), List.of()),
                        1,
                        30))
                .isEmpty();
        assertThat(titles.values().stream()
                        .flatMap(List::stream)
                        .map(Alias::title)
                        .distinct()
                        .count())
                .isGreaterThan(12_000);
    }

    @Test
    void profilesAreFilledIn() {
        PackReference reference = BuiltInPack.REFERENCE;
        List<Occupation> scored = BuiltInPack.listScored();

        List<Occupation> withTools = scored.stream()
                .filter(o -> !reference.getProfile(o.code()).tools().isEmpty())
                .toList();
        assertThat(BuiltInPack.listBroken(
                        withTools, o -> reference.getProfile(o.code()).tools(), 2, 6))
                .isEmpty();
        assertThat(BuiltInPack.listBroken(
                        scored, o -> reference.getProfile(o.code()).transitions(), 2, 5))
                .isEmpty();
        assertThat(BuiltInPack.listBroken(
                        scored, o -> reference.getProfile(o.code()).related(), 5, 10))
                .isEmpty();
        assertThat(BuiltInPack.listBroken(
                        scored, o -> reference.getProfile(o.code()).technologies(), 1, 10))
                .isEmpty();
    }

    @Test
    void targetsExistAndAreOthers() {
        Set<String> codes = BuiltInPack.REFERENCE.listOccupations().stream()
                .map(Occupation::code)
                .collect(Collectors.toSet());
        List<String> broken = new ArrayList<>();
        for (Occupation occupation : BuiltInPack.listScored()) {
            Profile profile = BuiltInPack.REFERENCE.getProfile(occupation.code());
            profile.transitions().stream()
                    .filter(t -> !codes.contains(t.targetCode())
                            || t.targetCode().equals(occupation.code())
                            || !EFFORTS.contains(t.effort()))
                    .forEach(t -> broken.add(occupation.code() + " -> " + t.targetCode() + " " + t.effort()));
            profile.related().stream()
                    .filter(r -> !codes.contains(r.code()) || r.code().equals(occupation.code()))
                    .forEach(r -> broken.add(occupation.code() + " ~ " + r.code()));
        }
        assertThat(broken).isEmpty();
    }
}
