/**
 * Text files: encoding and delimiter told from the bytes, rows through Commons CSV.
 * Knows raw rows only; what a column means is decided in {@code org.orgscore.chart}.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.chart.csv;
