package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.report.EvaluationFiles;
import org.orgscore.title.CascadeMatcher;
import org.orgscore.title.MatchSettings;
import org.orgscore.title.Overrides;
import org.orgscore.title.TitleMatcher;
import org.orgscore.title.evaluation.Evaluation;
import org.orgscore.title.evaluation.InvalidLabelsException;
import org.orgscore.title.evaluation.LabelledTitle;
import org.orgscore.title.evaluation.LabelledTitles;
import org.orgscore.title.evaluation.Rate;
import org.orgscore.title.evaluation.WarmUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs/evaluate}: measures matching on titles that a person has coded. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures matching on labelled titles: a CSV with title, soc and, optionally, department.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LABELLED.csv", description = "columns title, department (optional), soc")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for the result")
    private Path out = Path.of("");

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file")
    private @Nullable Path settingsFile;

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    @Override
    public Integer call() throws IOException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new InvalidInput(file + ": there is no such file");
            }
            List<LabelledTitle> titles = LabelledTitles.read(file);
            Home home = Home.current();
            Settings settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
            MatchSettings match = settings.match();
            ReadyReference reference = choice.open(settings, home);
            TitleMatcher matcher = new CascadeMatcher(reference.index(), reference.reference(), match, Overrides.NONE);
            WarmUp.run(reference.reference().listAliases(), titles, matcher);
            Evaluation evaluation = Evaluation.of(titles, matcher);
            EvaluationFiles.write(evaluation, reference.reference().identity(), out);
            print(evaluation);
            return ExitCodes.DONE;
        } catch (InvalidLabelsException | InvalidReferenceException | InvalidInput | IllegalArgumentException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.USAGE;
        }
    }

    private static final class InvalidInput extends Exception {
        private static final long serialVersionUID = 1;

        InvalidInput(String message) {
            super(message);
        }
    }

    private void print(Evaluation evaluation) {
        System.out.printf(
                Locale.ROOT, "titles              %,d%n", evaluation.judged().size());
        print("top1", evaluation.top1());
        print("top5", evaluation.top5());
        print("major group", evaluation.majorGroup());
        print("accepted share", evaluation.acceptedShare());
        print("accepted precision", evaluation.acceptedPrecision());
        print("abstain recall", evaluation.abstainRecall());
        System.out.printf(
                Locale.ROOT,
                "calibration error   %.3f%n",
                evaluation.calibration().error());
        System.out.printf(Locale.ROOT, "titles per second   %,.0f%n", evaluation.titlesPerSecond());
        System.out.println("Report: " + out.toAbsolutePath());
    }

    private static void print(String name, Rate rate) {
        if (rate.cases() > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%-19s %5.1f%%  (%.1f to %.1f)  %d of %d%n",
                    name,
                    100 * rate.value(),
                    100 * rate.low(),
                    100 * rate.high(),
                    rate.hits(),
                    rate.cases());
        }
    }
}
