package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgscore.chart.columns.UnusualNames;

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
                    Nurse Kwabena Quarshie | Nurse
                    Head of Sales: Ximena Villanueva | Head of Sales
                    Adaeze Okonkwo / Head Cook | Head Cook
                    STAFF NURSE NGOZI NAKAGAWA | STAFF NURSE
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okonkwo Adaeze",
                "Smith, John",
                "Wojciech ZAWADZKI",
                "Featherstonehaugh, Ximena",
                "van Dyk Saoirse"
            })
    void nothingIsLeftOfABareName(String name) {
        assertThat(guard.plain(name)).isEmpty();
    }

    @Test
    void namesAreNotGuessedWhereTitlesAreInAnUnknownLanguage() {
        TitleGuard careful = new TitleGuard(TitleWords.UNKNOWN);

        assertThat(careful.plain("Zahnmedizinische Fachangestellte")).isEqualTo("Zahnmedizinische Fachangestellte");
    }

    @Test
    void noTitleOfTheReferenceIsTakenForAName() throws Exception {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reference/titles"))) {
            for (Path file : files.toList()) {
                for (CSVRecord row : CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
                    if (UnusualNames.isName(row.get(1))) {
                        lost.add(row.get(1));
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }
}
