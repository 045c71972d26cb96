package org.orgscore.chart.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orgscore.chart.Field;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadSettings;

/** Finds the header among the first rows of a table: the row, or two or three together, that names most fields. */
public final class HeaderFinder {
    private static final HeaderVocabulary WORDS = HeaderVocabulary.builtIn();
    private static final Pattern LEVEL =
            Pattern.compile("(?i)\\s*(?:l|lvl|level|tier|layer|ebene|stufe|niveau|nivel|org level)[ _-]?\\d{1,2}\\s*");
    private static final int WITHIN_ROWS = 120;
    private static final int MAX_HEADER_ROWS = 3;
    private static final double MIN_RATING = 2;
    private static final double WORTH_A_ROW = 1.5;
    private static final double TITLE_WEIGHT = 4;
    private static final double BY_HAND = 10;
    private static final int CONTRAST_ROWS = 50;

    private final ReadSettings settings;

    public HeaderFinder(ReadSettings settings) {
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param below index of the first row below the header
     * @param rating how many fields the header names, a title counting as four
     */
    public record Found(Header header, int below, double rating) {}

    /** The best header; one that is not given where no row reads like one. */
    public Found find(List<RawRow> rows) {
        Found best = new Found(new Header(0, 0, List.of()), 0, MIN_RATING - 0.01);
        int limit = Math.min(WITHIN_ROWS, rows.size());
        for (int first = 0; first < limit; first++) {
            double single = best.rating();
            for (int count = 1; count <= MAX_HEADER_ROWS && first + count <= rows.size(); count++) {
                List<RawRow> candidate = rows.subList(first, first + count);
                if (count > 1 && !mayGoTogether(candidate)) {
                    break;
                }
                List<String> texts = texts(candidate);
                double rating = rate(texts) - values(candidate);
                double needed = count == 1 ? 0 : WORTH_A_ROW * (count - 1);
                if (rating > single + needed && rating > best.rating()) {
                    int last = candidate.get(count - 1).number();
                    best = new Found(new Header(candidate.get(0).number(), last, texts), first + count, rating);
                }
                single = count == 1 ? Math.max(single, rating) : single;
            }
        }
        return best.header().given() ? best : byContrast(rows);
    }

    /** A first row of words over columns of numbers or dates is a header, though nothing in it is known. */
    private static Found byContrast(List<RawRow> rows) {
        for (int first = 0; first < Math.min(WITHIN_ROWS, rows.size() - 1); first++) {
            RawRow row = rows.get(first);
            if (row.filled() < 2 || hasDigits(row)) {
                continue;
            }
            List<RawRow> below = rows.subList(first + 1, Math.min(rows.size(), first + 1 + CONTRAST_ROWS));
            for (int column = 0; column < row.cells().length; column++) {
                ColumnProfile profile = ColumnProfile.of(column, below);
                if (!row.cell(column).isEmpty()
                        && profile.filledShare() > 0.5
                        && profile.numbers() + profile.dates() > 0.8) {
                    return new Found(new Header(row.number(), row.number(), texts(List.of(row))), first + 1, 0);
                }
            }
            break;
        }
        return new Found(new Header(0, 0, List.of()), 0, 0);
    }

    private static boolean hasDigits(RawRow row) {
        for (String cell : row.cells()) {
            if (cell.chars().anyMatch(Character::isDigit) || cell.indexOf('@') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every header that a person gave is among these. */
    public static Optional<Integer> findColumn(List<String> headers, String wanted) {
        String normalised = HeaderText.normalise(wanted);
        for (int i = 0; i < headers.size(); i++) {
            boolean sameWords = !normalised.isEmpty()
                    && HeaderText.normalise(headers.get(i)).equals(normalised);
            if (sameWords || headers.get(i).equals(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether two headers are the same but for case, spaces and punctuation. */
    public static boolean isSame(String header, String other) {
        return header.equals(other) || HeaderText.normalise(header).equals(HeaderText.normalise(other));
    }

    /** Whether a header names a level of the organisation: L1, Level 2, Ebene 3. */
    public static boolean isLevel(String header) {
        return LEVEL.matcher(header).matches();
    }

    /** Number of cells that are known header wordings, each field once. */
    public static int countKnown(RawRow row) {
        Map<Field, Boolean> seen = new EnumMap<>(Field.class);
        for (int i = 0; i < row.cells().length; i++) {
            WORDS.find(row.cell(i))
                    .filter(HeaderVocabulary.Reading::known)
                    .ifPresent(reading -> seen.put(reading.field(), true));
        }
        return seen.size();
    }

    private double rate(List<String> texts) {
        Map<Field, Double> fields = new EnumMap<>(Field.class);
        for (String text : texts) {
            Optional<HeaderVocabulary.Reading> reading = WORDS.find(text);
            if (reading.isPresent()) {
                double weight = reading.get().field() == Field.TITLE ? TITLE_WEIGHT : 1;
                fields.merge(
                        reading.get().field(),
                        weight * (reading.get().known() ? 1 : reading.get().strength() / 2),
                        Math::max);
            }
        }
        double sum = fields.values().stream().mapToDouble(Double::doubleValue).sum();
        sum += texts.stream().filter(HeaderFinder::isLevel).count();
        for (String wanted : settings.columns().values()) {
            sum += findColumn(texts, wanted).isPresent() ? BY_HAND : 0;
        }
        return sum;
    }

    /** Cells that hold what headers do not: numbers, dates, addresses; long texts are notes. */
    private static double values(List<RawRow> rows) {
        double values = 0;
        for (RawRow row : rows) {
            int inRow = 0;
            for (int i = 0; i < row.cells().length; i++) {
                String cell = row.cell(i);
                inRow += !cell.isEmpty() && isValue(cell) ? 1 : 0;
            }
            boolean mostly = inRow * 2 > row.filled();
            values += mostly ? inRow * 2 : inRow > 1 ? inRow * 0.5 : 0;
        }
        return values;
    }

    private static boolean isValue(String cell) {
        boolean year = cell.length() == 4 && cell.startsWith("20");
        return !year && (ColumnProfile.isNumber(cell) || ColumnProfile.isDate(cell) || ColumnProfile.isEmail(cell));
    }

    /** Rows that follow each other and hold neither values nor only one cell at the end. */
    private static boolean mayGoTogether(List<RawRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).number() != rows.get(i - 1).number() + 1) {
                return false;
            }
            for (int c = 0; c < rows.get(i).cells().length; c++) {
                String cell = rows.get(i).cell(c);
                if (!cell.isEmpty() && isValue(cell)) {
                    return false;
                }
            }
        }
        return rows.stream().allMatch(row -> row.filled() > 1);
    }

    /** The lower text, or both where both together are a known wording; an upper one reaches over what it spans. */
    private static List<String> texts(List<RawRow> rows) {
        int width = rows.stream().mapToInt(RawRow::width).max().orElse(0);
        List<String> texts = new ArrayList<>(width);
        String[] spanning = new String[rows.size()];
        for (int column = 0; column < width; column++) {
            String text = "";
            String wide = "";
            for (int i = 0; i < rows.size(); i++) {
                String cell = rows.get(i).cell(column);
                if (!cell.isEmpty() || spanning[i] == null) {
                    spanning[i] = cell;
                }
                boolean last = i == rows.size() - 1;
                text = joined(text, cell);
                wide = joined(wide, last ? cell : spanning[i]);
            }
            String lowest = rows.get(rows.size() - 1).cell(column);
            texts.add(better(rows.size() == 1 ? List.of(text) : List.of(text, lowest, wide)));
        }
        return texts;
    }

    private static String joined(String upper, String lower) {
        return upper.isEmpty() ? lower : lower.isEmpty() ? upper : upper + " " + lower;
    }

    private static String better(List<String> candidates) {
        String best = candidates.get(0);
        double bestStrength = -1;
        for (String candidate : candidates) {
            double strength = WORDS.find(candidate)
                    .map(HeaderVocabulary.Reading::strength)
                    .orElse(0.0);
            if (strength > bestStrength) {
                bestStrength = strength;
                best = candidate;
            }
        }
        return best;
    }
}
