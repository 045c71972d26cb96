/**
 * Brings the executive part of reports, and nothing else, to those who should have it: once each, by way of an outbox.
 * What is in a report is not decided here.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.job.delivery;
