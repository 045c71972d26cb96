package org.orgscore.occupation.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.orgscore.occupation.InvalidReferenceException;

/** Opens what the command line names, and hashes it. */
final class InputFiles {
    private static final int HEAD_BYTES = 256;

    private final SheetReader reader;

    InputFiles(SheetReader reader) {
        this.reader = reader;
    }

    static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }

    /** The sheets of a workbook or a text file; throws with one line for anything else. */
    List<SheetReader.Sheet> listSheets(Path file) {
        if (!Files.exists(file)) {
            throw new InvalidReferenceException(file + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new InvalidReferenceException(file + ": is a folder; give the file");
        }
        if (startsLikeWebPage(file)) {
            throw new InvalidReferenceException(
                    name(file) + ": is a web page, as a failed download leaves it; download it again");
        }
        return reader.listSheets(file);
    }

    /**
     * Whether a file is to be opened as a zip rather than as a workbook or text: it is named one, so that a page saved under
     * that name is told apart, or it is one that is no workbook.
     */
    boolean isArchive(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".zip") || Files.isDirectory(file);
    }

    /** Over the bytes of a file. */
    String sha256(Path file) {
        return sha256(List.of(file));
    }

    /** Over the names and bytes of all files, or the bytes alone of a single one. */
    String sha256(List<Path> files) {
        MessageDigest digest = digest();
        for (Path file : files) {
            if (files.size() > 1) {
                digest.update(name(file).getBytes(StandardCharsets.UTF_8));
            }
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new InvalidReferenceException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean startsLikeWebPage(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return head.startsWith("<!doctype") || head.startsWith("<html");
        } catch (IOException e) {
            throw new InvalidReferenceException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
