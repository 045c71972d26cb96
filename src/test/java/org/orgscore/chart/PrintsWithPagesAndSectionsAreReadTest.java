package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a print that repeats its head on every page above a section's heading, heads are no rows and headings departments. */
class PrintsWithPagesAndSectionsAreReadTest {
    @TempDir
    private Path folder;

    @Test
    void headsOfTwoCells() throws Exception {
        ReadChart chart = ReadChart.of(Files.writeString(folder.resolve("print.csv"), """
                MARLOW SCHOOLS,,,,PAGE:    1
                MASTER LIST BY SITE,,,,RUN: 11/02/25 14:05
                SITE 010 MARLOW ELEMENTARY,,,,
                EMPL ID,NAME,TITLE,FTE,ANNUAL SAL
                004410,"VANDERBILT, LEOCADIA",PRINCIPAL,1.000,"98,500.00"
                004411,"EKSTROM, TOBIAS",TEACHER,1.000,"61,250.00"
                MARLOW SCHOOLS,,,,PAGE:    2
                MASTER LIST BY SITE,,,,RUN: 11/02/25 14:05
                SITE 010 MARLOW ELEMENTARY,,,,
                EMPL ID,NAME,TITLE,FTE,ANNUAL SAL
                004412,"OKONKWO, AOIFE",CUSTODIAN,0.500,"17,800.00"
                MARLOW SCHOOLS,,,,PAGE:    3
                MASTER LIST BY SITE,,,,RUN: 11/02/25 14:05
                SITE 020 MARLOW HIGH,,,,
                EMPL ID,NAME,TITLE,FTE,ANNUAL SAL
                004421,"QUARSHIE, WOJCIECH",TEACHER,0.800,"47,400.00"
                """));

        assertThat(chart.positions().stream().map(Position::department))
                .containsExactly(
                        "SITE 010 MARLOW ELEMENTARY",
                        "SITE 010 MARLOW ELEMENTARY",
                        "SITE 010 MARLOW ELEMENTARY",
                        "SITE 020 MARLOW HIGH");
        assertThat(chart.count(RowProblem.Kind.REJECTED)).isZero();
        assertThat(chart.count(RowProblem.Kind.SKIPPED)).isEqualTo(8);
    }
}
