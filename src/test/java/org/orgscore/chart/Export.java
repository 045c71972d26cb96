package org.orgscore.chart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One export and what is to be read of it, told step by step.
 *
 * @param columns the header that a field is to be read from; empty where it is to be left alone
 * @param counts positions, excluded, rejected, skipped
 * @param roots titles at the top
 */
record Export(
        String name,
        Charset charset,
        String text,
        Map<Field, String> columns,
        List<Integer> counts,
        double headcount,
        List<String> roots) {

    /** In UTF-8, with nothing expected of it yet. */
    static Export of(String name, String text) {
        return new Export(name, StandardCharsets.UTF_8, text, Map.of(), List.of(), 0, List.of());
    }

    Export in(Charset other) {
        return new Export(name, other, text, columns, counts, headcount, roots);
    }

    Export column(Field field, String header) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(columns);
        more.put(field, header);
        return new Export(name, charset, text, more, counts, headcount, roots);
    }

    Export rows(int positions, int excluded, int rejected, int skipped) {
        List<Integer> rows = List.of(positions, excluded, rejected, skipped);
        return new Export(name, charset, text, columns, rows, headcount, roots);
    }

    Export headcount(double heads) {
        return new Export(name, charset, text, columns, counts, heads, roots);
    }

    Export roots(String... titles) {
        return new Export(name, charset, text, columns, counts, headcount, List.of(titles));
    }

    @Override
    public String toString() {
        return name;
    }
}
