package org.orgscore.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APackThatIsBrokenIsRefusedTest {
    private static final String OCCUPATIONS =
            "code,title,scored,job_zone,summary,employment_soc,employment_weight,wage_mean,wage_p10,wage_p25,wage_median,"
                    + "wage_p75,wage_p90,wage_topcoded,figures_from\n";
    private static final String COOK = "35-2014.00,\"Cooks, Restaurant\",true,2,,100,100,,,,,,,false,35-2014\n";
    private static final String TASKS = "code,task_no,task,importance,status,horizon,rationale\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallPack() throws IOException {
        write("pack.properties", "name=small\nversion=1\n");
        write("occupations.csv", OCCUPATIONS + COOK);
        write("tasks/35.csv", TASKS + "35-2014.00,1,Cook the soup,3,HUMAN_ESSENTIAL,Y5_PLUS,Taste\n");
    }

    @Test
    void aSoundOneIsRead() {
        assertThat(PackReference.read(PackFiles.in(folder)).listOccupations()).hasSize(1);
    }

    @Test
    void withoutAName() throws IOException {
        write("pack.properties", "version=1\n");

        refusedWith("pack.properties: no name");
    }

    @Test
    void withAnOccupationTwice() throws IOException {
        write("occupations.csv", OCCUPATIONS + COOK + COOK);

        refusedWith("35-2014.00 stands twice");
    }

    @Test
    void withATaskOfNoOccupation() throws IOException {
        write("tasks/35.csv", TASKS + "35-9999.00,1,Cook,3,CAN_DO,NOW,Robot\n");

        refusedWith("35-9999.00 is not in occupations.csv");
    }

    @Test
    void withAStatusThatIsNone() throws IOException {
        write("tasks/35.csv", TASKS + "35-2014.00,1,Cook,3,MAYBE,NOW,Robot\n");

        refusedWith("MAYBE");
    }

    private void refusedWith(String said) {
        assertThatThrownBy(() -> PackReference.read(PackFiles.in(folder)))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining(said);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
