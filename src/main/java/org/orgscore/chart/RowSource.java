package org.orgscore.chart;

/** Rows of one table, in order, blank ones included. */
public interface RowSource extends Source<RawRow> {}
