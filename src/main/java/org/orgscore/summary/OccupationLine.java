package org.orgscore.summary;

import org.orgscore.occupation.Occupation;
import org.orgscore.score.OccupationScore;

/**
 * An occupation of the organisation, large enough to show.
 *
 * @param figures of the positions matched to it
 * @param percentile where its score stands over US employment, 0 to 100
 */
public record OccupationLine(Occupation occupation, OccupationScore score, Figures figures, int percentile) {}
