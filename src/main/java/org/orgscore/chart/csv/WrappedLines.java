package org.orgscore.chart.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.chart.ReadLimits;

/**
 * Lines that stand in quotes as a whole, each one field to a CSV parser: what comes of a table that a spreadsheet held in
 * its first column and saved again, {@code "7,""Nurse, Charge"",Ward"}.
 *
 * @param delimiter between the fields within
 * @param width fields that most lines have, with those within counted
 */
record WrappedLines(char delimiter, int width) {
    private static final char QUOTE = '"';
    private static final int MIN_WIDTH = 2;

    /** Empty where no line is one, or where most lines would not have the same number of fields without their quotes. */
    static Optional<WrappedLines> find(List<String> sample, ReadLimits limits) throws IOException {
        List<String> lines = sample.stream().filter(line -> !line.isBlank()).toList();
        if (lines.stream().noneMatch(WrappedLines::isWrapped)) {
            return Optional.empty();
        }
        char delimiter = Delimiter.of(lines.stream().map(WrappedLines::bare).toList(), limits)
                .character();
        Map<Integer, Integer> widths = new HashMap<>();
        for (String line : lines) {
            widths.merge(fields(bare(line), delimiter), 1, Integer::sum);
        }
        Map.Entry<Integer, Integer> usual =
                widths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        WrappedLines found = new WrappedLines(delimiter, usual.getKey());
        List<String> wrapped = lines.stream().filter(found::holdsFields).toList();
        // A note with commas may stand in quotes above a table; quotes within quotes tell that fields are there.
        boolean plainly = wrapped.size() * 2 > lines.size()
                || wrapped.stream().anyMatch(line -> bare(line).indexOf(QUOTE) >= 0);
        // Of two fields each, it may be a list of names or titles with a comma.
        int needed = usual.getKey() > MIN_WIDTH ? lines.size() / 2 + 1 : lines.size();
        return delimiter != Delimiter.NONE && plainly && usual.getKey() >= MIN_WIDTH && usual.getValue() >= needed
                ? Optional.of(found)
                : Optional.empty();
    }

    /** The lines with those that are one field of fields unwrapped. */
    List<String> unwrapped(List<String> lines) {
        List<String> unwrapped = new ArrayList<>(lines.size());
        for (String line : lines) {
            unwrapped.add(unwrapped(line));
        }
        return unwrapped;
    }

    /** The line without the quotes around it; as it is where it has none, or where it is a note with a comma. */
    String unwrapped(String line) {
        return holdsFields(line) ? bare(line) : line;
    }

    private boolean holdsFields(String line) {
        return isWrapped(line) && fields(bare(line), delimiter) * 2 > width;
    }

    /** Whether a line begins with a quote that closes at its end. */
    private static boolean isWrapped(String line) {
        int end = end(line);
        if (end < 2 || line.charAt(0) != QUOTE || line.charAt(end - 1) != QUOTE) {
            return false;
        }
        for (int i = 1; i < end - 1; i++) {
            if (line.charAt(i) == QUOTE) {
                if (i + 1 == end - 1 || line.charAt(i + 1) != QUOTE) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String bare(String line) {
        return isWrapped(line) ? line.substring(1, end(line) - 1).replace("\"\"", "\"") : line;
    }

    /** Where a line ends but for the empty fields and blanks after its last quote. */
    private static int end(String line) {
        int end = line.length();
        while (end > 0 && ",;\t ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int fields(String line, char delimiter) {
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == QUOTE;
            fields += c == delimiter && !quoted ? 1 : 0;
        }
        return fields;
    }
}
