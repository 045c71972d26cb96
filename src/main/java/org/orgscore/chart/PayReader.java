package org.orgscore.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Annual pay of a row from whichever columns give it. Hourly pay counts for the given weekly hours, or 40, in 52 weeks;
 * monthly pay twelve times; a range by its middle. A group's pay is per head, times its headcount.
 */
final class PayReader {
    static final double DEFAULT_WEEKLY_HOURS = 40;
    static final double WEEKS = 52;
    private static final int MAX_KNOWN = 100_000;
    private static final double LEAST_ANNUAL = 1_000;
    private static final Set<String> NOT_GIVEN = Set.of(
            "-",
            "--",
            "–",
            "n/a",
            "na",
            "n.a.",
            "none",
            "null",
            "nil",
            "*",
            "**",
            "***",
            "x",
            "tbd",
            "tbc",
            "n/d",
            "nd",
            "#n/a",
            "confidential");

    private final ColumnMapping mapping;
    private final String currency;
    private final boolean pointThousands;
    private final OncePerText<Optional<Amount>> amounts;

    PayReader(ColumnMapping mapping, String currency, boolean pointThousands) {
        this.mapping = mapping;
        this.currency = currency;
        this.pointThousands = pointThousands;
        this.amounts = new OncePerText<>(MAX_KNOWN, text -> Amount.parse(text, pointThousands));
    }

    /** The row's currency: its own column, a sign in its pay, else the chart's. */
    String currency(RawRow row) {
        String given = row.cell(mapping.index(Field.CURRENCY));
        if (given.length() == 3 && given.chars().allMatch(Character::isLetter)) {
            return given.toUpperCase(Locale.ROOT);
        }
        Optional<String> sign = Currencies.find(given)
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_ANNUAL))))
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_MONTHLY))))
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_HOURLY))))
                .or(() -> Currencies.find(row.cell(mapping.index(Field.PAY_MIN))));
        return sign.orElse(currency);
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
        String text = row.cell(mapping.index(field()));
        return !text.isEmpty()
                && !NOT_GIVEN.contains(text.toLowerCase(Locale.ROOT))
                && annualEach(row).isEmpty();
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
        for (Field field : new Field[] {Field.PAY_ANNUAL, Field.PAY_MONTHLY, Field.PAY_HOURLY}) {
            Optional<Amount> amount = amount(row, field);
            if (amount.isPresent() && amount.get().value() > 0) {
                return OptionalDouble.of(amount.get().value() * timesAYear(row, field, amount.get()));
            }
        }
        Optional<Amount> low = amount(row, Field.PAY_MIN);
        Optional<Amount> high = amount(row, Field.PAY_MAX);
        if (low.isPresent() && high.isPresent()) {
            double middle = (low.get().value() + high.get().value()) / 2;
            return OptionalDouble.of(middle * timesAYear(row, Field.PAY_MIN, low.get()));
        }
        Optional<Amount> one = low.or(() -> high);
        if (one.isPresent()) {
            return OptionalDouble.of(one.get().value() * timesAYear(row, Field.PAY_MIN, one.get()));
        }
        boolean zero = amount(row, field()).isPresent();
        return zero ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    /** By what the cell says, else by the row's pay basis where the header leaves it open, else by the header. */
    private double timesAYear(RawRow row, Field field, Amount amount) {
        double hours = amount(row, Field.HOURS)
                .map(Amount::value)
                .filter(given -> given > 0 && given <= 100)
                .orElse(DEFAULT_WEEKLY_HOURS);
        if (amount.period().isPresent()) {
            return amount.period().get().timesAYear(hours);
        }
        if (field == Field.PAY_HOURLY) {
            boolean open = !mapping.header(field).toLowerCase(Locale.ROOT).contains("hour");
            PayPeriod usual = amount.value() < LEAST_ANNUAL ? PayPeriod.HOUR : PayPeriod.YEAR;
            return (open ? basis(row).orElse(usual) : usual).timesAYear(hours);
        }
        if (field == Field.PAY_MONTHLY) {
            return PayPeriod.MONTH.timesAYear(hours);
        }
        boolean annualHeader = mapping.header(field).toLowerCase(Locale.ROOT).contains("annual");
        Optional<PayPeriod> basis = basis(row);
        return basis.isPresent() && (!annualHeader || amount.value() < LEAST_ANNUAL)
                ? basis.get().timesAYear(hours)
                : 1;
    }

    private Optional<PayPeriod> basis(RawRow row) {
        return PayPeriod.ofCode(row.cell(mapping.index(Field.PAY_BASIS)));
    }

    private Optional<Amount> amount(RawRow row, Field field) {
        String text = row.cell(mapping.index(field));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Amount.isPlain(text)) {
            return Amount.parse(text, pointThousands); // quicker than looking it up
        }
        return amounts.of(text);
    }
}
