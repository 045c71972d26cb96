package org.orgscore.job.delivery;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Passwords, from the environment or from a file that its owner alone may read. Never shown, never logged. */
public final class Secrets {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Map<String, String> environment;
    private final Properties file;

    private Secrets(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    public static Secrets ofEnvironment(Map<String, String> environment) {
        return new Secrets(environment, new Properties());
    }

    /** Throws IllegalArgumentException where the file cannot be read, or can be by others than its owner. */
    public static Secrets read(Path path, Map<String, String> environment) {
        Properties file = new Properties();
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
                throw new IllegalArgumentException(path + ": others may read this file of passwords; chmod 600 it");
            }
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                file.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": the file of passwords cannot be read", e);
        }
        return new Secrets(environment, file);
    }

    /** The secret of this name: {@code mail.password} is ORGSCORE_MAIL_PASSWORD in the environment. */
    public Optional<String> find(String name) {
        String variable = "ORGSCORE_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(environment.get(variable)).or(() -> Optional.ofNullable(file.getProperty(name)));
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
