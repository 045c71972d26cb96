package org.orgscore.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry of the program; each job is a subcommand, and each launcher in {@code jobs/} names one. */
@Command(
        name = "orgscore",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            ScoreCommand.class,
            NightlyCommand.class,
            HistoryCommand.class,
            ReviewCommand.class,
            EvaluateCommand.class,
            ProfileCommand.class,
            ImportReferenceCommand.class,
            PrepareCommand.class
        })
public final class Main implements Runnable {
    /** Exits with 0 done, 1 failed, 2 bad usage or unreadable input, 3 done with too many rejected rows. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> {
                    e.getCommandLine()
                            .getErr()
                            .println(String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("bad usage") + "; see --help");
                    return ExitCodes.USAGE;
                })
                .execute(args);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
