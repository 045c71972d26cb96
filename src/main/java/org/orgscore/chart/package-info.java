/**
 * Reading: one uploaded org chart becomes positions in a ledger, and problems for every row that is none.
 * Nothing here knows what an occupation is, and no personal name leaves this package.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.chart;
