package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nightlies of the unpacked release work on one inbox and one PostgreSQL store; both are killed at random. Needs
 * Debian's PostgreSQL ({@code apt-get install postgresql}, {@code pg_ctlcluster 15 main start}), or a server whose URL
 * {@code -Dpostgres.url} names, user and password {@code orgscore}. Only with {@code -Pfull}.
 */
class TwoMachinesShareAStoreIT {
    private static final String URL = System.getProperty("postgres.url", "jdbc:postgresql://localhost:5432/orgscore");
    private static final int KILLS = Integer.getInteger("shared.kills", 0);
    private static final String WORD = "orgscore";

    @TempDir
    Path work;

    private final Random random = new Random(7);
    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void emptyDatabase() throws Exception {
        Assumptions.assumeTrue(KILLS > 0, "two machines on one store: only with -Pfull");
        createDatabase();
        try (Connection connection = DriverManager.getConnection(URL, WORD, WORD);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            Assumptions.abort("no PostgreSQL at " + URL + ": " + e.getMessage());
        }
        home = KilledNightsScoreEveryFileOnceIT.unpack(
                work,
                "inbox.max_attempts = 100000",
                "store.url = " + URL,
                "store.user = " + WORD,
                "store.lease_seconds = 4");
    }

    @AfterEach
    void clear() throws SQLException {
        if (KILLS > 0) {
            try (Connection connection = DriverManager.getConnection(URL, WORD, WORD);
                    Statement statement = connection.createStatement()) {
                statement.execute("drop schema public cascade");
                statement.execute("create schema public");
            }
        }
    }

    /** With the rights of root on a Debian machine, the cluster is started and the database made. */
    private static void createDatabase() throws Exception {
        if (!Files.exists(Path.of("/usr/bin/pg_ctlcluster")) || System.getProperty("postgres.url") != null) {
            return;
        }
        new ProcessBuilder("pg_ctlcluster", "15", "main", "start").start().waitFor(30, TimeUnit.SECONDS);
        for (String sql :
                List.of("create role orgscore login password 'orgscore'", "create database orgscore owner orgscore")) {
            new ProcessBuilder("su", "postgres", "-c", "psql -c \"" + sql + "\"")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void eachFileIsScoredOnceWhoeverIsKilled() throws Exception {
        List<Process> machines = new ArrayList<>(List.of(start(0), start(1)));
        int files = 0;
        for (int kills = 0; kills < KILLS; kills++) {
            for (int i = 0; i < 2; i++) {
                home.drop("org" + files % 3 + "/chart " + files + ".csv", NightlyHome.chart(files % 11));
                files++;
            }
            int victim = random.nextInt(2);
            machines.get(victim).waitFor(500L + random.nextInt(6_000), TimeUnit.MILLISECONDS);
            machines.get(victim).destroyForcibly().waitFor();
            machines.set(victim, start(victim));
        }
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!isDone(files) && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
        }
        for (Process machine : machines) {
            machine.destroy();
            assertThat(machine.waitFor(15, TimeUnit.SECONDS)).isTrue();
        }

        assertEachOnce(files);
    }

    private Process start(int machine) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        home.folder().resolve("jobs/nightly").toString(), "--watch")
                .redirectOutput(home.folder().resolve("out" + machine + ".log").toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.folder().resolve("err" + machine + ".log").toFile()));
        builder.environment().put("ORGSCORE_STORE_PASSWORD", WORD);
        return builder.start();
    }

    private boolean isDone(int files) throws Exception {
        return home.files("var/archive").size() == files
                && home.files("inbox").stream().allMatch(file -> file.toString().contains("/results/"));
    }

    private void assertEachOnce(int files) throws Exception {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            for (Path report : home.reports("org" + i)) {
                JsonNode run = new ObjectMapper()
                        .readTree(report.resolve("analyst/run.json").toFile());
                runs.merge(i + run.get("input_sha256").asText(), 1, Integer::sum);
            }
        }
        long twice = runs.values().stream().filter(count -> count > 1).count();
        System.out.printf(
                "shared store: %d kills of two machines, %d files, %d kept, %d contents, %d scored twice%n",
                KILLS, files, home.files("var/archive").size(), runs.size(), twice);
        home.assertInboxIsEmpty();
        assertThat(home.files("var/archive")).hasSize(files);
        assertThat(twice).isZero();
        assertThat(publishedTwice()).isZero();
    }

    /** Counted in the store: contents with more than one completed execution. */
    private static int publishedTwice() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, WORD, WORD);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from (
                            select organisation, input_sha256 from score_run
                            group by organisation, input_sha256 having count(*) > 1) twice
                        """)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
