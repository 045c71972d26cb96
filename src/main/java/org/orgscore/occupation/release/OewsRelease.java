package org.orgscore.occupation.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Wage;
import org.orgscore.occupation.release.Figures.Figure;

/** Employment and wages of one area from OEWS tables: national, by state, or by metropolitan area. */
final class OewsRelease {
    private static final String OCC = "OCC_CODE";
    private static final String AREA = "AREA";
    private static final String AREA_TITLE = "AREA_TITLE|AREA_NAME";
    static final List<String> COLUMNS =
            List.of(OCC, "TOT_EMP", "A_MEAN", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90");
    private static final Pattern TOP_CODE = Pattern.compile("\\$([\\d,]+) per year");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?i)[ _]M(20\\d{2})|oesm(\\d{2})");
    private static final int CENTURY = 2000;
    private static final double TOP_CODE_TO_2021_USD = 208_000;
    private static final double TOP_CODE_SINCE_2022_USD = 239_200;
    private static final int LAST_YEAR_OF_LOW_TOP_CODE = 2021;
    private static final int SHOWN_AREAS = 4;

    private final List<ReleaseTable> tables;
    private final OptionalDouble topCodeInNotes;

    private OewsRelease(List<ReleaseTable> tables, OptionalDouble topCodeInNotes) {
        this.tables = tables;
        this.topCodeInNotes = topCodeInNotes;
    }

    /** @param sheets all sheets of all workbooks of the release; those without the columns are notes */
    static OewsRelease of(String name, List<SheetReader.Sheet> sheets) {
        ReleaseTable first = ReleaseTable.get(name, sheets, COLUMNS);
        List<ReleaseTable> tables = sheets.stream()
                .flatMap(sheet -> ReleaseTable.find(name, List.of(sheet), COLUMNS).stream())
                .toList();
        return new OewsRelease(tables.isEmpty() ? List.of(first) : tables, topCode(sheets));
    }

    /** The wages of an area by OEWS code. */
    record Area(String title, boolean national, Map<String, Figure> rows) {}

    /** Year of the survey, told from a file's name; 0 where no name tells. */
    static int year(Iterable<String> names) {
        for (String name : names) {
            Matcher matcher = MONTH_AND_YEAR.matcher(name);
            if (matcher.find()) {
                return matcher.group(1) != null
                        ? Integer.parseInt(matcher.group(1))
                        : CENTURY + Integer.parseInt(matcher.group(2));
            }
        }
        return 0;
    }

    /**
     * The rows of one area.
     *
     * @param wanted code or title of the area, or a part of the title that only one has; empty where the file has one area
     */
    Area read(String wanted, int year) {
        Map<String, String> areas = listAreas();
        String area = choose(areas, wanted);
        String title = areas.getOrDefault(area, "");
        double topCodeUsd = topCodeInNotes.orElse(
                year > 0 && year <= LAST_YEAR_OF_LOW_TOP_CODE ? TOP_CODE_TO_2021_USD : TOP_CODE_SINCE_2022_USD);
        Map<String, Figure> rows = new TreeMap<>();
        Map<String, Boolean> detailed = new TreeMap<>();
        for (ReleaseTable table : tables) {
            table.forEach(row -> {
                if (area(row).equals(area) && isWhole(row)) {
                    add(row, topCodeUsd, rows, detailed);
                }
            });
        }
        return new Area(title, isNational(area, title), rows);
    }

    private void add(ReleaseTable.Row row, double topCodeUsd, Map<String, Figure> rows, Map<String, Boolean> detailed) {
        String code = row.required(OCC);
        boolean isDetailed = row.text("O_GROUP|OCC_GROUP").equalsIgnoreCase("detailed");
        Figure figure = figure(row, code, topCodeUsd);
        Figure before = rows.get(code);
        if (before != null && detailed.getOrDefault(code, false) == isDetailed && !before.equals(figure)) {
            throw row.bad("has the code " + code + " a second time with other figures");
        }
        if (before == null || isDetailed) {
            rows.put(code, figure);
            detailed.put(code, isDetailed);
        }
    }

