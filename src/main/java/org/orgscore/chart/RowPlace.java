package org.orgscore.chart;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where a row's position stands: department, unit, location, country and grade, also where they stand only in the first
 * row of a block or in a heading above. Rows are given in order.
 */
final class RowPlace {
    private final ColumnMapping mapping;
    private final ReadingRules rules;
    private final TitleGuard guard;
    private final Map<Field, String> above = new EnumMap<>(Field.class);
    private String heading;

    RowPlace(Inspection inspection, TitleGuard guard) {
        this.mapping = inspection.mapping();
        this.rules = inspection.rules();
        this.guard = guard;
        this.heading = rules.banners().heading();
    }

    /** Remembers what the rows below leave out. */
    void remember(RawRow row) {
        for (Field field : rules.fillDown()) {
            String cell = row.cell(mapping.index(field));
            if (!cell.isEmpty()) {
                above.put(field, cell);
            }
        }
    }

    /** Takes a heading for the department of the rows below. */
    void under(String text) {
        heading = text;
    }

    String department(RawRow row) {
        String given = rules.units().given() ? plainUnit(rules.units().department(row)) : text(row, Field.DEPARTMENT);
        if (given.isEmpty()) {
            given = text(row, Field.ORGANISATION);
        }
        if (given.isEmpty() && !mapping.has(Field.DEPARTMENT)) {
            return guard.plain(heading).replace('\n', ' ');
        }
        return given;
    }

    /** Empty where no column gives it. */
    String unit(RawRow row) {
        return rules.units().given() ? plainUnit(rules.units().unit(row)) : text(row, Field.UNIT);
    }

    String text(RawRow row, Field field) {
        String cell = row.cell(mapping.index(field));
        String given = cell.isEmpty() ? above.getOrDefault(field, "") : cell;
        boolean unit = field == Field.DEPARTMENT || field == Field.UNIT;
        return unit ? plainUnit(given) : guard.plain(given).replace('\n', ' ');
    }

    private String plainUnit(String unit) {
        return (rules.unitsNameManagers() ? guard.withoutManager(unit) : guard.plain(unit)).replace('\n', ' ');
    }
}
