package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;

class AliasesAreFoundByTheirOccupationTest {
    private static final String NURSE = "29-1141.00";
    private static final String MECHANIC = "49-3023.00";
    private static final String CLERK = "43-9061.00";

    private static AliasIndex index = PackIndex.INDEX;

    /** Occupations in another order than their codes, their aliases in turns, a company's own among them. */
    @BeforeAll
    static void index() throws IOException {
        List<Occupation> occupations = Stream.of(MECHANIC, CLERK, NURSE)
                .map(PackIndex.REFERENCE::getOccupation)
                .toList();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        AliasIndexBuilder.build(
                occupations,
                List.of(
                        alias(NURSE, "Night Nurse"),
                        alias(CLERK, "Night Clerk"),
                        new Alias(CLERK, "Night Owl", "", Alias.Origin.COMPANY),
                        alias(MECHANIC, "Bus Mechanic"),
                        new Alias(MECHANIC, "Nurse", "Garage", Alias.Origin.COMPANY),
                        alias(NURSE, "School Nurse"),
                        alias(MECHANIC, "Night Mechanic"),
                        alias(NURSE, "Ward Sister")),
                List.of(new WrittenTitle("Nurse Nights", "Ward", List.of(NURSE))),
                "aliases in turns",
                directory);
        index = AliasIndex.open(directory);
    }

    @Test
    void ofEachOneItsOwnThatShareAWord() {
        assertThat(nearest(NURSE, List.of("night", "nurse"), List.of()))
                .containsExactlyInAnyOrder("Night Nurse", "School Nurse", "Nurse Nights");
        assertThat(nearest(CLERK, List.of("night", "nurse"), List.of()))
                .containsExactlyInAnyOrder("Night Clerk", "Night Owl");
        assertThat(nearest(MECHANIC, List.of("night", "nurse"), List.of())).containsExactly("Night Mechanic");
    }

    @Test
    void noneWhereNoWordIsShared() {
        assertThat(nearest(CLERK, List.of("bus", "mechanic"), List.of())).isEmpty();
        assertThat(nearest(NURSE, List.of("unheard"), List.of("ward"))).isEmpty();
    }

    @Test
    void eachOnceWhereTheDepartmentSharesAWordAsWell() {
        assertThat(nearest(NURSE, List.of("nurse"), List.of("school", "night")))
                .doesNotHaveDuplicates()
                .contains("School Nurse", "Night Nurse");
    }

    private static List<String> nearest(String code, List<String> stems, List<String> department) {
        int[] documents = index.nearest(stems, department)
                .list(index.occupations().codes().indexOf(code));
        assertThat(documents).isSorted();
        return Arrays.stream(documents)
                .mapToObj(index::entry)
                .peek(entry -> assertThat(entry.code()).isEqualTo(code))
                .map(AliasEntry::alias)
                .toList();
    }

    private static Alias alias(String code, String title) {
        return new Alias(code, title, "", Alias.Origin.PACK);
    }
}
