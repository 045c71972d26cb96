package org.orgscore.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.orgscore.chart.csv.CsvTable;
import org.orgscore.chart.file.Archives;
import org.orgscore.chart.file.FileSignature;
import org.orgscore.chart.file.GuardedStream;
import org.orgscore.chart.file.ScratchFile;
import org.orgscore.chart.workbook.HtmlTables;
import org.orgscore.chart.workbook.OdsTables;
import org.orgscore.chart.workbook.XlsTables;
import org.orgscore.chart.workbook.XlsbTables;
import org.orgscore.chart.workbook.XlsxTables;
import org.orgscore.chart.workbook.XmlWorkbook;

/** The tables of a file, whatever its format. */
public final class TableFiles {
    private final ReadSettings settings;
    private final String name;

    /** @param name of the file, as messages give it */
    public TableFiles(ReadSettings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** All tables. Throws with one plain line where the file holds none that can be read. */
    public List<Table> list(Path file) throws UnreadableChartException {
        if (!Files.exists(file)) {
            throw new UnreadableChartException(name + ": there is no such file; check the path");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableChartException(
                    name + ": is " + (Files.isDirectory(file) ? "a folder" : "no file") + "; give the chart's file");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableChartException(name + ": may not be read by this user; check its permissions");
        }
        try {
            if (Files.size(file) > settings.limits().fileMb() * ReadLimits.MB) {
                throw new UnreadableChartException(name + ": is larger than "
                        + settings.limits().fileMb() + " MB; raise read.max_file_mb if it is meant to be");
            }
            List<Table> tables = list(file, false);
            if (tables.isEmpty()) {
                throw new UnreadableChartException(name + ": holds no sheet with cells; export the chart again");
            }
            return tables;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers of binary formats fail in every way on damaged files; all of it means the same to the user.
            throw failure(e);
        }
    }

    /** What went wrong while a table was read, as one line. */
    public UnreadableChartException failure(Throwable e) {
        if (e instanceof EncryptedDocumentException) {
            return new UnreadableChartException(
                    settings.password().isPresent()
                            ? name + ": the password is not right; check the file given with --password-file"
                            : name + ": is protected by a password; give it with --password-file or save it without",
                    e);
        }
        String reason = e instanceof IOException ? oneLine(e) : "it is damaged (" + oneLine(e) + ")";
        return new UnreadableChartException(name + ": cannot be read: " + reason + "; export the chart again", e);
    }

    private List<Table> list(Path file, boolean unpacked) throws IOException, UnreadableChartException {
        ReadLimits limits = settings.limits();
        FileSignature kind = FileSignature.of(file);
        if (!kind.refusal().isEmpty()) {
            throw new UnreadableChartException(name + ": " + kind.refusal());
        }
        return switch (kind) {
            case TEXT -> List.of(CsvTable.of(file, limits));
            case XLSX -> XlsxTables.list(file, limits);
            case XLSB -> XlsbTables.list(file, limits);
            case XLS -> listOle2(file);
            case ODS -> OdsTables.list(file, limits);
            case XML_WORKBOOK -> XmlWorkbook.list(file, limits);
            case HTML -> HtmlTables.list(file, limits);
            case GZIP, ZIP -> {
                if (unpacked) {
                    throw new UnreadableChartException(
                            name + ": is an archive within an archive; unpack it and give the chart's file");
                }
                ScratchFile scratch =
                        kind == FileSignature.GZIP ? Archives.gunzip(file, limits) : Archives.unzip(file, name, limits);
                String how = kind == FileSignature.GZIP ? ", unpacked from gzip" : ", unpacked from zip";
                yield held(list(scratch.path(), true), scratch, how);
            }
            default -> throw new IllegalStateException(kind + " has neither a reader nor a refusal");
        };
    }

    private List<Table> listOle2(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (!files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                    throw new IOException("it is a Word document");
                }
                return XlsTables.list(
                        file, settings.limits(), settings.password().map(Password::value));
            }
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            Optional<String> given = settings.password().map(Password::value);
            if (!decryptor.verifyPassword(given.orElse(Decryptor.DEFAULT_PASSWORD))) {
                throw new EncryptedDocumentException("password");
            }
            try (InputStream in =
                    new GuardedStream(decryptor.getDataStream(files), Files.size(file), settings.limits())) {
                ScratchFile scratch = ScratchFile.of(in);
                List<Table> tables = FileSignature.of(scratch.path()) == FileSignature.XLSB
                        ? XlsbTables.list(scratch.path(), settings.limits())
                        : XlsxTables.list(scratch.path(), settings.limits());
                return held(tables, scratch, ", opened with the password");
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("it is encrypted in a way that is not understood", e);
        }
    }

    /** Tables of a scratch file, which stays for as long as they do. */
    private static List<Table> held(List<Table> tables, ScratchFile scratch, String how) {
        return tables.stream()
                .map(table -> (Table) new HeldTable(table, scratch, how))
                .toList();
    }

    private record HeldTable(Table table, ScratchFile scratch, String how) implements Table {
        @Override
        public String sheet() {
            return table.sheet();
        }

        @Override
        public boolean visible() {
            return table.visible();
        }

        @Override
        public String description() {
            return table.description() + how;
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public RowSource open() throws IOException {
            return table.open();
        }
    }

    static String oneLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = CellText.clean(message).replaceAll("\\s+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
