/**
 * Makes the charts in {@code samples/} from staffing plans and a seed: invented organisations, invented people.
 * Knows nothing of the program that reads them, least of all its reference pack.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.samples;
