/**
 * The report over all organisations: their latest published totals and how they moved. Works on published totals alone,
 * so that it can show nothing that a chart's own report does not.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.job.portfolio;
