package org.orgscore.chart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Annual pay of a row from whichever columns give it. Hourly pay counts for the given weekly hours, or 40, in 52 weeks;
 * monthly pay twelve times; a range by its middle. A group's pay is per head, times its headcount.
 */
final class PayReader {
    static final double DEFAULT_WEEKLY_HOURS = 40;
    static final double WEEKS = 52;
    static final double MONTHS = 12;
    private static final int MAX_KNOWN = 100_000;

    private final ColumnMapping mapping;
    private final String currency;
    private final Map<String, OptionalDouble> known = new HashMap<>();

    PayReader(ColumnMapping mapping, String currency) {
        this.mapping = mapping;
        this.currency = currency;
    }

    /** The row's currency: its own column, a sign in its pay, else the chart's. */
    String currency(RawRow row) {
        String given = row.cell(mapping.index(Field.CURRENCY));
        if (given.length() == 3) {
            return given.toUpperCase(Locale.ROOT);
        }
        if (!currency.isEmpty()) {
            return currency;
        }
        Optional<String> sign = Currencies.find(given)
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_ANNUAL))))
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_HOURLY))));
        return sign.orElse("");
    }

    /** Pay of everybody in the row for a year; empty where none is given or understood. */
    OptionalDouble annual(RawRow row, double headcount, double fte) {
        OptionalDouble each = annualEach(row);
        return each.isPresent() && headcount > 0 && each.getAsDouble() > 0
                ? OptionalDouble.of(each.getAsDouble() * payees(headcount, fte))
                : OptionalDouble.empty();
    }

    /** True where there is a text in a pay column that gave no pay. */
    boolean unreadable(RawRow row) {
        return !row.cell(mapping.index(field())).isEmpty() && annualEach(row).isEmpty();
    }

    /** The column that pay is read from. */
    Field field() {
        for (Field field : new Field[] {Field.PAY_ANNUAL, Field.PAY_HOURLY, Field.PAY_MONTHLY, Field.PAY_MIN}) {
            if (mapping.has(field)) {
                return field;
            }
        }
        return Field.PAY_ANNUAL;
    }

    private static double payees(double headcount, double fte) {
        return headcount == 1 ? 1 : Math.max(headcount, fte);
    }

    private OptionalDouble annualEach(RawRow row) {
        OptionalDouble annual = amount(row, Field.PAY_ANNUAL);
        if (annual.isPresent()) {
            return annual;
        }
        OptionalDouble monthly = amount(row, Field.PAY_MONTHLY);
        if (monthly.isPresent()) {
            return OptionalDouble.of(monthly.getAsDouble() * MONTHS);
        }
        OptionalDouble hourly = amount(row, Field.PAY_HOURLY);
        if (hourly.isPresent()) {
            double hours = amount(row, Field.HOURS).orElse(DEFAULT_WEEKLY_HOURS);
            return OptionalDouble.of(hourly.getAsDouble() * hours * WEEKS);
        }
        OptionalDouble low = amount(row, Field.PAY_MIN);
        OptionalDouble high = amount(row, Field.PAY_MAX);
        if (low.isPresent() && high.isPresent()) {
            return OptionalDouble.of((low.getAsDouble() + high.getAsDouble()) / 2);
        }
        return low.isPresent() ? low : high;
    }

    private OptionalDouble amount(RawRow row, Field field) {
        String text = row.cell(mapping.index(field));
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble seen = known.get(text);
        if (seen == null) {
            seen = Amount.parse(text);
            if (known.size() < MAX_KNOWN) {
                known.put(text, seen);
            }
        }
        return seen;
    }
}
