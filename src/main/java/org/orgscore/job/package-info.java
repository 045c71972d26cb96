/**
 * Spring Batch jobs, read top-down as their steps, and the run history they keep in the store.
 * Wires the stages together; decides nothing that a stage should decide.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.job;
