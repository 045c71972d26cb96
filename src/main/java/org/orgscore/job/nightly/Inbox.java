package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orgscore.job.ScoreRequest;

/** The inbox as it lies on the disk: files directly in it, and in one folder an organisation. Links are never followed. */
final class Inbox {
    static final String DONE = ".done";
    /** Where answers are put, beside the files they answer; no organisation can have this name. */
    static final String RESULTS = "results";
    /** Headers of an organisation's charts, where they are not found by themselves. */
    static final String MAPPING = "mapping.properties";

    private static final Set<String> OF_THE_DESKTOP = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> UNDER_WAY = List.of(".part", ".partial", ".tmp", ".crdownload", ".filepart");

    private final Path folder;

    Inbox(Path folder) {
        this.folder = folder;
    }

    /** Every file that may be a chart, in order of organisation and name. */
    List<DroppedFile> listFiles() throws IOException {
        List<DroppedFile> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                String organisation = String.valueOf(entry.getFileName());
                for (Path inner : isOrganisation(organisation) ? entries(entry) : List.<Path>of()) {
                    addFile(files, inner, organisation);
                }
            } else {
                addFile(files, entry, ScoreRequest.DEFAULT_ORGANISATION);
            }
        }
        return files;
    }

    /** The folder that a file of this organisation was dropped in. */
    Path folderOf(String organisation) {
        Path own = folder.resolve(organisation);
        return !organisation.equals(ScoreRequest.DEFAULT_ORGANISATION)
                        || Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)
                ? own
                : folder;
    }

    private static boolean isOrganisation(String name) {
        return !name.startsWith(".") && !name.equalsIgnoreCase(RESULTS);
    }

    private static void addFile(List<DroppedFile> files, Path file, String organisation) throws IOException {
        if (!mayBeChart(String.valueOf(file.getFileName()))) {
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                files.add(new DroppedFile(
                        file,
                        organisation,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
            }
        } catch (NoSuchFileException e) {
            // taken by another nightly between listing and looking
        }
    }

    private static boolean mayBeChart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".")
                && !lower.startsWith("~$")
                && !lower.endsWith(DONE)
                && !lower.equals(MAPPING)
                && !OF_THE_DESKTOP.contains(lower)
                && UNDER_WAY.stream().noneMatch(lower::endsWith);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        entries.sort(Comparator.naturalOrder());
        return entries;
    }
}
