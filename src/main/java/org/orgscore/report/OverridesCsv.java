package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Decisions about titles as a file; its first three columns are what {@code import-reference --titles} reads. */
public final class OverridesCsv {
    private OverridesCsv() {}

    /** One decision. */
    public record Row(
            String title,
            String code,
            String department,
            String organisation,
            String decidedBy,
            String decidedOn,
            String sourceFile,
            String note) {}

    public static void write(List<Row> rows, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "title",
                "code",
                "department",
                "organisation",
                "decided_by",
                "decided_on",
                "source_file",
                "note")) {
            for (Row row : rows) {
                csv.row(
                        row.title(),
                        row.code(),
                        row.department(),
                        row.organisation(),
                        row.decidedBy(),
                        row.decidedOn(),
                        row.sourceFile(),
                        row.note());
            }
        }
    }
}
