/**
 * One command line for all jobs: options, exit codes and the sentences a person reads on the terminal.
 * No work is done here.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.cli;
