package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.Progress;
import org.orgscore.job.store.OverrideStore;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.job.store.WrittenTime;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.report.OverridesCsv;
import org.orgscore.report.review.InvalidReviewException;
import org.orgscore.report.review.ReviewFile;
import org.orgscore.report.review.ReviewedTitles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs/review}: takes decisions about titles back in, and lists, withdraws and exports them. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Takes a filled-in review.xlsx back in; its choices stand in every later run.")
final class ReviewCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--organisation", paramLabel = "NAME", description = "whose titles; the file says it by itself")
    private @Nullable String organisation;

    @Option(names = "--by", paramLabel = "NAME", description = "who decided; the user of this machine if not given")
    private String by = System.getProperty("user.name", "unknown");

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file")
    private @Nullable Path settingsFile;

    /** One of four things to do. */
    private static final class What {
        @Parameters(paramLabel = "FILE", description = "review.xlsx with choices filled in")
        private @Nullable Path file;

        @Option(names = "--list", description = "list the decisions that stand")
        private boolean list;

        @Option(names = "--withdraw", paramLabel = "TITLE", description = "take back the decisions about a title")
        private @Nullable String withdraw;

        @Option(names = "--export", paramLabel = "FILE", description = "write the decisions as CSV")
        private @Nullable Path export;
    }

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    @Override
    public Integer call() throws IOException {
        Settings settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
        Progress progress = new Progress(System.err, Progress.Style.LINES);
        try {
            Reference reference = choice.open(settings, Home.current()).reference();
            // read before the store is held: a file that cannot be read touches nothing
            Optional<ReviewedTitles> reviewed =
                    what.file == null ? Optional.empty() : Optional.of(new ReviewFile(reference).read(what.file));
            try (HeldStore held = HeldStore.open(settings, Home.current(), "review", progress)) {
                OverrideStore store = new OverrideStore(held.batch().jdbc());
                return reviewed.isPresent() ? takeIn(reviewed.get(), store, reference) : administer(store, reference);
            }
        } catch (InvalidReviewException | InvalidReferenceException | IllegalArgumentException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.USAGE;
        } catch (StoreBusyException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private int takeIn(ReviewedTitles reviewed, OverrideStore store, Reference reference) {
        String whose = organisation == null ? reviewed.organisation() : organisation;
        Instant written = instant(reviewed.written());
        int taken = 0;
        int refused = reviewed.refused().size();
        for (ReviewedTitles.Refusal refusal : reviewed.refused()) {
            System.out.printf("not taken: row %d, %s: %s%n", refusal.row(), refusal.title(), refusal.reason());
        }
        for (ReviewedTitles.Choice choice : reviewed.choices()) {
            Optional<OverrideStore.Line> standing = store.find(whose, choice.title(), choice.department());
            if (standing.isPresent()
                    && standing.get().isAfter(written)
                    && !standing.get().code().equals(choice.code())) {
                refused++;
                System.out.printf(
                        "not taken: row %d, %s: %s decided for %s after this file was written; withdraw that first%n",
                        choice.row(),
                        choice.title(),
                        standing.get().decidedBy(),
                        standing.get().code());
            } else {
                store.save(line(whose, choice));
                taken++;
                System.out.printf(
                        "taken: %s -> %s %s%n",
                        choice.title(),
                        choice.code(),
                        reference.getOccupation(choice.code()).title());
            }
        }
        System.out.printf("%d decisions taken for %s, %d rows not taken.%n", taken, whose, refused);
        return refused == 0 ? ExitCodes.DONE : ExitCodes.TOO_MANY_REJECTED;
    }

    private OverrideStore.Line line(String whose, ReviewedTitles.Choice choice) {
        return new OverrideStore.Line(
                whose,
                choice.title(),
                choice.department(),
                choice.code(),
                by,
                Instant.now().toString(),
                what.file == null ? "" : String.valueOf(what.file.getFileName()),
                choice.note());
    }

    private int administer(OverrideStore store, Reference reference) throws IOException {
        Optional<String> whose = Optional.ofNullable(organisation);
        if (what.withdraw != null) {
            int gone = 0;
            for (String one : whose.map(List::of).orElseGet(() -> organisations(store))) {
                gone += store.withdraw(one, what.withdraw);
            }
            System.out.println(gone + " decisions withdrawn");
            return gone > 0 ? ExitCodes.DONE : ExitCodes.USAGE;
        }
        List<OverrideStore.Line> lines = store.listAll(whose);
        if (what.export != null) {
            OverridesCsv.write(
                    lines.stream()
                            .map(line -> new OverridesCsv.Row(
                                    line.title(),
                                    line.code(),
                                    line.department(),
                                    line.organisation(),
                                    line.decidedBy(),
                                    line.decidedOn(),
                                    line.sourceFile(),
                                    line.note()))
                            .toList(),
                    what.export);
            System.out.println(lines.size() + " decisions written to " + what.export);
            return ExitCodes.DONE;
        }
        if (what.list && lines.isEmpty()) {
            System.out.println("No decision yet.");
        }
        for (OverrideStore.Line line : lines) {
            System.out.printf(
                    "%s: %s%s -> %s %s; by %s, %s, from %s%s%n",
                    line.organisation(),
                    line.title(),
                    line.department().isEmpty() ? "" : " (" + line.department() + ")",
                    line.code(),
                    reference.findOccupation(line.code()).map(Occupation::title).orElse("(not in this reference)"),
                    line.decidedBy(),
                    age(line.decidedOn()),
                    line.sourceFile(),
                    line.note().isEmpty() ? "" : "; " + line.note());
        }
        return ExitCodes.DONE;
    }

    private static List<String> organisations(OverrideStore store) {
        return store.listAll(Optional.empty()).stream()
                .map(OverrideStore.Line::organisation)
                .distinct()
                .toList();
    }

    private static String age(String decidedOn) {
        long days = Duration.between(instant(decidedOn), Instant.now()).toDays();
        return days == 0 ? "today" : days + " days ago";
    }

    /** Long ago where it cannot be read, so that nothing counts as newer than it by mistake. */
    private static Instant instant(String text) {
        return WrittenTime.findInstant(text).orElse(Instant.EPOCH);
    }
}
