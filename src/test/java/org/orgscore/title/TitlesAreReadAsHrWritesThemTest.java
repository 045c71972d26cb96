package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesAreReadAsHrWritesThemTest {
    private final TitleNormaliser normaliser = new TitleNormaliser(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sr Mgr, FP&A | | financial planning analysis senior manager",
                "RN - ICU | | registered nurse intensive care unit",
                "Engineer, Software | | software engineer",
                "MANAGER - ACCOUNTING | | manager accounting",
                "AsstDirFacilities | | facilities assistant director",
                "Director of Nursing | | nursing director",
                "Staff Asst to the Mayor | | mayor staff assistant",
                "Supervisor Nurse | | supervisor nurse",
                "PA | Surgery | physician assistant",
                "PA | Film Production | production assistant",
                "CMO | Marketing | chief marketing officer",
                "CMO | Medical Staff | chief medical officer",
                "AD | Athletics | athletic director",
                "SEO - Factories | Construction Division | factories",
                "HEO - Administration | Construction Division | administration",
                "HEO - Nights | Construction Division | heavy equipment operator",
                "SEO Specialist | Marketing | search engine optimization specialist",
                "NOC Analyst | | network operations center analyst",
                "Contract Specialist | | contracts specialist",
                "911 Operator | | emergency operator",
                "Pt Care Asst | | patient care assistant",
                "Spanish Teacher | | spanish teacher",
                "Programme Manager | | program manager",
                "Teacher - 3rd Grade | | teacher elementary",
                "Dir-Scholarship Admin | University Relations | director scholarship administrator",
                "Café Manager | | cafe manager"
            })
    void abbreviationsAreWrittenOutInContext(String title, String department, String read) {
        assertThat(normaliser
                        .normalise(title, department == null ? "" : department)
                        .core())
                .containsExactly(read.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Analyst II | data analyst | ii",
                "Data Analyst L5 | data analyst | l5",
                "Welder (2nd Shift) | welder | 2nd,shift",
                "Cashier PT East | cashier | pt,east",
                "Req#12345 Data Analyst | data analyst | req#12345",
                "Nurse - Nights | nurse | nights",
                "SEO - Psychologist | psychologist | senior,executive,officer"
            })
    void marksAreTakenOffAndKept(String title, String core, String marks) {
        NormalisedTitle read = normaliser.normalise(title, "");

        assertThat(NormalisedTitle.text(read.core())).isEqualTo(core);
        assertThat(read.removed()).containsExactly(marks.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4270 - Surg Svcs | surgery,services",
                "Payroll Dept (Region 4) | payroll",
                "Site 12 | ",
                "CC1180 Accounting, East | accounting"
            })
    void aDepartmentIsReadWithoutNumbersAndPlaces(String department, String words) {
        assertThat(normaliser.departmentWords(department))
                .isEqualTo(words == null ? List.of() : List.of(words.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource({"Assistant Principal", "Associate Dean", "Lead Burner", "Junior Faculty", "Physician Assistant"})
    void whatIsPartOfTheMeaningStays(String title) {
        assertThat(NormalisedTitle.text(normaliser.normalise(title, "").core())).isEqualToIgnoringCase(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Physician (Radiology) | radiologist",
                "Cardiology Fellow | cardiologist",
                "Consultant - Thoracic Surgery | thoracic surgeon",
                "Resident, Emergency Medicine | emergency physician"
            })
    void aDoctorIsReadByTheField(String title, String practitioner) {
        assertThat(normaliser.normalise(title, "").segments()).contains(List.of(practitioner.split(" ", -1)));
    }

    @Test
    void aFieldThatIsNoMedicineMakesNoDoctor() {
        assertThat(normaliser.normalise("Technology Consultant", "").segments()).isEmpty();
    }

    @Test
    void partsOfACombinedTitleAreReadingsOfTheirOwn() {
        assertThat(normaliser.normalise("Driver/Warehouse", "").segments())
                .contains(List.of("driver"), List.of("warehouse"));
    }
}
