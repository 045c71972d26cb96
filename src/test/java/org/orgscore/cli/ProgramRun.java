package org.orgscore.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the program, as a launcher starts it, in this process or in one of its own.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it told beside
 */
record ProgramRun(int code, String out, String err) {
    /** Runs it in this process with a home of its own. Not for several threads: the streams are the process's. */
    static ProgramRun in(Path home, String... args) {
        SharedIndex.linkInto(home);
        return inBare(home, args);
    }

    /** The same where nothing may be in the home but what the test put there: a run that needs an index builds it. */
    static ProgramRun inBare(Path home, String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        String homeBefore = System.getProperty("orgscore.home", ".");
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try {
            System.setProperty("orgscore.home", home.toString());
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            int code = Main.run(args);
            return new ProgramRun(
                    code, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setProperty("orgscore.home", homeBefore);
        }
    }

    /** Starts it as a process of its own, so that it can be killed. */
    static Process start(Path home, String... args) throws IOException {
        SharedIndex.linkInto(home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dorgscore.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.orgscore.cli.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(home.toFile()).start();
    }
}
