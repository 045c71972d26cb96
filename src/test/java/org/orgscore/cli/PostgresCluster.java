package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of its own in a folder, from Debian's packages, that a test may stop and start as it likes. */
record PostgresCluster(Path programs, Path data, int port) {
    /** Empty where PostgreSQL is not installed, or where this user may not become the one it runs as. */
    static Optional<PostgresCluster> create(Path folder) throws Exception {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root) || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        Path programs;
        try (Stream<Path> versions = Files.list(root)) {
            programs = versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
        }
        Path data = Files.createDirectories(folder.resolve("cluster"));
        run("chown", "postgres", data.toString());
        for (Path above = folder; above != null && !above.equals(Path.of("/tmp")); above = above.getParent()) {
            run("chmod", "o+x", above.toString());
        }
        PostgresCluster cluster = new PostgresCluster(programs, data, freePort());
        cluster.asPostgres(programs.resolve("initdb") + " -A trust -N -D " + data);
        cluster.start();
        cluster.asPostgres(programs.resolve("createdb") + " -h localhost -p " + cluster.port + " orgscore");
        return Optional.of(cluster);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/orgscore";
    }

    void start() throws Exception {
        asPostgres(programs.resolve("pg_ctl") + " -w -D " + data + " -l " + data.resolve("log") + " -o '-p " + port
                + " -c unix_socket_directories=" + data + "' start");
    }

    /** As a crash or a power cut does. */
    void stopAtOnce() throws Exception {
        asPostgres(programs.resolve("pg_ctl") + " -w -D " + data + " -m immediate stop");
    }

    /** Cuts off whoever is connected; the server stays. */
    void terminateConnections() throws Exception {
        asPostgres(programs.resolve("psql") + " -h localhost -p " + port + " -d postgres -c \"select"
                + " pg_terminate_backend(pid) from pg_stat_activity where datname = 'orgscore'\"");
    }

    /** The server and its connections stay and say nothing more, as behind a network that drops everything. */
    void fallSilent() throws Exception {
        signal("STOP");
    }

    void speakAgain() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
        run("kill", "-" + name, String.valueOf(server.pid()));
        for (ProcessHandle child : server.children().toList()) {
            // one that has just ended is no fault
            new ProcessBuilder("kill", "-" + name, String.valueOf(child.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    /** Stops the server and clears its folder away. */
    void remove() throws Exception {
        stopAtOnce();
        run("rm", "-rf", String.valueOf(data.getParent()));
    }

    private void asPostgres(String command) throws Exception {
        run("su", "postgres", "-s", "/bin/sh", "-c", command);
    }

    private static void run(String... command) throws Exception {
        Path said = Files.createTempFile("postgres", ".log");
        try {
            int code = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            assertThat(code).as(Files.readString(said, StandardCharsets.UTF_8)).isZero();
        } finally {
            Files.delete(said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
