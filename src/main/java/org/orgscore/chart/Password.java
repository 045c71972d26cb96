package org.orgscore.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The password of a workbook; shows itself to nobody. */
public final class Password {
    private static final int MAX_FILE_BYTES = 4096;

    private final String value;

    public Password(String value) {
        this.value = value;
    }

    /** The first line of a file. Throws with one plain line where it cannot be read. */
    public static Password read(Path file) throws UnreadableChartException {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new UnreadableChartException(file + ": is too long for a file that holds a password");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Password(text.lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UnreadableChartException(file + ": the password file cannot be read; check path and rights", e);
        }
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
