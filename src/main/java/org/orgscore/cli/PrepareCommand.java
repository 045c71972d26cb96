package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.ReadyPack;
import org.orgscore.title.AliasIndexBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes what opens at once of the built-in pack, its ready form or its alias index; called by the build, not by people. */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("target/index");

    @Option(names = "--pack", description = "write the ready form of the pack into DIR instead of its index")
    private boolean pack;

    @Override
    public Integer call() throws IOException {
        if (pack) {
            ReadyPack.write(PackFiles.builtIn(), folder);
            return ExitCodes.DONE;
        }
        AliasIndexBuilder.build(PackReference.builtIn(), folder);
        return ExitCodes.DONE;
    }
}
