package org.orgscore.summary;

import java.util.OptionalDouble;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;

/**
 * A way from an exposed occupation to another.
 *
 * @param employedHere whether the organisation already has people in the target
 * @param targetScore impact score of the target, 0 to 100
 * @param wageDifferenceUsd target's median annual US wage less the source's; empty where either is withheld, or where
 *     the chart's pay is not in US dollars
 */
public record Pathway(
        OccupationLine from,
        Occupation target,
        int targetScore,
        Profile.Transition transition,
        boolean employedHere,
        OptionalDouble wageDifferenceUsd) {}
