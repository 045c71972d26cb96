/**
 * The workbook that titles are reviewed in: written with a run's report, read back with a person's choices.
 * Knows titles and occupations; does not know where decisions are kept.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.report.review;
