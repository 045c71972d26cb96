/**
 * The rubric: from rated tasks to an occupation's score, and from matched titles to a headcount's score with its range.
 * Pure arithmetic on values; reads no file and knows no group.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.score;
