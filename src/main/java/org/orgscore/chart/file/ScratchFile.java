package org.orgscore.chart.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file unpacked or decrypted for as long as its tables are in use: for its owner only, deleted once nothing holds it
 * any more and at the end of the program at the latest.
 */
public final class ScratchFile {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Path path;

    private ScratchFile(Path path) {
        this.path = path;
        CLEANER.register(this, new Deletion(path));
    }

    private record Deletion(Path path) implements Runnable {
        @Override
        public void run() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /** Copies a stream to its end. */
    public static ScratchFile of(InputStream in) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path path = Files.createTempFile("orgscore-", ".chart", attributes);
        path.toFile().deleteOnExit();
        ScratchFile scratch = new ScratchFile(path);
        try {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            return scratch;
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    public Path path() {
        return path;
    }
}
