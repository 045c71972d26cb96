package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL goes away in the middle of a night, or before it. Needs Debian's PostgreSQL and root; only with {@code
 * -Pfull}.
 */
class ADatabaseThatGoesAwayIsGoneOnWithIT {
    private static final int FILES = 6;
    private static final String OUT_OF_REACH =
            "the store was out of reach for longer than a lease; stopping, the next start goes on";
    /** Far more than it takes; a night that hangs is what this is for. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

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
        home = KilledNightsScoreEveryFileOnceIT.unpack(work);
        leaseSeconds(5);
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
            assertEnds(night);
        } finally {
            cluster.start();
        }

        assertThat(night.exitValue()).isEqualTo(ExitCodes.FAILED);
        assertThat(errors().lines().toList()).last().asString().contains(OUT_OF_REACH);
        assertPlain();
        assertTheNextStartEndsIt();
    }

    @Test
    void silentServer() throws Exception {
        Process night = startedAndAtWork();
        cluster.fallSilent();
        try {
            assertEnds(night);
        } finally {
            cluster.speakAgain();
        }

        assertThat(night.exitValue()).isEqualTo(ExitCodes.FAILED);
        assertThat(errors().lines().toList()).last().asString().contains(OUT_OF_REACH);
        assertPlain();
        assertTheNextStartEndsIt();
    }

    @Test
    void serverStartedAnewWithinALease() throws Exception {
        leaseSeconds(120);
        Process night = startedAndAtWork();
        cluster.stopAtOnce();
        cluster.start();

        assertEnds(night);

        assertThat(night.exitValue()).as(errors()).isIn(ExitCodes.DONE, ExitCodes.FAILED);
        assertThat(errors()).doesNotContain(OUT_OF_REACH);
        assertPlain();
        assertTheNextStartEndsIt();
    }

    @Test
    void connectionsCutOff() throws Exception {
        Process night = startedAndAtWork();
        cluster.terminateConnections();

        assertEnds(night);

        assertThat(night.exitValue()).as(errors()).isIn(ExitCodes.DONE, ExitCodes.FAILED);
        assertPlain();
        assertTheNextStartEndsIt();
    }

    @Test
    void noServerTakesNothing() throws Exception {
        cluster.stopAtOnce();
        try {
            assertThat(start().waitFor()).isEqualTo(ExitCodes.FAILED);

            assertThat(errors().lines().toList())
                    .singleElement()
                    .asString()
                    .startsWith("orgscore: ")
                    .contains("localhost:" + cluster.port());
            assertThat(home.names("inbox")).hasSize(FILES);
            assertThat(home.folder().resolve("inbox/.claimed")).doesNotExist();
        } finally {
            cluster.start();
        }
        assertTheNextStartEndsIt();
    }

    private void leaseSeconds(int lease) throws Exception {
        NightlyHome.in(
                home.folder(),
                "store.url = " + cluster.url(),
                "store.user = postgres",
                "store.lease_seconds = " + lease);
    }

    /** A first report is there, and five files wait or are being scored. */
    private Process startedAndAtWork() throws Exception {
        Process night = start();
        while (home.reports("acme").isEmpty() && night.isAlive()) {
            Thread.sleep(20);
        }
        assertThat(night.isAlive()).as(errors()).isTrue();
        return night;
    }

    private static void assertEnds(Process night) throws Exception {
        boolean ended = night.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            night.destroyForcibly().waitFor();
        }
        assertThat(ended).as("the night ends by itself").isTrue();
    }

    /** Every line on standard error is one of ours, and none is a stack. */
    private void assertPlain() throws Exception {
        List<String> lines = errors().lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("orgscore: .*|[0-9-]+T\\S+ (INFO|WARN|ERROR) .*"));
    }

    /** Leases of a night that was cut off end by themselves; a start before that leaves their files for another. */
    private void assertTheNextStartEndsIt() throws Exception {
        while (countLiveWorkers() > 0) {
            Thread.sleep(200);
        }
        assertThat(start().waitFor()).as(errors()).isZero();
        home.assertInboxIsEmpty();
        assertThat(home.files("var/archive")).hasSize(FILES);
        assertThat(home.reports("acme")).hasSize(FILES);
        assertThat(count("select count(*) from score_run")).isEqualTo(FILES);
        assertThat(count("select count(distinct input_sha256) from score_run")).isEqualTo(FILES);
        assertThat(count("select count(*) from inbox_file where state = 'SCORED'"))
                .isEqualTo(FILES);
        assertThat(count("select count(*) from inbox_file")).isEqualTo(FILES);
        assertThat(count("select count(*) from batch_job_execution where end_time is null"))
                .isZero();
    }

    private int countLiveWorkers() throws Exception {
        return count("select case when to_regclass('worker') is null then 0 else 1 end") == 0
                ? 0
                : count("select count(*) from worker where lease_until > current_timestamp");
    }

    private int count(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(cluster.url(), "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
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
