package org.orgscore.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Maps headers to fields: by what a person said, then by wording, settled by content where two claim one field. */
final class ColumnMapper {
    private static final HeaderVocabulary WORDS = HeaderVocabulary.builtIn();

    private final ReadSettings settings;

    ColumnMapper(ReadSettings settings) {
        this.settings = settings;
    }

    /** How many fields a row's cells name; a row is a header where it names some, and a title best of all. */
    int rate(RawRow row) {
        Set<Field> fields = new HashSet<>();
        int known = 0;
        for (String cell : row.cells()) {
            Optional<Field> field = findField(cell);
            if (field.isPresent() && fields.add(field.get())) {
                known += field.get() == Field.TITLE ? 4 : 1;
            }
        }
        return known;
    }

    /** The mapping of a header row, given some rows below it. Never has a title where none was found. */
    ColumnMapping map(RawRow header, List<RawRow> sample) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, List<Integer>> claims = new EnumMap<>(Field.class);
        for (int i = 0; i < header.cells().length; i++) {
            int column = i;
            findField(header.cell(i)).ifPresent(field -> claims.computeIfAbsent(field, f -> new ArrayList<>())
                    .add(column));
        }
        claims.forEach((field, candidates) -> columns.put(field, best(field, candidates, header, sample)));
        takeSecondDepartment(claims, columns, sample);
        settings.columns().forEach((field, wanted) -> findColumn(header, wanted).ifPresent(c -> columns.put(field, c)));
        if (!columns.containsKey(Field.DEPARTMENT)) {
            promote(columns);
        }
        return new ColumnMapping(List.of(header.cells()), columns);
    }

    private static Optional<Field> findField(String cell) {
        return cell.isEmpty() || cell.length() > 60 ? Optional.empty() : WORDS.find(cell);
    }

    static Optional<Integer> findColumn(RawRow header, String wanted) {
        String normalised = HeaderText.normalise(wanted);
        for (int i = 0; i < header.cells().length; i++) {
            boolean sameWords = !normalised.isEmpty()
                    && HeaderText.normalise(header.cell(i)).equals(normalised);
            if (sameWords || header.cell(i).equals(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The fullest column wins, and of equally full ones that with the more usual wording; codes lose to words. */
    private static int best(Field field, List<Integer> candidates, RawRow header, List<RawRow> sample) {
        int best = candidates.get(0);
        double bestRating = -1;
        for (int column : candidates) {
            double rating = Math.round(10 * filledShare(column, sample))
                    - WORDS.rank(header.cell(column)) / 10_000.0
                    + (wantsWords(field) ? 5 * wordShare(column, sample) : 0);
            if (rating > bestRating) {
                bestRating = rating;
                best = column;
            }
        }
        return best;
    }

    /** A code and a name of the same department often stand side by side; the one left over may be the finer level. */
    private static void takeSecondDepartment(
            Map<Field, List<Integer>> claims, Map<Field, Integer> columns, List<RawRow> sample) {
        List<Integer> departments = claims.getOrDefault(Field.DEPARTMENT, List.of());
        if (columns.containsKey(Field.UNIT) || departments.size() < 2) {
            return;
        }
        departments.stream()
                .filter(column -> !column.equals(columns.get(Field.DEPARTMENT)))
                .filter(column -> wordShare(column, sample) > 0.5)
                .findFirst()
                .ifPresent(column -> columns.put(Field.UNIT, column));
    }

    private static boolean wantsWords(Field field) {
        return field == Field.TITLE || field == Field.DEPARTMENT;
    }

    /** Where a chart calls its departments units or gives only the organisation, those make the groups. */
    private static void promote(Map<Field, Integer> columns) {
        Integer unit = columns.get(Field.UNIT);
        Integer organisation = columns.get(Field.ORGANISATION);
        if (unit != null) {
            columns.put(Field.DEPARTMENT, unit);
        } else if (organisation != null) {
            columns.put(Field.DEPARTMENT, organisation);
        }
    }

    private static double filledShare(int column, List<RawRow> sample) {
        return sample.isEmpty()
                ? 0
                : sample.stream().filter(row -> !row.cell(column).isEmpty()).count() / (double) sample.size();
    }

    /** Share of cells that read like words: two letters in a row that are not a short code in capitals. */
    private static double wordShare(int column, List<RawRow> sample) {
        long words = sample.stream()
                .map(row -> row.cell(column))
                .filter(cell -> cell.length() > 4
                        && cell.chars().filter(Character::isLetter).count() > cell.length() / 2)
                .count();
        return sample.isEmpty() ? 0 : words / (double) sample.size();
    }
}
