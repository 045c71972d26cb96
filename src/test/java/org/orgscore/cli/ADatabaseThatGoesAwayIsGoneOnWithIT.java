package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away in the middle of a night. Needs Debian's PostgreSQL and root; only with {@code -Pfull}. */
class ADatabaseThatGoesAwayIsGoneOnWithIT {
    private static final int FILES = 6;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    Path work;

    private PostgresCluster cluster = new PostgresCluster(Path.of("."), Path.of("."), 0);
    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void databaseAndFiles() throws Exception {
        Assumptions.assumeTrue(
                Integer.getInteger("shared.kills", 0) > 0, "a database that goes away: only with -Pfull");
        var created = PostgresCluster.create(Files.createTempDirectory("orgscore-postgres-"));
        Assumptions.assumeTrue(created.isPresent(), "PostgreSQL is not installed, or this user is not root");
        cluster = created.get();
        home = KilledNightsScoreEveryFileOnceIT.unpack(
                work, "store.url = " + cluster.url(), "store.user = postgres", "store.lease_seconds = 5");
        for (int i = 0; i < FILES; i++) {
            home.drop("acme/staff " + i + ".csv", NightlyHome.chart(i));
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (cluster.port() > 0) {
            cluster.remove();
        }
    }

    @Test
    void stoppedServer() throws Exception {
        Process night = startedAndAtWork();
        cluster.stopAtOnce();
        try {
            assertThat(night.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            cluster.start();
        }

        assertThat(night.exitValue()).isEqualTo(ExitCodes.FAILED);
        assertThat(errors()).contains("out of reach").doesNotContain("\tat ");
        Thread.sleep(6_000); // the lease of the night that was cut off
        assertThat(start().waitFor()).as(errors()).isZero();
        assertEachOnce();
    }

    @Test
    void connectionsCutOff() throws Exception {
        Process night = startedAndAtWork();
        cluster.terminateConnections();

        assertThat(night.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(night.exitValue()).isIn(ExitCodes.DONE, ExitCodes.FAILED);
        assertThat(errors()).doesNotContain("\tat ");
        Thread.sleep(6_000);
        assertThat(start().waitFor()).as(errors()).isZero();
        assertEachOnce();
    }

    private Process startedAndAtWork() throws Exception {
        Process night = start();
        while (home.reports("acme").isEmpty() && night.isAlive()) {
            Thread.sleep(20);
        }
        assertThat(night.isAlive()).as(errors()).isTrue();
        return night;
    }

    private void assertEachOnce() throws Exception {
        home.assertInboxIsEmpty();
        assertThat(home.files("var/archive")).hasSize(FILES);
        assertThat(home.reports("acme")).hasSize(FILES);
        try (var connection = DriverManager.getConnection(cluster.url(), "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(distinct input_sha256), count(*) from score_run")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(FILES);
            assertThat(rows.getInt(2)).isEqualTo(FILES);
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(home.folder().resolve("jobs/nightly").toString())
                .redirectOutput(home.folder().resolve("out.log").toFile())
                .redirectError(home.folder().resolve("err.log").toFile())
                .start();
    }

    private String errors() throws Exception {
        return Files.readString(home.folder().resolve("err.log"));
    }
}
