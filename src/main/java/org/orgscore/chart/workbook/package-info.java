/**
 * Workbooks: sheets streamed as raw rows, never as a document in memory.
 * Knows raw rows only; what a column means is decided in {@code org.orgscore.chart}.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.chart.workbook;
