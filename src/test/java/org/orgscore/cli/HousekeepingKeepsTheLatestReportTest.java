package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingKeepsTheLatestReportTest {
    private static final String[] DAYS = {
        "housekeeping.reports_days = 30", "housekeeping.archive_days = 30", "housekeeping.history_days = 30"
    };

    @TempDir
    Path work;

    @Test
    void andDeletesNothingBeforeItIsToldTo() throws Exception {
        NightlyHome home = NightlyHome.in(work, DAYS);
        home.drop("acme/old.csv", NightlyHome.chart(1));
        home.night();
        home.drop("acme/new.csv", NightlyHome.chart(2));
        home.night();
        makeOld();

        ProgramRun dry = home.night();
        assertThat(dry.code()).isZero();
        assertThat(dry.err()).contains("would be deleted: ").contains("run-").contains("would be pruned: ");
        assertThat(home.reports("acme")).hasSize(2);

        NightlyHome.in(work, DAYS[0], DAYS[1], DAYS[2], "housekeeping.mode = delete");
        assertThat(home.night().code()).isZero();

        assertThat(home.reports("acme")).singleElement().asString().contains("new.csv");
        assertThat(home.files("var/archive")).isEmpty();
    }

    @Test
    void andAChartWhoseHistoryIsPrunedIsStillKnown() throws Exception {
        NightlyHome home = NightlyHome.in(work, DAYS[2], "housekeeping.mode = delete");
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        home.night();
        makeOld();
        assertThat(home.night().err()).contains("pruned: ");
        home.drop("acme/again.csv", NightlyHome.chart(1));

        assertThat(home.night().out()).contains("0 scored, 1 scored before");
        assertThat(home.reports("acme")).hasSize(1);
    }

    /** As if everything so far had happened a hundred days ago. */
    private void makeOld() throws SQLException, IOException {
        String url = "jdbc:hsqldb:file:" + work.resolve("var/store/orgscore") + ";hsqldb.lock_file=false;shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update run_figures set published_on = published_on - interval '90' day");
            statement.execute("update batch_job_execution set end_time = end_time - interval '90' day");
        }
        Path archive = work.resolve("var/archive/acme");
        if (Files.isDirectory(archive)) {
            try (var days = Files.list(archive)) {
                for (Path day : days.toList()) {
                    Files.move(day, archive.resolve("2020-01-01"));
                }
            }
        }
    }
}
