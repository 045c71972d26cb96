package org.orgscore.chart.columns;

import org.orgscore.chart.Field;

/** How well a column's content fits a field: from 0, which forbids it, to 1; about 0.5 where nothing speaks for or against. */
final class ColumnFit {
    static final double FORBIDDEN = 0;
    private static final double NEUTRAL = 0.5;
    private static final double MAX_WEEKLY_HOURS = 60;

    private ColumnFit() {}

    static double of(Field field, ColumnProfile p) {
        if (p.filled() == 0) {
            return field == Field.TITLE ? 0.05 : 0.1;
        }
        return switch (field) {
            case TITLE -> title(p);
            case DEPARTMENT, UNIT, ORGANISATION ->
                p.dates() > 0.5 || p.emails() > 0.3 || (p.money() > 0.9 && p.distinctShare() > 0.9)
                        ? FORBIDDEN
                        : 0.3 + 0.6 * p.words();
            case LOCATION, COUNTRY -> p.dates() > 0.5 || p.emails() > 0.3 ? FORBIDDEN : 0.3 + 0.5 * p.words();
            case GRADE -> p.dates() > 0.5 || p.emails() > 0.3 ? FORBIDDEN : NEUTRAL;
            case ID, POSITION_ID ->
                p.dates() > 0.5 || p.names() > 0.6
                        ? FORBIDDEN
                        : 0.1 + 0.5 * p.distinctShare() + 0.4 * Math.max(p.codes(), 1 - p.words());
            case MANAGER_ID, MANAGER_POSITION_ID ->
                p.dates() > 0.5 || (p.flags() > 0.9 && p.filled() > 5 && p.distinct() <= 2) ? FORBIDDEN : NEUTRAL;
            case NAME ->
                p.numbers() > 0.5 || p.dates() > 0.5 ? FORBIDDEN : 0.3 + 0.7 * Math.max(p.names(), p.likelyNames());
            case FIRST_NAME, LAST_NAME -> p.numbers() > 0.5 || p.dates() > 0.5 ? FORBIDDEN : NEUTRAL;
            case HOURS -> p.numbers() < 0.5 || p.median() > MAX_WEEKLY_HOURS ? FORBIDDEN : NEUTRAL + 0.4 * p.numbers();
            case FTE, HEADCOUNT, POSTS ->
                p.numbers() < 0.5 || p.median() >= 100_000 ? FORBIDDEN : NEUTRAL + 0.4 * p.numbers();
            case OUTLINE_LEVEL -> p.numbers() < 0.9 ? FORBIDDEN : NEUTRAL;
            case PAY_ANNUAL, PAY_HOURLY, PAY_MONTHLY, PAY_MIN, PAY_MAX ->
                p.dates() > 0.5 || (p.numbers() < 0.3 && p.words() > 0.7) ? FORBIDDEN : 0.2 + 0.8 * p.numbers();
            case EMAIL, MANAGER_EMAIL -> p.emails() > 0.3 ? 1 : FORBIDDEN;
            case STATUS, EMPLOYMENT_TYPE, VACANCY, PAY_BASIS, CURRENCY ->
                p.distinct() > 40 || p.dates() > 0.5 ? FORBIDDEN : NEUTRAL;
            case START_DATE, END_DATE -> p.dates() > 0.3 || p.numbers() > 0.5 ? NEUTRAL : FORBIDDEN;
            default -> NEUTRAL;
        };
    }

    private static double title(ColumnProfile p) {
        if (p.numbers() > 0.6
                || p.dates() > 0.4
                || p.emails() > 0.3
                || p.honorifics() > 0.5
                || p.codes() > 0.8
                || (p.likelyNames() > 0.5 && p.titles() < 0.1)
                || (p.flags() > 0.8 && p.filled() > 5)) {
            return FORBIDDEN;
        }
        return 0.25 + 0.45 * p.titles() + 0.3 * p.words();
    }
}
