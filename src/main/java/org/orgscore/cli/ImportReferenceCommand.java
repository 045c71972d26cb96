package org.orgscore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orgscore.job.Progress;
import org.orgscore.job.ReferenceImport;
import org.orgscore.job.store.StoreBusyException;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.release.ImportRecord;
import org.orgscore.occupation.release.ReferenceImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jobs/import-reference}: builds a reference from official releases and a company's own titles. */
@Command(
        name = "import-reference",
        mixinStandardHelpOptions = true,
        description = "Builds a reference from official releases and a company's own titles, for --reference DIR.")
final class ImportReferenceCommand implements Callable<Integer> {
    private static final int SHOWN_GROUPS = 20;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for the reference: absent, empty or an earlier reference")
    private Path out = Path.of("");

    @Option(names = "--onet", paramLabel = "ZIP_OR_DIR", description = "O*NET database 25.1 or later: text or Excel")
    private @Nullable Path onet;

    @Option(names = "--wages", paramLabel = "ZIP_OR_XLSX", description = "OEWS tables: national, state or metropolitan")
    private @Nullable Path wages;

    @Option(names = "--area", paramLabel = "AREA", description = "code or name of the area whose wages are wanted")
    private String area = "";

    @Option(
            names = "--exposure",
            paramLabel = "FILE",
            description = "task labels, or an index of occupations (code, index, value); may be repeated")
    private List<Path> exposure = List.of();

    @Option(
            names = "--titles",
            paramLabel = "FILE",
            description = "your own titles: title, code, department (optional)")
    private @Nullable Path titles;

    @Option(names = "--settings", paramLabel = "FILE", description = "settings file, for store.url")
    private @Nullable Path settingsFile;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Override
    public Integer call() {
        if (onet == null && wages == null && exposure.isEmpty() && titles == null) {
            System.err.println("orgscore: nothing to import; give --onet, --wages, --exposure or --titles");
            return ExitCodes.USAGE;
        }
        Progress progress = new Progress(System.err, quiet ? Progress.Style.QUIET : Progress.Style.LINES);
        try {
            Settings settings = settingsFile == null ? Settings.none() : Settings.read(settingsFile);
            return run(settings, progress);
        } catch (InvalidReferenceException | IllegalArgumentException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.USAGE;
        } catch (StoreBusyException e) {
            System.err.println("orgscore: " + e.getMessage());
            return ExitCodes.FAILED;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("orgscore: " + out + ": the reference cannot be written: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private int run(Settings settings, Progress progress) throws IOException, StoreBusyException {
        try (HeldStore held = HeldStore.open(settings, Home.current(), ReferenceImport.JOB, progress)) {
            ReferenceImport.Outcome outcome = new ReferenceImport(held.batch(), out, progress, ProgramVersion.text())
                    .run(new ReferenceImporter.Request(
                            Optional.ofNullable(onet),
                            Optional.ofNullable(wages),
                            area,
                            exposure,
                            Optional.ofNullable(titles)));
            tell(outcome);
            return ExitCodes.DONE;
        }
    }

    private void tell(ReferenceImport.Outcome outcome) {
        ImportRecord record = outcome.record();
        System.out.println(outcome.line());
        record.notices().forEach(notice -> System.out.println("note: " + notice));
        tellUnjoined(record);
        System.out.println("Reference: " + out.toAbsolutePath().normalize());
    }

    /** Rows by what is wrong with them, the first of each as an example. */
    private static void tellUnjoined(ImportRecord record) {
        Map<String, List<ImportRecord.Unjoined>> groups = new LinkedHashMap<>();
        for (ImportRecord.Unjoined row : record.unjoined()) {
            groups.computeIfAbsent(row.input() + ": " + row.reason(), key -> new ArrayList<>())
                    .add(row);
        }
        if (!groups.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "not joined: %,d rows, each in not_joined.csv%n",
                    record.unjoined().size());
        }
        groups.values().stream().limit(SHOWN_GROUPS).forEach(rows -> {
            ImportRecord.Unjoined first = rows.get(0);
            System.out.printf(
                    Locale.ROOT,
                    "    %s, %s%s: %s%n",
                    first.input(),
                    first.key(),
                    rows.size() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", rows.size() - 1),
                    first.reason());
        });
    }
}
