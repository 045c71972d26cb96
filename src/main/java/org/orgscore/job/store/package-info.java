/**
 * The store: run history and overrides in HSQLDB or PostgreSQL, and who holds it.
 * SQL lives here and nowhere else.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.job.store;
