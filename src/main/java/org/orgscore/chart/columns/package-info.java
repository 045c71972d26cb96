/**
 * What the columns of a table mean: header rows found, headers read by wording, both checked against the content.
 * Decides nothing about single rows; that is {@code org.orgscore.chart}'s.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.chart.columns;
