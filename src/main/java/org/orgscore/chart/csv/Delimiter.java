package org.orgscore.chart.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What separates the cells of a text file.
 *
 * @param character the delimiter
 * @param linesBefore lines to leave out at the start: 1 where the first is {@code sep=}, else 0
 */
record Delimiter(char character, int linesBefore) {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE_LINES = 60;
    private static final String SEP = "sep=";

    /** A {@code sep=} line decides; else the character that gives the most rows of the same, largest width. */
    static Delimiter of(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        while (lines.size() < SAMPLE_LINES && (line = reader.readLine()) != null) {
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            String first = lines.get(0).strip().toLowerCase(Locale.ROOT);
            if (first.startsWith(SEP) && first.length() == SEP.length() + 1) {
                return new Delimiter(first.charAt(SEP.length()), 1);
            }
        }
        String sample = String.join("\n", lines);
        char best = ',';
        double bestRating = -1;
        for (char candidate : CANDIDATES) {
            double rating = rating(sample, candidate);
            if (rating > bestRating) {
                bestRating = rating;
                best = candidate;
            }
        }
        return new Delimiter(best, 0);
    }

    String description() {
        return switch (character) {
            case ',' -> "separated by commas";
            case ';' -> "separated by semicolons";
            case '\t' -> "separated by tabs";
            case '|' -> "separated by bars";
            default -> "separated by " + character;
        };
    }

    private static double rating(String sample, char delimiter) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CSVParser parser = CsvTable.format(delimiter).parse(new StringReader(sample))) {
            for (CSVRecord record : parser) {
                widths.merge(record.size(), 1, Integer::sum);
                rows++;
            }
        } catch (UncheckedIOException e) {
            return -1;
        }
        int total = rows;
        return widths.entrySet().stream()
                .mapToDouble(e -> (e.getKey() - 1) * ((double) e.getValue() / total))
                .max()
                .orElse(0);
    }
}
