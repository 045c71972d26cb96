package org.orgscore.occupation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.ImportRun;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.TaskStatus;

class TheReleasesBecomeAReferenceTest {
    @TempDir
    static Path folder;

    private static Reference reference;
    private static ImportRecord record;

    @BeforeAll
    static void importAll() throws IOException {
        Path indexes = Files.writeString(folder.resolve("index.csv"), """
                code,index,value
                29-2072.00,ease,0.25
                15-1132,ease,0.5
                15-1133,ease,1.5
                13-1020,ease,0.75
                15-1199,ease,0.1
                """);
        ImportRun run = ImportRun.of(
                folder.resolve("reference"),
                new ReferenceImporter.Request(
                        Optional.of(new ReleaseFixture().zip(folder.resolve("db_29_9_text.zip"))),
                        Optional.of(ReleaseFixture.wages(folder.resolve("national_M2023_dl.xlsx"))),
                        "",
                        List.of(ReleaseFixture.labels(folder.resolve("labels.tsv")), indexes),
                        Optional.empty()));
        reference = run.reference();
        record = run.record();
    }

    @Test
    void theReleaseSaysWhichOccupationsThereAre() {
        assertThat(reference.listOccupations())
                .extracting(Occupation::code)
                .hasSize(7)
                .contains("43-9199.00");
        assertThat(reference.identity().version()).startsWith("O*NET 29.9, OEWS May 2023");
        assertThat(reference.getOccupation("29-1141.00").jobZone()).hasValue(3);
    }

    @Test
    void aTitleKeepsItsMostTrustedOriginAndShortTitlesStandAlone() {
        assertThat(reference.listAliases())
                .filteredOn(alias -> alias.title().startsWith("W"))
                .filteredOn(alias -> alias.code().equals("29-1141.00"))
                .extracting(Alias::title, Alias::origin)
                .contains(tuple("Ward Star (WS)", Alias.Origin.REPORTED), tuple("WS", Alias.Origin.ALTERNATE))
                .doesNotContain(tuple("Ward Star (WS)", Alias.Origin.ALTERNATE));
        assertThat(reference.listAliases())
                .as("a quotation mark is only that, and the official title stands once")
                .extracting(Alias::title)
                .contains("Chart \"Ace\" Keeper")
                .doesNotContain("medical records specialists");
    }

    @Test
    void eachTaskSaysWhichRuleRatedIt() {
        assertThat(reference.getOccupation("29-2072.00").tasks())
                .extracting(Task::number, Task::text, Task::status, Task::horizon, Task::rule, Task::importance)
                .containsExactly(
                        tuple(1, "File the charts of the day", TaskStatus.CAN_DO, Horizon.NOW, "labels T3/E1", 3.0),
                        tuple(2, "Look for gaps in charts", TaskStatus.ASSISTS, Horizon.Y1_2, "labels T2/E2", 1.5),
                        tuple(
                                3,
                                "\"Walk\" charts to the ward",
                                TaskStatus.HUMAN_ESSENTIAL,
                                Horizon.Y5_PLUS,
                                "labels T0/E0",
                                2.0),
                        tuple(4, "Sort charts by colour", TaskStatus.CAN_DO, Horizon.NOW, "activity T3/E1", 3.0));
        assertThat(record.unjoined())
                .extracting(ImportRecord.Unjoined::key)
                .contains("29-2072.00 task 15", "99", "99-9999.00 Nobody");
    }

    @Test
    void wagesAreReadWithTheirSigns() {
        Occupation developers = reference.getOccupation("15-1252.00");
        assertThat(developers.wage().p90Usd()).hasValue(239_200);
        assertThat(developers.wage().topCoded()).isTrue();
        assertThat(developers.employmentSoc()).isEqualTo(1_000);
        assertThat(reference.getOccupation("29-1141.00").employmentSoc()).isZero();
        assertThat(reference.getOccupation("29-2072.00").wage().meanUsd()).isEmpty();
        assertThat(reference.getOccupation("29-2072.00").employmentSoc()).isEqualTo(190);
    }

    @Test
    void codesOfOneAggregateShareItsEmployment() {
        for (String code : List.of("13-1021.00", "13-1022.00")) {
            Occupation buyers = reference.getOccupation(code);
            assertThat(buyers.figuresFrom()).isEqualTo("13-1020");
            assertThat(buyers.employmentSoc()).isEqualTo(300);
            assertThat(buyers.employmentWeight()).isEqualTo(150);
        }
    }

    @Test
    void indexesGoThroughTheCrosswalkAndAggregates() {
        assertThat(reference.findIndex("ease").orElseThrow().values())
                .containsEntry("29-2072.00", 0.25)
                .containsEntry("15-1252.00", 1.0)
                .containsEntry("13-1021.00", 0.75)
                .containsEntry("13-1022.00", 0.75)
                .hasEntrySatisfying("15-1253.00", mean -> assertThat(mean).isCloseTo(0.7, offset(1e-9)));
    }

    @Test
    void whatTheReleasesLackComesFromTheBuiltInPack() {
        Profile records = reference.getProfile("29-2072.00");
        assertThat(records.technologies()).extracting(Profile.Technology::name).containsExactly("ChartWorks");
        assertThat(records.related()).extracting(Profile.Related::code).containsExactly("29-1141.00");
        assertThat(records.tools()).isNotEmpty();
        assertThat(reference.getOccupation("29-2072.00").summary()).isNotEmpty().doesNotContain("Keep records");
        assertThat(reference.getOccupation("15-1252.00").tasks())
                .as("the release has no task of it")
                .isNotEmpty()
                .extracting(Task::rule)
                .containsOnly("editorial");
        assertThat(record.builtInCounts()).containsKeys("summary", "tasks", "tools");
    }

    @Test
    void everySourceIsNamedInEveryReport() {
        assertThat(String.join("\n", reference.identity().attributions()))
                .contains("O*NET 29.9", "USDOL/ETA", "May 2023", "GPTs are GPTs", "index.csv", "built-in pack");
    }
}
