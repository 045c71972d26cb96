package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a title cell that also names a person, the title is kept and the name is not. */
class NamesAreLeftOutOfTitlesTest {
    private final TitleGuard guard = new TitleGuard(new TitleWords(true, Set.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dr. J. Smith - Dentist | Dentist
                    Jane Smith, Director of Nursing | Director of Nursing
                    Director of Nursing (Jane Smith) | Director of Nursing
                    CEO: John Doe | CEO
                    Mrs. Edith Marrow / Head Cook | Head Cook
                    Registered Nurse - Maria Garcia-Lopez | Registered Nurse
                    Engineer <anna@x.example> | Engineer
                    Accountant 555-201-3344 | Accountant
                    Platform Engineering (Susan Lindqvist) | Platform Engineering
                    """)
    void nameIsLeftOut(String written, String kept) {
        assertThat(guard.plain(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Human Resources - Manager",
                "Sr Mgr, FP&A",
                "Police Officer (Assigned as Detective)",
                "Director, Risk Management",
                "Firefighter/Paramedic",
                "Vice President - Finance & Administration",
                "AO - Administration",
                "Grade 7 - Spec Process Safety",
                "Dental Hygienist",
                "Deputy Director Work, Environment, Radiation & Gas Division",
                "Head of Long Latency Health Risks",
                "Total Rewards Manager",
                "Nurse, Charge",
                "Chief of Staff",
                "Frank Sinatra School Teacher",
                "STAFF ASST TO THE ALDERMAN",
                "Rod Buster",
                "Mason Tender"
            })
    void titleWithoutANameStaysAsItIs(String title) {
        assertThat(guard.plain(title)).isEqualTo(title);
    }

    @Test
    void theRowsOwnNameIsLeftOutWhateverItLooksLike() {
        assertThat(guard.plain("Haskby Jonas Welder", "Haskby, Jonas")).isEqualTo("Welder");
    }
}
