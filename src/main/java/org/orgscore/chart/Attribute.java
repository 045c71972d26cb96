package org.orgscore.chart;

/** The text columns of a {@link Ledger}. */
public enum Attribute {
    TITLE,
    DEPARTMENT,
    UNIT,
    LOCATION,
    COUNTRY,
    GRADE,
    CURRENCY
}
