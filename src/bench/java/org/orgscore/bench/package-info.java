/**
 * The benchmark: seeded data, baselines as small programs of their own, and one table of ratios. Each figure stands
 * beside a baseline that was measured in the same run on the same machine; nothing of the program depends on it.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.bench;
