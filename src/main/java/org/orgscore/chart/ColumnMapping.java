package org.orgscore.chart;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column holds which field.
 *
 * @param headers all headers in order, as written
 * @param columns the column's index from 0 by field
 * @param uses what was decided about each column, in order
 */
public record ColumnMapping(List<String> headers, Map<Field, Integer> columns, List<Use> uses) {
    private static final int NONE = -1;

    /**
     * What was decided about a column that holds something.
     *
     * @param personal true where it holds personal data, whether it is mapped or not
     * @param why one plain sentence
     */
    public record Use(int column, boolean personal, String why) {}

    public ColumnMapping {
        headers = List.copyOf(headers);
        EnumMap<Field, Integer> byField = new EnumMap<>(Field.class); // asked for many times a row
        byField.putAll(columns);
        columns = Collections.unmodifiableMap(byField);
        uses = List.copyOf(uses);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** The index of a field's column, -1 where it has none; a row's cell at -1 is empty. */
    public int index(Field field) {
        return columns.getOrDefault(field, NONE);
    }

    /** The header of a field's column, empty where it has none. */
    public String header(Field field) {
        int index = index(field);
        return index < 0 || index >= headers.size() ? "" : headers.get(index);
    }

    /** Fields with their headers, in the order of fields, for people and for {@code mapping.properties}. */
    public Map<Field, String> byField() {
        return columns.keySet().stream()
                .collect(Collectors.toMap(field -> field, this::header, (a, b) -> a, () -> new EnumMap<>(Field.class)));
    }
}
