package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgscore.occupation.Alias;

class ACompanysOwnTitlesWinOverEverythingTest {
    private static CascadeMatcher matcher = PackIndex.matcher();

    @BeforeAll
    static void index() throws IOException {
        List<Alias> aliases = new ArrayList<>(PackIndex.REFERENCE.listAliases());
        aliases.add(company("Registered Nurse", "41-2031.00", ""));
        aliases.add(company("Associate", "41-2031.00", ""));
        aliases.add(company("Associate", "29-1141.00", "Clinic"));
        aliases.add(company("PT", "31-9097.00", ""));
        aliases.add(company("Analyst", "13-2051.00", "Treasury"));
        aliases.add(company("???", "43-9061.00", ""));
        for (int i = 0; i < 200; i++) {
            aliases.add(company("Manager", i == 150 ? "11-3031.00" : "11-1021.00", "Unit " + i));
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        AliasIndexBuilder.build(
                PackIndex.REFERENCE.listOccupations(), aliases, WrittenTitles.listAll(), "company", directory);
        matcher = new CascadeMatcher(
                AliasIndex.open(directory), PackIndex.REFERENCE, MatchSettings.defaults(), Overrides.NONE);
    }

    @Test
    void overAnOfficialTitle() {
        isCompanyTitle(TitleQuery.of("Registered Nurse"), "41-2031.00");
        isCompanyTitle(TitleQuery.of("registered  NURSE", "Intensive Care"), "41-2031.00");
        isCompanyTitle(TitleQuery.of("Registered Nurse (nights)"), "41-2031.00");
    }

    @Test
    void overATitleThatSaysNothingByItself() {
        isCompanyTitle(TitleQuery.of("Associate"), "41-2031.00");
        isCompanyTitle(TitleQuery.of("???"), "43-9061.00");
    }

    @Test
    void overWhatAnAbbreviationMeansInADepartment() {
        isCompanyTitle(TitleQuery.of("PT", "Rehabilitation"), "31-9097.00");
    }

    @Test
    void theDepartmentsEntryBeforeTheGeneralOne() {
        isCompanyTitle(TitleQuery.of("Associate", " clinic "), "29-1141.00");
        isCompanyTitle(TitleQuery.of("Associate", "Shop"), "41-2031.00");
        isCompanyTitle(TitleQuery.of("Manager", "Unit 150"), "11-3031.00");
    }

    @Test
    void whatHoldsInOneDepartmentHoldsInNoOther() {
        TitleQuery elsewhere = TitleQuery.of("Analyst", "Laboratory");

        TitleMatch match = matcher.match(elsewhere);

        assertThat(match.method()).isNotEqualTo(TitleMatch.Method.COMPANY_TITLE);
        assertThat(match.candidates())
                .extracting(Candidate::code)
                .isEqualTo(PackIndex.matcher().match(elsewhere).candidates().stream()
                        .map(Candidate::code)
                        .toList());
    }

    private static void isCompanyTitle(TitleQuery query, String code) {
        TitleMatch match = matcher.match(query);
        assertThat(match.method()).as(query.toString()).isEqualTo(TitleMatch.Method.COMPANY_TITLE);
        assertThat(match.decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(match.candidates()).extracting(Candidate::code).containsExactly(code);
        assertThat(match.why()).contains("Your own list");
    }

    private static Alias company(String title, String code, String department) {
        return new Alias(code, title, department, Alias.Origin.COMPANY);
    }
}
