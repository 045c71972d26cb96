package org.orgscore.report;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.orgscore.chart.Inspection;
import org.orgscore.chart.MappingFile;
import org.orgscore.occupation.Reference;
import org.orgscore.report.review.ReviewWorkbook;
import org.orgscore.summary.ReportModel;

/** All files of a report: {@code executive/}, which may be delivered, and {@code analyst/}, which stays. */
public final class ReportFolder {
    private final Reference reference;
    private final Brand brand;

    public ReportFolder(Reference reference, Brand brand) {
        this.reference = reference;
        this.brand = brand;
    }

    /**
     * What {@code run.json} says beside the model.
     *
     * @param runId number of the run in the store
     * @param settings everything that was set, as one text
     * @param overridesSha256 hash of the organisation's overrides
     */
    public record RunRecord(long runId, String settings, String overridesSha256) {}

    /** Writes every file into an existing, empty folder. */
    public void write(ReportModel model, List<Inspection> inspections, RunRecord record, Path folder)
            throws IOException {
        Path executive = Files.createDirectory(folder.resolve("executive"));
        Path analyst = createPrivate(folder.resolve("analyst"));
        new GroupsCsv().write(model, executive.resolve("groups.csv"));
        new SummaryJson().write(model, executive.resolve("summary.json"));
        ReportStyle style = ReportStyle.of(brand, model);
        HtmlReport report = new HtmlReport(style);
        Files.writeString(executive.resolve("report.html"), report.page(model));
        SideBySide.run(List.of(
                () -> new PdfReport().write(report.printPage(model), executive.resolve("report.pdf")),
                () -> new Workbook(style).write(model, executive.resolve("workbook.xlsx")),
                () -> new Deck(style).write(model, executive.resolve("deck.pptx")),
                () -> new ReviewWorkbook(reference.listOccupations()).write(model, analyst.resolve("review.xlsx"))));
        new TitlesCsv().write(model, analyst.resolve("titles.csv"));
        List<String> charts = inspections.stream().map(Inspection::file).toList();
        ProblemsCsv.write(charts, model.problems(), analyst.resolve("problems.csv"));
        List<String> mappings =
                inspections.stream().map(MappingFile::text).distinct().toList();
        for (int i = 0; i < mappings.size(); i++) {
            String name = i == 0 ? "mapping.properties" : "mapping-" + (i + 1) + ".properties";
            Files.writeString(analyst.resolve(name), mappings.get(i));
        }
        new RunJson().write(model, record, analyst.resolve("run.json"));
    }

    private static Path createPrivate(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }
}
