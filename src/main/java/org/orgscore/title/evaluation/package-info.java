/**
 * How good matching is: labelled titles, what became of them, and the rates with their intervals.
 * Knows matching from outside only; nothing here may change what a matcher does.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.title.evaluation;
