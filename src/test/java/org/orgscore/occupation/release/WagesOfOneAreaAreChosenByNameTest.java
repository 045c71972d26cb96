package org.orgscore.occupation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.ImportRun;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.PackReference;

class WagesOfOneAreaAreChosenByNameTest {
    @TempDir
    Path folder;

    private Path wages = Path.of("");

    @BeforeEach
    void write() throws IOException {
        wages = ReleaseFixture.workbook(folder.resolve("state_M2021_dl.xlsx"), "state", """
                AREA\tAREA_TITLE\tOCC_CODE\tO_GROUP\tTOT_EMP\tA_MEAN\tA_PCT10\tA_PCT25\tA_MEDIAN\tA_PCT75\tA_PCT90
                54\tWest Virginia\t29-1141\tdetailed\t10\t70000\t50000\t60000\t68000\t80000\t90000
                51\tVirginia\t29-1141\tdetailed\t20\t80000\t60000\t70000\t78000\t90000\t#
                53\tWashington\t29-1141\tdetailed\t30\t100000\t80000\t90000\t98000\t110000\t120000
                """);
    }

    @Test
    void byCodeByNameOrByPartOfAName() throws IOException {
        assertThat(nurses("53").wage().meanUsd()).hasValue(100_000);
        assertThat(nurses("virginia").wage().meanUsd()).hasValue(80_000);
        assertThat(nurses("West").wage().meanUsd()).hasValue(70_000);
    }

    @Test
    void theTopCodeIsTheYears() throws IOException {
        assertThat(nurses("Virginia").wage().p90Usd()).hasValue(208_000);
    }

    @Test
    void employmentStaysThatOfTheCountry() throws IOException {
        assertThat(nurses("53").employmentSoc())
                .isEqualTo(PackReference.builtIn().getOccupation("29-1141.00").employmentSoc());
    }

    @Test
    void anAreaThatIsNotThereOrIsNotNamedIsRefused() {
        assertThatThrownBy(() -> nurses("Atlantis"))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("Atlantis")
                .hasMessageContaining("Washington");
        assertThatThrownBy(() -> nurses(""))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("3 areas")
                .hasMessageContaining("--area");
        assertThatThrownBy(() -> nurses("gin"))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("could be any of");
    }

    private Occupation nurses(String area) throws IOException {
        return ImportRun.of(
                        folder.resolve("out"),
                        new ReferenceImporter.Request(
                                Optional.empty(), Optional.of(wages), area, List.of(), Optional.empty()))
                .reference()
                .getOccupation("29-1141.00");
    }
}