    private Figure figure(ReleaseTable.Row row, String code, double topCodeUsd) {
        boolean[] topCoded = {false};
        Wage wage = new Wage(
                usd(row, "A_MEAN", topCodeUsd, topCoded),
                usd(row, "A_PCT10", topCodeUsd, topCoded),
                usd(row, "A_PCT25", topCodeUsd, topCoded),
                usd(row, "A_MEDIAN", topCodeUsd, topCoded),
                usd(row, "A_PCT75", topCodeUsd, topCoded),
                usd(row, "A_PCT90", topCodeUsd, topCoded),
                false);
        return new Figure(
                code,
                withheld(row.text("TOT_EMP")) ? 0 : row.findNumber("TOT_EMP").orElse(0),
                new Wage(
                        wage.meanUsd(),
                        wage.p10Usd(),
                        wage.p25Usd(),
                        wage.medianUsd(),
                        wage.p75Usd(),
                        wage.p90Usd(),
                        topCoded[0]));
    }

    private static OptionalDouble usd(ReleaseTable.Row row, String column, double topCodeUsd, boolean[] topCoded) {
        String text = row.text(column);
        if (text.equals("#")) {
            topCoded[0] = true;
            return OptionalDouble.of(topCodeUsd);
        }
        return withheld(text) ? OptionalDouble.empty() : row.findNumber(column);
    }

    /** {@code *} no wage, {@code **} no employment. */
    private static boolean withheld(String text) {
        return text.startsWith("*") || text.equals("~");
    }

    /** Over all industries and owners; files by industry have rows for each. */
    private static boolean isWhole(ReleaseTable.Row row) {
        String group = row.text("I_GROUP");
        return group.isEmpty() || group.equalsIgnoreCase("cross-industry");
    }

    private static String area(ReleaseTable.Row row) {
        return row.text(AREA);
    }

    private Map<String, String> listAreas() {
        Map<String, String> areas = new TreeMap<>();
        for (ReleaseTable table : tables) {
            table.forEach(row -> areas.putIfAbsent(area(row), row.text(AREA_TITLE)));
        }
        return areas;
    }

    private String choose(Map<String, String> areas, String wanted) {
        if (wanted.isBlank()) {
            if (areas.size() == 1) {
                return areas.keySet().iterator().next();
            }
            throw new InvalidReferenceException(name() + ": holds " + areas.size()
                    + " areas; choose one with --area, by code or name, such as " + some(areas.values()));
        }
        if (areas.containsKey(wanted.strip())) {
            return wanted.strip();
        }
        String lower = wanted.strip().toLowerCase(Locale.ROOT);
        Set<String> same = new TreeSet<>();
        Set<String> containing = new TreeSet<>();
        areas.forEach((code, title) -> {
            String known = title.toLowerCase(Locale.ROOT);
            if (known.equals(lower)) {
                same.add(code);
            }
            if (known.contains(lower)) {
                containing.add(code);
            }
        });
        Set<String> found = same.isEmpty() ? containing : same;
        if (found.size() == 1) {
            return found.iterator().next();
        }
        List<String> titles = found.isEmpty()
                ? List.copyOf(areas.values())
                : found.stream().map(code -> areas.getOrDefault(code, code)).toList();
        throw new InvalidReferenceException(name() + ": --area " + wanted.strip()
                + (found.isEmpty() ? " is none of its areas, such as " : " could be any of ") + some(titles));
    }

    private String name() {
        return tables.get(0).name();
    }

    private static String some(Iterable<String> titles) {
        StringBuilder some = new StringBuilder();
        int shown = 0;
        for (String title : titles) {
            if (shown == SHOWN_AREAS) {
                return some + " ...";
            }
            some.append(shown++ == 0 ? "" : "; ").append(title);
        }
        return some.toString();
    }

    private static boolean isNational(String area, String title) {
        return area.equals("99") || area.isEmpty() || title.equalsIgnoreCase("U.S.");
    }

    private static OptionalDouble topCode(List<SheetReader.Sheet> sheets) {
        double[] found = {0};
        for (SheetReader.Sheet sheet : sheets) {
            if (ReleaseTable.find("notes", List.of(sheet), COLUMNS).isEmpty()) {
                sheet.visit((number, cells) -> {
                    for (String cell : cells) {
                        Matcher matcher = TOP_CODE.matcher(cell);
                        if (cell.contains("#") && matcher.find()) {
                            found[0] = Double.parseDouble(matcher.group(1).replace(",", ""));
                        }
                    }
                    return found[0] == 0;
                });
            }
        }
        return found[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of(found[0]);
    }
}
