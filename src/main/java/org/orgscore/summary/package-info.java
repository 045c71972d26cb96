/**
 * Groups, the roll-up over the reporting tree and the suppression of small groups: the report model.
 * Everything a report shows is decided here; writers only lay it out.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.summary;
