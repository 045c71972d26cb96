package org.orgscore.job;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;

/** Sets the scores of two sets of task ratings side by side, occupation by occupation where both have tasks. */
final class TaskDifferences {
    static final String FILE = "task_differences.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Reference imported;
    private final Reference builtIn;
    private final OccupationScorer importedScores;
    private final OccupationScorer builtInScores;

    TaskDifferences(Reference imported, Reference builtIn, Rubric rubric) {
        this.imported = imported;
        this.builtIn = builtIn;
        this.importedScores = new OccupationScorer(rubric, imported.listOccupations());
        this.builtInScores = new OccupationScorer(rubric, builtIn.listOccupations());
    }

    /** Writes one row an occupation; returns the mean absolute difference in points, 0 where there is none to compare. */
    double write(Path folder) throws IOException {
        double sum = 0;
        int compared = 0;
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            csv.printRecord(
                    "code",
                    "occupation",
                    "score_imported",
                    "score_built_in",
                    "difference",
                    "exposure_imported",
                    "exposure_built_in",
                    "human_share_imported",
                    "human_share_built_in",
                    "tasks_imported",
                    "tasks_built_in");
            for (Occupation occupation : imported.listOccupations()) {
                String code = occupation.code();
                Optional<OccupationScore> one = importedScores.findScore(code);
                Optional<OccupationScore> other = builtInScores.findScore(code);
                if (one.isPresent() && other.isPresent() && hasBoth(occupation)) {
                    print(csv, occupation, one.get(), other.get());
                    sum += Math.abs(one.get().score() - other.get().score());
                    compared++;
                }
            }
        }
        return compared == 0 ? 0 : sum / compared;
    }

    private boolean hasBoth(Occupation occupation) {
        return !occupation.tasks().isEmpty()
                && builtIn.findOccupation(occupation.code())
                        .filter(other ->
                                !other.tasks().isEmpty() && !other.tasks().equals(occupation.tasks()))
                        .isPresent();
    }

    private static void print(CSVPrinter csv, Occupation occupation, OccupationScore one, OccupationScore other)
            throws IOException {
        csv.printRecord(
                occupation.code(),
                occupation.title(),
                one.score(),
                other.score(),
                one.score() - other.score(),
                share(one.exposure().by(Horizon.Y5_PLUS)),
                share(other.exposure().by(Horizon.Y5_PLUS)),
                share(one.humanShare()),
                share(other.humanShare()),
                one.tasks(),
                other.tasks());
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
