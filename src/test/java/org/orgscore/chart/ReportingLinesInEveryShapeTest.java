package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a chart that draws its reporting lines in one of the known ways, each position has its manager. */
class ReportingLinesInEveryShapeTest {
    @TempDir
    private Path folder;

    private ReadChart read(String text) throws Exception {
        return ReadChart.of(Files.writeString(folder.resolve("chart.csv"), text));
    }

    @Test
    void byTitleOfTheManager() throws Exception {
        ReadChart chart = read("""
                Job Title,Department,Reports To
                Mayor,Town,
                Town Clerk,Town,Mayor
                Deputy Clerk,Town,Town Clerk
                """);

        assertThat(chart.managerOf("Deputy Clerk")).isEqualTo("Town Clerk");
        assertThat(chart.roots()).containsExactly("Mayor");
    }

    @Test
    void byLevelColumns() throws Exception {
        ReadChart chart = read("""
                L1,L2,L3,FTE
                Chief Executive Officer,,,1
                ,Finance Director,,1
                ,,Accountant,2
                ,Sales Director,,1
                ,,Account Manager,4
                """);

        assertThat(chart.titles())
                .containsExactly(
                        "Chief Executive Officer",
                        "Finance Director",
                        "Accountant",
                        "Sales Director",
                        "Account Manager");
        assertThat(chart.managerOf("Account Manager")).isEqualTo("Sales Director");
        assertThat(chart.managerOf("Accountant")).isEqualTo("Finance Director");
    }

    @Test
    void byChainsOfTitles() throws Exception {
        ReadChart chart = read("""
                Level 1,Level 2,Level 3,Location
                Managing Director,,,Leeds
                Managing Director,Works Manager,,Leeds
                Managing Director,Works Manager,Fitter,York
                Managing Director,Office Manager,,Leeds
                """);

        assertThat(chart.titles()).containsExactly("Managing Director", "Works Manager", "Fitter", "Office Manager");
        assertThat(chart.managerOf("Fitter")).isEqualTo("Works Manager");
    }

    @Test
    void byIndentation() throws Exception {
        ReadChart chart = read("""
                Position,FTE
                Head Teacher,1
                   Deputy Head Teacher,1
                      Class Teacher,9
                   Business Manager,1
                      School Secretary,2
                """);

        assertThat(chart.managerOf("Class Teacher")).isEqualTo("Deputy Head Teacher");
        assertThat(chart.managerOf("School Secretary")).isEqualTo("Business Manager");
        assertThat(chart.headcount()).isEqualTo(14);
    }

    @Test
    void byNumbering() throws Exception {
        ReadChart chart = read("""
                No.,Title,Department
                1,General Manager,Hotel
                1.1,Front Office Manager,Rooms
                1.1.1,Receptionist,Rooms
                1.2,Executive Chef,Kitchen
                1.2.1,Line Cook,Kitchen
                """);

        assertThat(chart.managerOf("Line Cook")).isEqualTo("Executive Chef");
        assertThat(chart.roots()).containsExactly("General Manager");
    }

    @Test
    void byLevelNumber() throws Exception {
        ReadChart chart = read("""
                Org Chart Level,Title,Department
                1,General Manager,Hotel
                2,Front Office Manager,Rooms
                3,Receptionist,Rooms
                2,Executive Chef,Kitchen
                3,Line Cook,Kitchen
                """);

        assertThat(chart.managerOf("Line Cook")).isEqualTo("Executive Chef");
    }

    @Test
    void byPath() throws Exception {
        ReadChart chart = read("""
                Job Title,Path
                President,President
                Provost,President > Provost
                Dean of Arts,President > Provost > Dean of Arts
                """);

        assertThat(chart.managerOf("Dean of Arts")).isEqualTo("Provost");
    }

    @Test
    void byNumbersThatLostTheirZeros() throws Exception {
        ReadChart chart = read("""
                Employee ID,Job Title,Manager ID
                000101,Director,
                000102,Analyst,101
                """);

        assertThat(chart.managerOf("Analyst")).isEqualTo("Director");
    }

    @Test
    void circlesSelvesAndOrphansAreTold() throws Exception {
        ReadChart chart = read("""
                Employee ID,Job Title,Manager ID
                1,President,1
                2,Dean,3
                3,Registrar,2
                4,Bursar,99
                5,Clerk,4
                """);

        assertThat(chart.positions()).hasSize(5);
        assertThat(chart.problems().list().stream().map(RowProblem::reason))
                .anyMatch(reason -> reason.contains("reports to itself") || reason.contains("Reports to itself"))
                .anyMatch(reason -> reason.contains("circle"))
                .anyMatch(reason -> reason.contains("not on the chart"));
        assertThat(chart.managerOf("Clerk")).isEqualTo("Bursar");
    }

    @Test
    void juniorPostsReferToSeniorPostsOfAnotherFile() throws Exception {
        Path senior = Files.writeString(folder.resolve("senior.csv"), """
                Post Unique Reference,Name,Grade,Job Title,Unit,Reports to Senior Post,FTE
                A1,Person 1,SCS2,Director of Inspection,Inspection,XX,1.0
                A2,Person 2,SCS1,Head of Mines,Inspection,A1,1.0
                """);
        Path junior = Files.writeString(folder.resolve("junior.csv"), """
                Unit,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE
                Inspection,A2,HEO,Mines Inspector,12.4
                Inspection,A1,AO,Administrative Officer,0.6
                """);

        ReadChart chart = ReadChart.of(senior, junior);

        assertThat(chart.managerOf("Mines Inspector")).isEqualTo("Head of Mines");
        assertThat(chart.headcount()).isEqualTo(15);
        assertThat(chart.roots()).containsExactly("Director of Inspection");
    }
}
