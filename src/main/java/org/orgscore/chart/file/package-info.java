/**
 * What a file is, told from its bytes, and how its packed parts are opened within limits.
 * Knows bytes only; rows are read in {@code chart.csv} and {@code chart.workbook}.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.chart.file;
