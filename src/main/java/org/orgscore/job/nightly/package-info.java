/**
 * Nightly runs over an inbox: what is taken, in which order, and where a file and the word about it end up.
 * How a chart is scored is not decided here.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.job.nightly;
