package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadSettings;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;
import org.orgscore.chart.TableFiles;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.release.SheetReader;

/** Lets importers read with what reads charts: the same formats, the same limits, the same refusals. */
final class ChartSheets implements SheetReader {
    @Override
    public List<Sheet> listSheets(Path file) {
        String name = String.valueOf(file.getFileName());
        TableFiles files = new TableFiles(ReadSettings.defaults(), name);
        try {
            return files.list(file).stream().map(table -> sheet(files, table)).toList();
        } catch (UnreadableChartException e) {
            throw invalid(e);
        }
    }

    private static Sheet sheet(TableFiles files, Table table) {
        return visitor -> {
            try (RowSource rows = table.open()) {
                Optional<RawRow> row = rows.next();
                while (row.isPresent()
                        && visitor.row(row.get().number(), row.get().cells())) {
                    row = rows.next();
                }
            } catch (IOException e) {
                throw invalid(files.failure(e));
            }
        };
    }

    private static InvalidReferenceException invalid(UnreadableChartException e) {
        String line = String.valueOf(e.getMessage())
                .replace("export the chart again", "get it again")
                .replace("the chart's file", "the file itself")
                .replace("the chart", "the file");
        return new InvalidReferenceException(line, e);
    }
}
