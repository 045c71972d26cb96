package org.orgscore.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a pack that opens at once, beside the tables it was made from. */
class TheReadyPackIsWhatItsTablesSayTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aPackOfOneOccupation() throws IOException {
        write("pack.properties", "name=small\nversion=1\nattribution.1=Somebody, 2025\n");
        write(
                "occupations.csv",
                String.join(",", PackReference.OCCUPATION_COLUMNS)
                        + "\n11-1011.00,Chief Executives,true,5,Leads,100,50,90000,,,80000,,,true,11-1011\n");
        write("tasks/11.csv", """
                code,task_no,task,importance,status,horizon,rationale
                11-1011.00,1,Decide where to invest,5,HUMAN_ESSENTIAL,Y5_PLUS,A board trusts a person
                """);
        write("indexes.csv", "code,index,value\n11-1011.00,some_index,0.25\n");
    }

    @Test
    void theBuiltInOneIsTheSameAsItsTables() {
        PackReference ready = PackReference.builtIn();
        PackReference tables = PackReference.readTables(PackFiles.builtIn(), TaskRatings.OWN);

        assertThat(ReadyPack.find(PackFiles.builtIn())).as("made by the build").isPresent();
        assertThat(ready.identity()).isEqualTo(tables.identity());
        assertThat(List.copyOf(ready.listOccupations())).isEqualTo(List.copyOf(tables.listOccupations()));
    }

    @Test
    void everyFieldSurvives() throws IOException {
        ReadyPack.write(PackFiles.in(folder), folder);

        PackReference ready = PackReference.read(PackFiles.in(folder));
        PackReference tables = PackReference.readTables(PackFiles.in(folder), TaskRatings.OWN);

        assertThat(ReadyPack.findUnchanged(PackFiles.in(folder))).isPresent();
        assertThat(ready.identity()).isEqualTo(tables.identity());
        assertThat(List.copyOf(ready.listOccupations())).isEqualTo(List.copyOf(tables.listOccupations()));
        assertThat(ready.listIndexes()).isEqualTo(tables.listIndexes());
    }

    @Test
    void aTableThatWasChangedIsReadAnew() throws IOException {
        ReadyPack.write(PackFiles.in(folder), folder);
        write("tasks/11.csv", """
                code,task_no,task,importance,status,horizon,rationale
                11-1011.00,1,Decide where to invest,5,ASSISTS,NOW,Models draft the case
                """);

        assertThat(ReadyPack.findUnchanged(PackFiles.in(folder))).isEmpty();
        assertThat(PackReference.read(PackFiles.in(folder))
                        .getOccupation("11-1011.00")
                        .tasks()
                        .get(0)
                        .status())
                .isEqualTo(TaskStatus.ASSISTS);
    }

    @Test
    void aDamagedOneIsPassedOver() throws IOException {
        ReadyPack.write(PackFiles.in(folder), folder);
        byte[] bytes = Files.readAllBytes(folder.resolve(ReadyPack.FILE));
        bytes[bytes.length / 2] = (byte) ~bytes[bytes.length / 2];
        Files.write(folder.resolve(ReadyPack.FILE), bytes);

        assertThat(ReadyPack.findUnchanged(PackFiles.in(folder))).isEmpty();
        assertThat(PackReference.read(PackFiles.in(folder)).listOccupations()).hasSize(1);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
