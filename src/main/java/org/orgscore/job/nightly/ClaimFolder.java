package org.orgscore.job.nightly;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.orgscore.job.FolderSwap;

/**
 * A file taken from the inbox: a folder below {@code inbox/.claimed} with the file and a note of where it came from. The
 * note is written before the file moves in, so that a taken file can always be told where it belongs.
 *
 * @param id names the folder, and the file in the store
 */
record ClaimFolder(Path folder, String id, String organisation, String fileName) {
    static final String CLAIMED = ".claimed";
    private static final String NOTE = "claim.properties";
    /** Files keep their names in a folder of their own, so that no name can clash with the note. */
    private static final String CONTENT = "file";

    /** The folder and its note for a file that is about to be taken. */
    static ClaimFolder create(Path inbox, String id, DroppedFile file) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(CLAIMED).resolve(id));
        Properties note = new Properties();
        note.setProperty("organisation", file.organisation());
        note.setProperty("file", file.name());
        StringWriter text = new StringWriter();
        note.store(text, null);
        Path part = folder.resolve(NOTE + ".part");
        Files.writeString(part, text.toString());
        Files.move(part, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
        Files.createDirectories(folder.resolve(CONTENT));
        return new ClaimFolder(folder, id, file.organisation(), file.name());
    }

    /** Everything that is taken at the moment, whoever took it. */
    static List<ClaimFolder> listAll(Path inbox) throws IOException {
        List<ClaimFolder> claims = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(inbox.resolve(CLAIMED))) {
            for (Path folder : folders) {
                claims.add(read(folder));
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        claims.sort(Comparator.comparing(ClaimFolder::organisation)
                .thenComparing(ClaimFolder::fileName)
                .thenComparing(ClaimFolder::id));
        return claims;
    }

    /** Without a note where the process was killed before it wrote one; such a folder never holds a file. */
    private static ClaimFolder read(Path folder) throws IOException {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NOTE), StandardCharsets.UTF_8)) {
            note.load(reader);
        } catch (NoSuchFileException e) {
            return new ClaimFolder(folder, String.valueOf(folder.getFileName()), "", "");
        }
        return new ClaimFolder(
                folder,
                String.valueOf(folder.getFileName()),
                oneName(note.getProperty("organisation", "")),
                oneName(note.getProperty("file", "")));
    }

    /** Whoever can write to the inbox can write a note; it must not lead out of the folders that it names. */
    private static String oneName(String name) {
        return String.valueOf(Path.of(name).normalize().getFileName()).replace("..", "_");
    }

    /** The file itself. */
    Path file() {
        return folder.resolve(CONTENT).resolve(fileName);
    }

    boolean hasFile() {
        return !fileName.isEmpty() && Files.exists(file(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Moves the file in, its marker first: a marker left behind would vouch for the next file of that name. False where
     * another process was faster.
     */
    boolean take(DroppedFile dropped) throws IOException {
        try {
            if (Files.exists(dropped.doneMarker(), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(dropped.doneMarker(), marker(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(dropped.path(), file(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Undoes a claim whose file never moved in: a marker that did goes back. */
    void giveBackMarker(Path inboxFolder) throws IOException {
        Path home = inboxFolder.resolve(fileName + Inbox.DONE);
        if (!fileName.isEmpty()
                && Files.exists(marker(), LinkOption.NOFOLLOW_LINKS)
                && Files.exists(inboxFolder.resolve(fileName))) {
            Files.move(marker(), home, StandardCopyOption.ATOMIC_MOVE);
        }
        delete();
    }

    /** Clears the folder away; throws IllegalStateException while the file is still in it. */
    void delete() throws IOException {
        if (hasFile()) {
            throw new IllegalStateException("a taken file is never deleted: " + file());
        }
        FolderSwap.delete(folder);
    }

    private Path marker() {
        return folder.resolve("marker" + Inbox.DONE);
    }
}
