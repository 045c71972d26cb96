package org.orgscore.chart.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.orgscore.chart.ReadLimits;

/** The parts of a zip file by name, whatever the case; names are never used as paths. */
public final class ZipParts implements Closeable {
    private static final int MAX_PARTS = 20_000;

    private final ZipFile zip;
    private final ReadLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Throws IOException where the file is no sound zip. */
    public static ZipParts open(Path file, ReadLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IllegalArgumentException e) {
            throw new IOException("its zip directory is damaged", e);
        }
        ZipParts parts = new ZipParts(zip, limits);
        if (zip.size() > MAX_PARTS) {
            zip.close();
            throw new IOException("it packs more than " + MAX_PARTS + " files");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                parts.parts.putIfAbsent(key(entry.getName()), entry);
            }
        }
        return parts;
    }

    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** All names in lower case, sorted. */
    public List<String> listNames() {
        return List.copyOf(new TreeSet<>(parts.keySet()));
    }

    /** A part's bytes, guarded against unpacking to too much; empty where there is none of this name. */
    public Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        InputStream in = zip.getInputStream(entry);
        return in == null
                ? Optional.empty()
                : Optional.of(new GuardedStream(in, Math.max(entry.getCompressedSize(), 1), limits));
    }

    /** A part's bytes; throws IOException where there is none of this name. */
    public InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException("its part " + name + " is missing"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return plain.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
