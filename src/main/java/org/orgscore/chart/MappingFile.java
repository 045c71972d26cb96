package org.orgscore.chart;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** {@code mapping.properties}: which header holds which field, as a run found it; it can be given to a later run. */
public final class MappingFile {
    private MappingFile() {}

    /** The file's text, one field a line. */
    public static String text(Inspection inspection) {
        StringBuilder text =
                new StringBuilder("# Columns of " + inspection.file().replaceAll("[\\r\\n]", " ")
                        + " as they were read. Change a header and give this file to the next run with --mapping.\n");
        inspection.mapping().byField().forEach((field, header) -> {
            if (field != Field.PERSONAL && inspection.headerRow() > 0) {
                text.append(field.key()).append('=').append(escaped(header)).append('\n');
            }
        });
        return text.toString();
    }

    /** Reads such a file. Throws with one plain line where it is none. */
    public static Map<Field, String> read(Path file) throws UnreadableChartException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableChartException(file + ": cannot be read as a mapping: " + TableFiles.oneLine(e), e);
        }
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (String key : properties.stringPropertyNames()) {
            columns.put(field(key), properties.getProperty(key));
        }
        return columns;
    }

    /** The field of this name. Throws with one plain line that lists the names where there is none. */
    public static Field field(String key) throws UnreadableChartException {
        StringBuilder known = new StringBuilder();
        for (Field field : Field.values()) {
            if (field.key().equals(key)) {
                return field;
            }
            known.append(known.length() == 0 ? "" : ", ").append(field.key());
        }
        throw new UnreadableChartException(key + ": no such field; the fields are " + known);
    }

    private static String escaped(String header) {
        return header.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
