package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.columns.PackWords;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.ReadyPack;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.Task;
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

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = "with --pack: write the words of its titles and tasks")
    private @Nullable Path words;

    @Override
    public Integer call() throws IOException {
        if (pack) {
            ReadyPack.write(PackFiles.builtIn(), folder);
            if (words != null) {
                PackWords.write(texts(PackReference.builtIn()), words);
            }
            return ExitCodes.DONE;
        }
        AliasIndexBuilder.build(PackReference.builtIn(), folder);
        return ExitCodes.DONE;
    }

    /** Titles and tasks, with the reasons for a task's status: the words that jobs are spoken of in. */
    private static List<String> texts(Reference reference) {
        List<String> texts = new ArrayList<>();
        for (Alias alias : reference.listAliases()) {
            texts.add(alias.title());
        }
        for (Occupation occupation : reference.listOccupations()) {
            for (Task task : occupation.tasks()) {
                texts.add(task.text());
                texts.add(task.rationale());
            }
        }
        return texts;
    }
}
