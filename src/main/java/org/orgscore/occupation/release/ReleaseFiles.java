package org.orgscore.occupation.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orgscore.occupation.InvalidReferenceException;

/** The files of a release by name, from a zip or a folder, as text or as workbooks. */
final class ReleaseFiles implements Closeable {
    private static final int MAX_DEPTH = 3;

    private final String name;
    private final Map<String, Opener> tables = new TreeMap<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    /** Opens the sheets of one file when they are asked for. */
    private interface Opener {
        List<SheetReader.Sheet> open();
    }

    private ReleaseFiles(String name) {
        this.name = name;
    }

    /** @param work a folder for what must be unpacked; the caller deletes it */
    static ReleaseFiles of(Path given, SheetReader reader, Path work) {
        if (!Files.exists(given)) {
            throw new InvalidReferenceException(given + ": there is no such file or folder");
        }
        ReleaseFiles files = new ReleaseFiles(
                String.valueOf(given.toAbsolutePath().normalize().getFileName()));
        if (Files.isDirectory(given)) {
            files.addFolder(given, reader);
        } else {
            files.paths.add(given);
            files.addZip(ReleaseZip.open(given), reader, work);
        }
        return files;
    }

    private void addFolder(Path folder, SheetReader reader) {
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String fileName = String.valueOf(file.getFileName());
                paths.add(file);
                add(fileName, () -> Files.newInputStream(file), () -> reader.listSheets(file));
            }
        } catch (IOException e) {
            throw new InvalidReferenceException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void addZip(ReleaseZip zip, SheetReader reader, Path work) {
        open.add(zip);
        for (String path : zip.listPaths()) {
            String fileName = path.substring(path.lastIndexOf('/') + 1);
            add(fileName, () -> zip.read(path), () -> reader.listSheets(zip.extract(path, work)));
        }
    }

    private void add(String fileName, TabText.Source text, Opener workbook) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String table = dot < 0 ? lower : lower.substring(0, dot);
        if (lower.startsWith(".")) {
            return; // what a Mac leaves beside each file
        }
        if (lower.endsWith(".txt")) {
            tables.put(key(table), () -> List.of(new TabText(fileName, text)));
        } else if (lower.endsWith(".xlsx")) {
            tables.putIfAbsent(key(table), workbook);
        }
    }

    /** The name of the zip or folder. */
    String name() {
        return name;
    }

    /** Every file that belongs to it, in order: what its hash is over. */
    List<Path> listPaths() {
        return List.copyOf(paths);
    }

    /** The sheets of every workbook, for a release that is one. */
    List<SheetReader.Sheet> listAllSheets() {
        List<SheetReader.Sheet> sheets = new ArrayList<>();
        tables.values().forEach(opener -> sheets.addAll(opener.open()));
        return sheets;
    }

    /** Names of the files, without endings, in lower case. */
    Iterable<String> listNames() {
        return tables.keySet();
    }

    /** A table by its official name; empty where the release lacks it. */
    Optional<ReleaseTable> find(String table, List<String> columns) {
        Opener opener = tables.get(key(table.toLowerCase(Locale.ROOT)));
        return opener == null ? Optional.empty() : Optional.of(ReleaseTable.get(table, opener.open(), columns));
    }

    /** The first line of a text file; empty where there is none. */
    String firstLine(String table) {
        Opener opener = tables.get(key(table.toLowerCase(Locale.ROOT)));
        StringBuilder line = new StringBuilder();
        if (opener != null) {
            opener.open().get(0).visit((number, cells) -> {
                line.append(cells.length > 0 ? cells[0] : "");
                return false;
            });
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
    }

    private static String key(String table) {
        return table.replace('_', ' ').strip();
    }
}
