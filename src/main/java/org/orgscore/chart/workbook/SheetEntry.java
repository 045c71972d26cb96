package org.orgscore.chart.workbook;

/**
 * A sheet as its workbook lists it.
 *
 * @param relation which part of the package holds it
 */
record SheetEntry(String name, boolean visible, String relation) {}
