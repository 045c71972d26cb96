package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a sheet in which managers are written shorter than on their own row, by the given name or without initials, they are found. */
class ManagersWrittenShorterAreFoundTest {
    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    @Test
    void inOneColumnOfNames() throws Exception {
        ReadChart chart = read("""
                Name,Job title,Reports to
                Ingeborg Ekström,Centre Manager,
                "Quarshie, Kwabena",Deputy Manager,Ingeborg
                Aoife Marchetti,Room Leader,Kwabena
                Ngozi Okonkwo,Nursery Nurse,Aoife
                """);

        assertThat(chart.roots()).containsExactly("Centre Manager");
        assertThat(chart.managerOf("Nursery Nurse")).isEqualTo("Room Leader");
        assertThat(chart.managerOf("Room Leader")).isEqualTo("Deputy Manager");
    }

    @Test
    void nameThatTwoHaveIsTold() throws Exception {
        ReadChart chart = read("""
                Name,Job title,Reports to
                Ingeborg Ekström,Centre Manager,
                Aoife Quarshie,Deputy Manager,Ingeborg
                Aoife Marchetti,Room Leader,Ingeborg
                Ngozi Okonkwo,Nursery Nurse,Aoife
                """);

        assertThat(chart.roots()).containsExactly("Centre Manager");
        assertThat(chart.problems().list().stream()
                        .filter(problem -> problem.kind() == RowProblem.Kind.WARNING)
                        .map(RowProblem::row))
                .contains(5);
    }

    @Test
    void initialsThatOneSideLeavesOutAreNoDifference() throws Exception {
        ReadChart chart = read("""
                Name,Job title,Reports to
                "Ekström, Ingeborg M",Centre Manager,
                "Quarshie, Kwabena J.",Deputy Manager,Ingeborg Ekström
                "Marchetti, Aoife",Room Leader,Kwabena Quarshie
                "Quarshie, Kofi",Cook,Ingeborg Ekström
                """);

        assertThat(chart.roots()).containsExactly("Centre Manager");
        assertThat(chart.managerOf("Room Leader")).isEqualTo("Deputy Manager");
    }

    @Test
    void fullNameOfSomebodyElseIsNotTakenForTheGivenName() throws Exception {
        ReadChart chart = read("""
                Name,Job title,Reports to
                Ingeborg Ekström,Centre Manager,Kofi Brandt
                Kwabena Quarshie,Deputy Manager,Ingeborg Lindqvist
                Aoife Marchetti,Room Leader,Kwabena Lindqvist
                """);

        assertThat(chart.roots()).containsExactly("Centre Manager", "Deputy Manager", "Room Leader");
    }
}
