package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.TitleLine;
import org.orgscore.title.Candidate;
import org.orgscore.title.TitleMatch;

/** {@code titles.csv}: each distinct title with its decision and why; for analysts. */
final class TitlesCsv {
    void write(ReportModel model, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "title",
                "department",
                "headcount",
                "fte",
                "decision",
                "code",
                "occupation",
                "confidence",
                "method",
                "why",
                "score",
                "next_candidates",
                "fte_filled",
                "capacity_y2")) {
            for (TitleLine line : model.titles()) {
                TitleMatch match = line.scored().match();
                String code = match.findCode().orElse("");
                csv.row(
                        match.query().title(),
                        match.query().department(),
                        Round.count(line.headcount()),
                        Round.count(line.fte()),
                        match.decision().name().toLowerCase(Locale.ROOT),
                        code,
                        model.occupationTitle(code),
                        Round.share(match.confidence()),
                        match.method().name().toLowerCase(Locale.ROOT),
                        match.why(),
                        line.scored()
                                .score()
                                .<Object>map(score -> score.score())
                                .orElse(""),
                        next(match, model),
                        Round.count(line.fteFilled()),
                        line.scored()
                                .score()
                                .<Object>map(
                                        score -> Round.exact(score.capacity().y2()))
                                .orElse(""));
            }
        }
    }

    private static String next(TitleMatch match, ReportModel model) {
        List<Candidate> candidates = match.candidates();
        int from = match.findScored().isPresent() ? 1 : 0;
        return candidates.stream()
                .skip(from)
                .map(c -> c.code() + " " + model.occupationTitle(c.code()) + " (" + Round.share(c.probability()) + ")")
                .collect(Collectors.joining("; "));
    }
}
