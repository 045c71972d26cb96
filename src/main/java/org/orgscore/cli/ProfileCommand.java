package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.report.ProfileFolder;
import org.orgscore.score.EmploymentDistribution;
import org.orgscore.score.OccupationScorer;
import org.orgscore.score.Rubric;
import org.orgscore.summary.OccupationProfile;
import org.orgscore.summary.OccupationProfiles;
import org.orgscore.title.CascadeMatcher;
import org.orgscore.title.Decision;
import org.orgscore.title.Overrides;
import org.orgscore.title.TitleMatch;
import org.orgscore.title.TitleQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs/profile}: the profile page of one occupation, named by its code or by a job title. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Writes the profile page of one occupation (HTML and PDF).")
final class ProfileCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "CODE_OR_TITLE", description = "O*NET-SOC code, SOC code, or a job title")
    private List<String> words = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the page; made where it is absent")
    private @Nullable Path out;

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file")
    private @Nullable Path settingsFile;

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    @Override
    public Integer call() throws IOException {
        Home home = Home.current();
        Settings settings;
        ReadyReference ready;
        try {
            settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
            ready = choice.open(settings, home);
        } catch (InvalidReferenceException | IllegalArgumentException e) {
            return failed(String.valueOf(e.getMessage()));
        }
        String asked = String.join(" ", words).strip();
        Reference reference = ready.reference();
        Optional<String> code = findByCode(reference, asked);
        if (code.isEmpty()) {
            TitleMatch match = match(ready, settings, asked);
            if (match.decision() != Decision.ACCEPTED) {
                return failed(unsure(asked, match, reference));
            }
            code = match.findCode();
        }
        Rubric rubric = Rubric.current();
        OccupationScorer scorer = new OccupationScorer(rubric, reference.listOccupations());
        EmploymentDistribution distribution = new EmploymentDistribution(reference.listOccupations(), scorer);
        List<OccupationProfile> profiles = new OccupationProfiles(reference, rubric, scorer, distribution)
                .list(code.stream().toList());
        if (profiles.isEmpty()) {
            return failed(asked + ": the reference has no ratings for this occupation, nor for its relatives");
        }
        Path folder = out == null ? settings.reports(home).resolve("profiles") : out;
        Files.createDirectories(folder);
        Path page = new ProfileFolder(settings.brand()).write(profiles.get(0), folder);
        if (!settings.listErrors().isEmpty()) {
            return failed(String.join(System.lineSeparator(), settings.listErrors()));
        }
        System.out.println("Profile: " + page);
        return ExitCodes.DONE;
    }

    /** A full code, a SOC code, or an official title; a SOC code of several occupations means its first. */
    private static Optional<String> findByCode(Reference reference, String asked) {
        return reference
                .findOccupation(asked)
                .or(() -> reference.listOccupations().stream()
                        .filter(o -> o.soc().equals(asked) || o.title().equalsIgnoreCase(asked))
                        .findFirst())
                .map(Occupation::code);
    }

    private static TitleMatch match(ReadyReference ready, Settings settings, String asked) {
        return new CascadeMatcher(ready.index(), ready.reference(), settings.match(), Overrides.NONE)
                .match(new TitleQuery(asked, "", "", OptionalDouble.empty(), List.of()));
    }

    private static String unsure(String asked, TitleMatch match, Reference reference) {
        if (match.candidates().isEmpty()) {
            return asked + ": no occupation has this code or a title like it; give another word for the job";
        }
        return asked + ": not sure which occupation is meant; give one of these codes: "
                + match.candidates().stream()
                        .map(c -> c.code() + " "
                                + reference.getOccupation(c.code()).title())
                        .collect(Collectors.joining("; "));
    }

    private static int failed(String message) {
        System.err.println("orgscore: " + message);
        return ExitCodes.USAGE;
    }
}
