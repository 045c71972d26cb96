package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Given occupations with so many aliases each, some with none, when a document is asked for its occupation. */
final class AnAliasLiesInTheRunOfItsOccupationTest {
    @Property
    void thenItIsTheOneWhoseRunHoldsIt(@ForAll List<@IntRange(max = 5) Integer> counts) {
        AliasRuns runs = new AliasRuns(counts);
        List<Integer> expected = new ArrayList<>();
        for (int occupation = 0; occupation < counts.size(); occupation++) {
            for (int i = 0; i < counts.get(occupation); i++) {
                expected.add(occupation);
            }
        }
        for (int document = 0; document < expected.size(); document++) {
            int found = runs.getOccupation(document);
            assertThat(found).isEqualTo(expected.get(document));
            assertThat(runs.end(found)).isGreaterThan(document);
        }
        assertThatThrownBy(() -> runs.getOccupation(expected.size())).isInstanceOf(IllegalArgumentException.class);
    }
}
