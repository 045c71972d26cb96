package org.orgscore.occupation.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.Task;

/** Reads what the command line names and makes one pack of it; what nothing names comes from the built-in pack. */
public final class ReferenceImporter {
    private final Reference builtIn;
    private final SheetReader reader;
    private final InputFiles inputs;
    private final ImportRecord record = new ImportRecord();

    public ReferenceImporter(Reference builtIn, SheetReader reader) {
        this.builtIn = builtIn;
        this.reader = reader;
        this.inputs = new InputFiles(reader);
    }

    /**
     * What to import.
     *
     * @param area code or name of the area whose wages are wanted; empty where the wages are of one area
     */
    public record Request(
            Optional<Path> onet, Optional<Path> wages, String area, List<Path> exposure, Optional<Path> titles) {
        public Request {
            exposure = List.copyOf(exposure);
        }
    }

    /**
     * Reads everything; throws InvalidReferenceException with one line where an input cannot be used.
     *
     * @param work an empty folder for what must be unpacked; the caller deletes it
     */
    public ImportedPack read(Request request, Path work) throws IOException {
        OnetContent onet =
                request.onet().isPresent() ? readOnet(request.onet().get(), work) : OnetContent.builtIn(builtIn);
        if (!request.area().isEmpty() && request.wages().isEmpty()) {
            throw new InvalidReferenceException("--area: means nothing without --wages; give the wages of the area");
        }
        Figures figures = request.wages().isPresent()
                ? readWages(request.wages().get(), request.area(), onet, work)
                : Figures.builtIn(builtIn.listOccupations());
        ExposureFiles exposure = new ExposureFiles(inputs, record);
        request.exposure().forEach(exposure::add);
        CodeResolver resolver =
                new CodeResolver(onet.entries().keySet(), builtIn.listOccupations(), exposure.crosswalk());
        Map<String, Map<String, Double>> indexes = readIndexes(exposure, resolver);
        Map<String, List<Task>> rated = rate(onet, exposure);
        List<Alias> company =
                request.titles().isPresent() ? readTitles(request.titles().get(), resolver) : List.of();
        if (request.wages().isEmpty()) {
            record.notice("No wages were given: employment and wages are those of the built-in pack");
        }
        record.notice(
                onet.version().isPresent()
                        ? "Tools, transitions, summaries and whatever else the releases lack are the built-in pack's"
                        : "No O*NET release was given: occupations and tasks are those of the built-in pack");
        return new PackAssembly(builtIn, onet, figures, record).assemble(rated, company, indexes, version(onet));
    }

    private OnetContent readOnet(Path given, Path work) throws IOException {
        try (ReleaseFiles files = ReleaseFiles.of(given, reader, work)) {
            OnetContent content = OnetContent.read(files, builtIn, record);
            String sha256 = inputs.sha256(files.listPaths());
            record.input(Sources.onet(files.name(), content.version().orElse(""), sha256));
            return content;
        }
    }

    private Figures readWages(Path given, String area, OnetContent onet, Path work) throws IOException {
        String name = InputFiles.name(given);
        if (inputs.isArchive(given)) {
            try (ReleaseFiles files = ReleaseFiles.of(given, reader, work)) {
                List<String> names = new ArrayList<>();
                files.listNames().forEach(names::add);
                names.add(name);
                return wages(
                        name,
                        inputs.sha256(files.listPaths()),
                        files.listAllSheets(),
                        OewsRelease.year(names),
                        area,
                        onet);
            }
        }
        return wages(name, inputs.sha256(given), inputs.listSheets(given), OewsRelease.year(List.of(name)), area, onet);
    }

    private Figures wages(
            String name, String sha256, List<SheetReader.Sheet> sheets, int year, String wanted, OnetContent onet) {
        OewsRelease.Area area = OewsRelease.of(name, sheets).read(wanted, year);
        String version = year == 0 ? "of unknown year" : "May " + year;
        record.input(Sources.wages(name, version, area.title(), area.national(), sha256));
        Figures known = Figures.builtIn(builtIn.listOccupations());
        Figures figures = Figures.of(area.rows(), onet.entries().keySet(), known, area.national());
        for (String soc : figures.listWithoutWage()) {
            record.unjoined(name, soc, "has no annual wage in " + area.title());
        }
        if (!area.national()) {
            record.notice("Wages are those of " + area.title()
                    + "; employment stays that of the United States, which percentiles are over");
        }
        return figures;
    }

    private Map<String, Map<String, Double>> readIndexes(ExposureFiles exposure, CodeResolver resolver) {
        PublishedIndexes reading = new PublishedIndexes(resolver, record);
        Map<String, Map<String, Double>> indexes = new TreeMap<>();
        for (ReleaseTable table : exposure.indexes()) {
            reading.read(table).forEach((index, values) -> {
                if (indexes.put(index, values) != null) {
                    throw new InvalidReferenceException(
                            table.name() + ": holds the index " + index + ", which another file holds too; give one");
                }
            });
        }
        return indexes;
    }

    private Map<String, List<Task>> rate(OnetContent onet, ExposureFiles exposure) {
        boolean labelled = !exposure.labels().isEmpty();
        if (onet.version().isEmpty()) {
            if (labelled) {
                throw new InvalidReferenceException(
                        "--exposure: task labels join on O*NET task IDs; give the release they belong to with --onet");
            }
            return Map.of();
        }
        record.count("task_statements", onet.statements().size());
        if (!labelled) {
            record.notice("No task labels were given: the tasks and their ratings are those of the built-in pack");
            return Map.of();
        }
        Map<Long, OnetTasks.Statement> known = new TreeMap<>();
        onet.statements().forEach(statement -> known.put(statement.id(), statement));
        exposure.labels().keySet().stream()
                .filter(id -> !known.containsKey(id))
                .sorted()
                .forEach(id -> record.unjoined("task labels", String.valueOf(id), "is no task of this O*NET release"));
        record.count("task_labels", exposure.labels().size());
        return new TaskRater(exposure.labels(), onet.activities()).rate(onet.statements(), record);
    }

    private List<Alias> readTitles(Path file, CodeResolver resolver) {
        String name = InputFiles.name(file);
        ReleaseTable table = ReleaseTable.get(name, inputs.listSheets(file), CompanyTitleFile.COLUMNS);
        List<Alias> titles = new CompanyTitleFile(resolver, record).read(table);
        record.input(Sources.companyTitles(name, titles.size(), inputs.sha256(file)));
        record.count("company_titles", titles.size());
        return titles;
    }

    private String version(OnetContent onet) {
        List<String> parts = new ArrayList<>();
        parts.add(onet.version()
                .map(version -> "O*NET " + version)
                .orElse("built-in " + builtIn.identity().version()));
        for (ImportRecord.Input input : record.inputs()) {
            switch (input.option()) {
                case "--wages" -> parts.add("OEWS " + input.version());
                case "--exposure" -> {
                    if (!input.version().isEmpty() && !parts.contains(input.version())) {
                        parts.add(input.version());
                    }
                }
                case "--titles" -> parts.add("company titles");
                default -> {}
            }
        }
        return String.join(", ", parts);
    }
}
