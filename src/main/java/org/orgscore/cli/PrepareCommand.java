package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orgscore.occupation.PackReference;
import org.orgscore.title.AliasIndexBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Builds the alias index of the built-in pack; called by the build, not by people. */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("target/index");

    @Override
    public Integer call() throws IOException {
        AliasIndexBuilder.build(PackReference.builtIn(), folder);
        return ExitCodes.DONE;
    }
}
