/**
 * Titles to occupations: normalising, the Lucene alias index, ranking, calibrated confidence, review decisions.
 * Knows the reference; does not know how a chart was read or what a score is.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.title;
