package org.orgscore.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.orgscore.chart.csv.CsvTable;
import org.orgscore.chart.workbook.XlsTables;
import org.orgscore.chart.workbook.XlsxTables;

/** The tables of a file, whatever its format. */
final class TableFiles {
    private TableFiles() {}

    /** All tables; never empty. Throws with one plain line where the file holds none that can be read. */
    static List<Table> list(Path file) throws UnreadableChartException {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (!Files.exists(file)) {
            throw new UnreadableChartException(name + ": there is no such file; check the path " + file);
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableChartException(name + ": is a folder; give the chart's file");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableChartException(name + ": may not be read by this user; check its permissions");
        }
        try {
            return switch (FileSignature.of(file)) {
                case TEXT -> List.of(CsvTable.of(file));
                case XLSX -> XlsxTables.list(file);
                case XLS -> listOle2(file, name);
                case EMPTY -> throw new UnreadableChartException(name + ": is empty; export the chart again");
                case XLSB ->
                    throw new UnreadableChartException(
                            name + ": is a binary workbook (xlsb); save it as xlsx or CSV and try again");
                case ODS ->
                    throw new UnreadableChartException(
                            name + ": is an OpenDocument file; save it as xlsx or CSV and try again");
                case PDF -> throw new UnreadableChartException(name + ": is a PDF; export the chart as Excel or CSV");
                case PICTURE ->
                    throw new UnreadableChartException(name + ": is a picture; export the chart as Excel or CSV");
                case ARCHIVE ->
                    throw new UnreadableChartException(name + ": is an archive; unpack it and give the chart's file");
                case BINARY ->
                    throw new UnreadableChartException(
                            name + ": is neither a workbook nor text; export the chart as Excel or CSV");
            };
        } catch (EncryptedDocumentException e) {
            throw encrypted(name, e);
        } catch (IOException e) {
            throw new UnreadableChartException(name + ": cannot be read: " + oneLine(e), e);
        }
    }

    private static List<Table> listOle2(Path file, String name) throws IOException, UnreadableChartException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted(name, null);
            }
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new IOException("the workbook is damaged: " + e.getMessage(), e);
        }
        return XlsTables.list(file);
    }

    private static UnreadableChartException encrypted(String name, @Nullable Throwable cause) {
        String message = name + ": is protected by a password; save it without one and try again";
        return cause == null ? new UnreadableChartException(message) : new UnreadableChartException(message, cause);
    }

    static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replaceAll("\\s+", " ");
    }
}
