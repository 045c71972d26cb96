package org.orgscore.occupation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;

/** Name, version and hash of a pack: {@code pack.properties}, and SHA-256 over every table in a fixed order. */
final class PackIdentity {
    private static final List<String> FOLDERS =
            List.of("titles", "tasks", "tools", "technologies", "transitions", "related", "tasks_built_in");

    private PackIdentity() {}

    static ReferenceIdentity read(PackFiles files) {
        try {
            Properties properties = new Properties();
            InputStream stream = files.find("pack.properties")
                    .orElseThrow(() -> new InvalidReferenceException("pack.properties: missing"));
            try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return new ReferenceIdentity(
                    required(properties, "name"),
                    required(properties, "version"),
                    hash(files),
                    attributions(properties));
        } catch (IOException e) {
            throw new InvalidReferenceException("pack.properties: " + e.getMessage(), e);
        }
    }

    /** The same pack with its second set of task ratings: as good as another pack, and named so. */
    static ReferenceIdentity withOtherTasks(ReferenceIdentity own) {
        MessageDigest digest = sha256();
        digest.update((own.sha256() + " with built-in tasks").getBytes(StandardCharsets.UTF_8));
        return new ReferenceIdentity(
                own.name(),
                own.version() + ", built-in task ratings",
                HexFormat.of().formatHex(digest.digest()),
                own.attributions());
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new InvalidReferenceException("pack.properties: no " + key);
        }
        return value;
    }

    private static List<String> attributions(Properties properties) {
        List<String> attributions = new ArrayList<>();
        for (int i = 1; properties.containsKey("attribution." + i); i++) {
            attributions.add(required(properties, "attribution." + i));
        }
        return attributions;
    }

    private static String hash(PackFiles files) throws IOException {
        MessageDigest digest = sha256();
        eachTable(files, (name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the same tables as the hash, quicker: it tells that a table was changed, not that somebody meant to hide it. */
    static long checksum(PackFiles files) throws IOException {
        CRC32 checksum = new CRC32();
        eachTable(files, (name, content) -> {
            checksum.update(name.getBytes(StandardCharsets.UTF_8));
            checksum.update(content);
        });
        return checksum.getValue();
    }

    private static void eachTable(PackFiles files, BiConsumer<String, byte[]> use) throws IOException {
        List<String> names = new ArrayList<>(List.of("pack.properties", "occupations.csv", "indexes.csv"));
        for (String folder : FOLDERS) {
            PackFiles.MAJOR_GROUPS.forEach(major -> names.add(folder + "/" + major + ".csv"));
        }
        for (String name : names) {
            Optional<InputStream> found = files.find(name);
            if (found.isPresent()) {
                try (InputStream stream = found.get()) {
                    use.accept(name, stream.readAllBytes());
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
