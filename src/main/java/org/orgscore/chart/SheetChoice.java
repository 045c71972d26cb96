package org.orgscore.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The sheets that a chart is read from.
 *
 * @param looks the sheets, in the order of the workbook, with their columns in the order of the first
 * @param alike whether they have one mapping
 * @param others what is to be said of sheets with titles that are not read, by their names
 */
record SheetChoice(List<Look> looks, boolean alike, Map<String, String> others) {
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(?:sheet|tabelle|blatt|feuil|feuille|hoja|page|table)\\s*\\d*");

    SheetChoice {
        looks = List.copyOf(looks);
        others = new LinkedHashMap<>(others);
    }

    /** First rows of all of them. */
    List<RawRow> sample() {
        List<RawRow> rows = new ArrayList<>();
        looks.forEach(look -> rows.addAll(look.sample()));
        return rows;
    }

    boolean reads(Table table) {
        return looks.stream().anyMatch(look -> look.sheet().equals(table.sheet()));
    }

    /** What the name of a sheet says its rows are of; empty where it is only a number. */
    String name(Look look) {
        return NO_NAME.matcher(look.sheet()).matches() ? "" : look.sheet();
    }
}
