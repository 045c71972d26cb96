package org.orgscore.chart.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;

/**
 * What separates the cells of a text file.
 *
 * @param character the delimiter; a character that stands nowhere where the file has one column
 * @param linesBefore lines to leave out at the start: 1 where the first is {@code sep=}, else 0
 * @param splitter columns at fixed places, where the file is a print without delimiters
 */
record Delimiter(char character, int linesBefore, Optional<FixedColumns> splitter) {
    static final char NONE = '\u0000';
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE_LINES = 200;
    private static final double MIN_RATING = 0.5;
    private static final String SEP = "sep=";

    /** The first lines, from which delimiters and columns are told. */
    static List<String> sample(Reader reader, ReadLimits limits) throws IOException {
        List<String> sample = new ArrayList<>();
        Lines lines = new Lines(reader, limits.rowChars());
        int chars = 0;
        String line = lines.next();
        while (line != null && sample.size() < SAMPLE_LINES && chars < limits.rowChars()) {
            sample.add(line);
            chars += line.length();
            line = lines.next();
        }
        return sample;
    }

    /** A {@code sep=} line decides; else the character that gives the most rows of the same, largest width. */
    static Delimiter of(List<String> sample, ReadLimits limits) throws IOException {
        if (!sample.isEmpty()) {
            String first = sample.get(0).strip().toLowerCase(Locale.ROOT);
            if (first.startsWith(SEP) && first.length() == SEP.length() + 1) {
                return new Delimiter(first.charAt(SEP.length()), 1, Optional.empty());
            }
            if (sample.get(0).strip().equalsIgnoreCase(SEP)) {
                return new Delimiter('\t', 1, Optional.empty());
            }
        }
        char best = NONE;
        double bestRating = MIN_RATING;
        for (char candidate : CANDIDATES) {
            double rating = rating(sample, candidate, limits);
            if (rating > bestRating) {
                bestRating = rating;
                best = candidate;
            }
        }
        if (best == NONE || bestRating < 1) {
            Optional<FixedColumns> columns = FixedColumns.find(sample);
            if (columns.isPresent()) {
                return new Delimiter(NONE, 0, columns);
            }
        }
        return new Delimiter(best, 0, Optional.empty());
    }

    String description() {
        if (splitter.isPresent()) {
            return "in columns of fixed width";
        }
        return switch (character) {
            case ',' -> "separated by commas";
            case ';' -> "separated by semicolons";
            case '\t' -> "separated by tabs";
            case '|' -> "separated by bars";
            case NONE -> "one column";
            default -> "separated by " + character;
        };
    }

    /** Blank lines say nothing; of the others the share that has the most usual width, times what it would give. */
    private static double rating(List<String> sample, char delimiter, ReadLimits limits) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int total = 0;
        Delimiter candidate = new Delimiter(delimiter, 0, Optional.empty());
        try (CsvRows rows = new CsvRows(new StringReader(String.join("\n", sample)), candidate, limits)) {
            Optional<RawRow> row = rows.next();
            while (row.isPresent()) {
                if (row.get().filled() > 0) {
                    widths.merge(row.get().cells().length, 1, Integer::sum);
                    total++;
                }
                row = rows.next();
            }
        }
        int rowCount = total;
        return widths.entrySet().stream()
                .mapToDouble(e -> (e.getKey() - 1) * ((double) e.getValue() / rowCount))
                .max()
                .orElse(0);
    }
}
