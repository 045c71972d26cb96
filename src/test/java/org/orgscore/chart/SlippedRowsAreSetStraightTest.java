package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given rows that slipped by a stray empty cell, those are set straight that can only be meant in one way. */
class SlippedRowsAreSetStraightTest {
    private static final String CHART = """
            Emp ID,Name,Job Title,Department,Location,Hire Date,FTE,Salary
            101,Odile Harrow,Lab Director,Laboratory,Boston,2015-01-05,1.0,145000
            102,Per Ankers,Research Scientist,Laboratory,Boston,2018-03-01,1.0,98000
            103,,Inga Torvald,Research Scientist,Laboratory,Boston,2018-03-01,1.0,97000
            104,Remo Calder,Lab Technician,,Laboratory,Boston,2019-06-01,1.0,54000
            105,Pell, Una,Lab Technician,Laboratory,Boston,2020-06-01,0.5,27000
            106,Tarn Ebbing,Glassware Washer,Laboratory,Boston,2021-02-01,0.8,21000
            107,Ulf Marden,Lab Technician,Laboratory,Boston,2022-02-01,1.0,51000
            108,Nela Foss,Research Scientist,Laboratory,Boston,2022-02-01,1.0,91000
            109,Ivo Lund,Lab Technician,,Boston,2022-02-01,1.0,50000
            110,,Sanna Holt,Lab Technician,Laboratory,Boston,2022-02-01,1.0
            """;

    @TempDir
    private Path folder;

    @Test
    void aRowThatCanOnlyBeMeantInOneWayIsRead() throws Exception {
        ReadChart chart = ReadChart.of(Files.writeString(folder.resolve("chart.csv"), CHART));

        assertThat(chart.positions().stream().filter(position -> position.row() == 4))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.title()).isEqualTo("Research Scientist");
                    assertThat(position.payAnnual()).hasValue(97_000);
                });
        assertThat(chart.positions().stream().map(Position::row)).contains(5, 10, 11);
        assertThat(chart.problems().list().stream()
                        .filter(problem -> problem.reason().startsWith("A stray empty cell"))
                        .map(RowProblem::row))
                .containsExactly(4, 5, 11);
    }

    @Test
    void aRowWithAnotherFaultIsRejected() throws Exception {
        ReadChart chart = ReadChart.of(Files.writeString(folder.resolve("chart.csv"), CHART));

        assertThat(chart.problems().list().stream()
                        .filter(problem -> problem.kind() == RowProblem.Kind.REJECTED)
                        .map(RowProblem::row))
                .containsExactly(6);
        assertThat(chart.titles()).noneMatch(title -> title.contains("Una"));
    }
}
