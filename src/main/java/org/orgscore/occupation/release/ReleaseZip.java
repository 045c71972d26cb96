package org.orgscore.occupation.release;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.orgscore.occupation.InvalidReferenceException;

/** A zip somebody downloaded: refused where it is not what it should be, and never trusted about sizes or names. */
final class ReleaseZip implements Closeable {
    /** Releases shrink to a tenth; what grows by more than this is made to fill a disk. */
    private static final long MAX_RATIO = 200;

    private static final long ALWAYS_ALLOWED_BYTES = 8L << 20;
    private static final long MAX_ENTRY_BYTES = 1L << 30;
    private static final int HEAD_BYTES = 512;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private ReleaseZip(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    static ReleaseZip open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            checkStart(file, name);
            ReleaseZip opened = new ReleaseZip(name, new ZipFile(file.toFile()));
            try {
                opened.listSafely();
            } catch (InvalidReferenceException e) {
                opened.close();
                throw e;
            }
            return opened;
        } catch (IOException e) {
            throw new InvalidReferenceException(name + ": is a damaged or cut-off zip; download it again", e);
        }
    }

    private static void checkStart(Path file, String name) throws IOException {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004")) {
            return;
        }
        if (head.isEmpty()) {
            throw new InvalidReferenceException(name + ": is empty; download it again");
        }
        if (head.strip().startsWith("<")) {
            throw new InvalidReferenceException(
                    name + ": is a web page and no zip, as a failed download leaves it; download it again");
        }
        throw new InvalidReferenceException(name + ": is no zip; give the release as it was published");
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    private void listSafely() {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String path = entry.getName().replace('\\', '/');
            if (path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../")) {
                throw new InvalidReferenceException(
                        name + ": refused, since it holds a file that points outside of it: " + printable(path));
            }
            if (entry.getSize() > limit(entry)) {
                throw tooLarge(path);
            }
            if (!entry.isDirectory()) {
                entries.put(path, entry);
            }
        }
    }

    /** Paths of all files, in order. */
    Iterable<String> listPaths() {
        return entries.keySet();
    }

    /** A file's content; reading throws where it is longer than it can honestly be. */
    InputStream read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            throw new IOException(path + " is not in " + name);
        }
        return new Limited(zip.getInputStream(entry), limit(entry), path);
    }

    /** Writes a file out, for what can only be read from a file. */
    Path extract(String path, Path folder) {
        Path file = folder.resolve("entry-" + Integer.toHexString(path.hashCode()) + ".xlsx");
        try (InputStream in = read(path)) {
            if (!Files.exists(file)) {
                Files.copy(in, file);
            }
            return file;
        } catch (IOException e) {
            throw new InvalidReferenceException(name + ": " + path + " is damaged; download it again", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static long limit(ZipEntry entry) {
        long byRatio = Math.max(ALWAYS_ALLOWED_BYTES, MAX_RATIO * Math.max(0, entry.getCompressedSize()));
        return Math.min(MAX_ENTRY_BYTES, byRatio);
    }

    private InvalidReferenceException tooLarge(String path) {
        return new InvalidReferenceException(
                name + ": refused, since " + printable(path) + " unpacks to far more than a release holds");
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    private final class Limited extends FilterInputStream {
        private long left;
        private final String path;

        Limited(InputStream in, long limit, String path) {
            super(in);
            this.left = limit;
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge(path);
            }
        }
    }
}
