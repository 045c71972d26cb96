package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An installation with an inbox, as an operator and an HR team see it. */
record NightlyHome(Path folder) {
    /** With settings added to those that make a test quick. */
    static NightlyHome in(Path folder, String... settings) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(
                folder.resolve("jobs/nightly.properties"),
                "inbox.stable_seconds = 0\n" + String.join("\n", settings) + "\n");
        return new NightlyHome(folder);
    }

    ProgramRun night(String... options) {
        String[] args = Stream.concat(Stream.of("nightly"), Stream.of(options)).toArray(String[]::new);
        return ProgramRun.in(folder, args);
    }

    /** A small chart; the number makes its content its own. */
    static String chart(int number) {
        StringBuilder csv = new StringBuilder("Employee ID,Job Title,Department\n");
        List<String> titles = List.of("Accountant", "Registered Nurse", "Software Developer", "Receptionist");
        for (int i = 0; i < 24; i++) {
            csv.append(number * 1000 + i)
                    .append(',')
                    .append(titles.get(i % titles.size()))
                    .append(",Department ");
            csv.append((char) ('A' + i % 3)).append('\n');
        }
        return csv.toString();
    }

    Path drop(String name, String content) throws IOException {
        Path file = folder.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Changes the store while no job holds it. */
    void changeStore(String... statements) throws SQLException {
        String url =
                "jdbc:hsqldb:file:" + folder.resolve("var/store/orgscore") + ";hsqldb.lock_file=false;shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Files below a folder, each by its name alone. */
    List<String> names(String below) throws IOException {
        return files(below).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .toList();
    }

    List<Path> files(String below) throws IOException {
        Path start = folder.resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The report folders of an organisation. */
    List<Path> reports(String organisation) throws IOException {
        Path start = folder.resolve("reports").resolve(organisation);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.find(
                start,
                2,
                (path, attributes) -> attributes.isDirectory()
                        && String.valueOf(path.getFileName()).startsWith("run-"))) {
            return folders.sorted().toList();
        }
    }

    /** Nothing waits and nothing is taken. */
    void assertInboxIsEmpty() throws IOException {
        assertThat(files("inbox").stream().filter(file -> !file.toString().contains("/results/")))
                .isEmpty();
    }
}
