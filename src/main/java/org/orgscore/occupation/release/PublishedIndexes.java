package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.orgscore.occupation.InvalidReferenceException;

/** Reads an index of occupations: rows of code, index, value, or a code and one column an index. */
final class PublishedIndexes {
    private static final String CODE = "O*NET-SOC Code|O*NET-SOC|SOC Code|SOC|OCC_CODE|Occupation Code|Code";
    private static final String INDEX = "index|index_name";
    private static final String VALUE = "value|index_value";
    static final List<String> COLUMNS = List.of(CODE);

    private final CodeResolver resolver;
    private final ImportRecord record;

    PublishedIndexes(CodeResolver resolver, ImportRecord record) {
        this.resolver = resolver;
        this.record = record;
    }

    private record Cell(int row, String code, String index, String value) {}

    /** Values by index and O*NET-SOC code; where several of its codes became one of ours, their mean. */
    Map<String, Map<String, Double>> read(ReleaseTable table) {
        List<Cell> cells = table.has(INDEX) && table.has(VALUE) ? longForm(table) : wideForm(table);
        if (cells.isEmpty()) {
            throw new InvalidReferenceException(
                    table.name() + ": holds no figures; give rows of code, index, value, or a code and a figure");
        }
        boolean soc2010 =
                resolver.isSoc2010(cells.stream().map(Cell::code).distinct().toList());
        if (soc2010) {
            record.notice(table.name() + " uses SOC 2010; its codes went through the crosswalk to SOC 2018");
        }
        Map<String, Map<String, List<Double>>> values = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> unjoined = new HashSet<>();
        for (Cell cell : cells) {
            if (!seen.add(cell.code() + " " + cell.index())) {
                throw new InvalidReferenceException(table.name() + ", row " + cell.row() + ": has the code "
                        + cell.code() + " a second time for " + cell.index());
            }
            Set<String> codes = resolver.list(cell.code(), soc2010);
            double value = number(table, cell);
            codes.forEach(code -> values.computeIfAbsent(cell.index(), key -> new TreeMap<>())
                    .computeIfAbsent(code, key -> new ArrayList<>())
                    .add(value));
            if (codes.isEmpty() && unjoined.add(cell.code())) {
                record.unjoined(table.name(), cell.code(), "is no occupation of this reference");
            }
        }
        if (values.isEmpty()) {
            throw new InvalidReferenceException(
                    table.name() + ": none of its codes is an occupation of this reference");
        }
        return means(values);
    }

    private static Map<String, Map<String, Double>> means(Map<String, Map<String, List<Double>>> values) {
        Map<String, Map<String, Double>> means = new TreeMap<>();
        values.forEach((index, byCode) -> byCode.forEach((code, all) -> means.computeIfAbsent(
                        index, key -> new TreeMap<>())
                .put(
                        code,
                        all.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
        return means;
    }

    private static List<Cell> longForm(ReleaseTable table) {
        List<Cell> cells = new ArrayList<>();
        table.forEach(
                row -> cells.add(new Cell(row.number(), row.required(CODE), row.required(INDEX), row.required(VALUE))));
        return cells;
    }

    /** Every column that holds figures and nothing else is an index. */
    private static List<Cell> wideForm(ReleaseTable table) {
        Map<Integer, List<Cell>> columns = new LinkedHashMap<>();
        Map<Integer, Boolean> figures = new HashMap<>();
        table.forEach(row -> {
            for (int i = 0; i < table.headers().size(); i++) {
                String text = row.cell(i);
                if (!text.isEmpty() && !table.headers().get(i).isEmpty()) {
                    columns.computeIfAbsent(i, key -> new ArrayList<>())
                            .add(new Cell(
                                    row.number(),
                                    row.required(CODE),
                                    table.headers().get(i),
                                    text));
                    figures.merge(i, isNumber(text), Boolean::logicalAnd);
                }
            }
        });
        List<Cell> cells = new ArrayList<>();
        columns.forEach((column, ofColumn) -> {
            if (figures.getOrDefault(column, false)) {
                cells.addAll(ofColumn);
            }
        });
        return cells;
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double number(ReleaseTable table, Cell cell) {
        if (!isNumber(cell.value())) {
            throw new InvalidReferenceException(table.name() + ", row " + cell.row() + ": the value of " + cell.index()
                    + " is no number: " + cell.value());
        }
        return Double.parseDouble(cell.value());
    }
}
