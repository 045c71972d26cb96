/**
 * Writers: the report model as HTML, PDF, workbook, CSV and JSON.
 * No figure is computed here that the model does not hold.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.report;
