package org.orgscore.occupation;

import java.util.OptionalDouble;

/**
 * Annual wages in US dollars from BLS OEWS. A figure that OEWS withholds is empty; a median over the top code is given
 * as the top code and marked.
 *
 * @param topCoded at least one figure is at or over the survey's top code
 */
public record Wage(
        OptionalDouble meanUsd,
        OptionalDouble p10Usd,
        OptionalDouble p25Usd,
        OptionalDouble medianUsd,
        OptionalDouble p75Usd,
        OptionalDouble p90Usd,
        boolean topCoded) {}
