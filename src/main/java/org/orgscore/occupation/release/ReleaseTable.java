package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.orgscore.occupation.InvalidReferenceException;

/** A sheet whose columns are found by name, whatever their order, case and punctuation. */
final class ReleaseTable {
    private static final int HEADER_WITHIN_ROWS = 12;
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String name;
    private final SheetReader.Sheet sheet;
    private final int headerRow;
    private final List<String> headers;
    private final Map<String, Integer> columns;

    private ReleaseTable(String name, SheetReader.Sheet sheet, int headerRow, String[] header) {
        this.name = name;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.headers = List.of(header);
        this.columns = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            columns.putIfAbsent(key(header[i]), i);
        }
    }

    /**
     * The table of the first sheet that has the columns.
     *
     * @param required names of columns; one with several spellings has them joined by {@code |}
     */
    static Optional<ReleaseTable> find(String name, List<SheetReader.Sheet> sheets, List<String> required) {
        for (SheetReader.Sheet sheet : sheets) {
            Optional<ReleaseTable> table = find(name, sheet, required);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** The same, but throws with the columns that are missing. */
    static ReleaseTable get(String name, List<SheetReader.Sheet> sheets, List<String> required) {
        return find(name, sheets, required)
                .orElseThrow(() -> new InvalidReferenceException(name + ": lacks the "
                        + (required.size() == 1 ? "column " : "columns ")
                        + String.join(", ", required).replace("|", " or ") + "; it has "
                        + firstRow(sheets)));
    }

    private static Optional<ReleaseTable> find(String name, SheetReader.Sheet sheet, List<String> required) {
        List<ReleaseTable> found = new ArrayList<>();
        int[] seen = {0};
        sheet.visit((number, cells) -> {
            ReleaseTable table = new ReleaseTable(name, sheet, number, cells);
            if (required.stream().allMatch(table::has)) {
                found.add(table);
            }
            return found.isEmpty() && ++seen[0] < HEADER_WITHIN_ROWS;
        });
        return found.stream().findFirst();
    }

    private static String firstRow(List<SheetReader.Sheet> sheets) {
        List<String> cells = new ArrayList<>();
        if (!sheets.isEmpty()) {
            sheets.get(0).visit((number, row) -> {
                Arrays.stream(row).filter(cell -> !cell.isEmpty()).limit(8).forEach(cells::add);
                return cells.isEmpty();
            });
        }
        String text = String.join(", ", cells);
        return text.isEmpty() ? "none" : text.substring(0, Math.min(text.length(), 120));
    }

    /** Whether one of the spellings is a column. */
    boolean has(String names) {
        return column(names) >= 0;
    }

    /** The headers as the file has them. */
    List<String> headers() {
        return headers;
    }

    String name() {
        return name;
    }

    /** Goes through all rows below the header that are not blank. */
    void forEach(Consumer<Row> each) {
        sheet.visit((number, cells) -> {
            if (number > headerRow && Arrays.stream(cells).anyMatch(cell -> !cell.isEmpty())) {
                each.accept(new Row(this, number, cells));
            }
            return true;
        });
    }

    private int column(String names) {
        int at = names.indexOf('|');
        if (at < 0) {
            return columns.getOrDefault(key(names), -1);
        }
        int first = columns.getOrDefault(key(names.substring(0, at)), -1);
        return first >= 0 ? first : column(names.substring(at + 1));
    }

    private static String key(String header) {
        return NOT_LETTER_OR_DIGIT.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** One row, its cells by column name. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(ReleaseTable table, int number, String[] cells) {
        /** Empty where there is no such column or the release writes {@code n/a}. */
        String text(String names) {
            String text = cell(table.column(names));
            return text.equals("n/a") ? "" : text;
        }

        String required(String names) {
            String text = text(names);
            if (text.isEmpty()) {
                throw bad("has no " + names.replace("|", " or "));
            }
            return text;
        }

        String cell(int column) {
            return column >= 0 && column < cells.length ? cells[column] : "";
        }

        boolean flag(String names) {
            return text(names).equalsIgnoreCase("Y");
        }

        OptionalDouble findNumber(String names) {
            String text = text(names);
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(Double.parseDouble(text.replace(",", "")));
            } catch (NumberFormatException e) {
                throw new InvalidReferenceException(where() + ": " + names + " is no number: " + text, e);
            }
        }

        /** A whole number, even where it is written with a fraction of zero. */
        long whole(String names) {
            return (long) findNumber(names).orElseThrow(() -> bad("has no " + names));
        }

        InvalidReferenceException bad(String what) {
            return new InvalidReferenceException(where() + " " + what);
        }

        String where() {
            return table.name + ", row " + number;
        }
    }
}
