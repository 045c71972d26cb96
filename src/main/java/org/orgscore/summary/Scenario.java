package org.orgscore.summary;

import java.util.Map;
import org.orgscore.occupation.Horizon;
import org.orgscore.score.HorizonShares;

/**
 * The same headcount with other assumptions about how soon AI is ready and taken up.
 *
 * @param name {@code cautious}, {@code base}, {@code fast}, or a company's own
 * @param readiness how far each horizon counts
 * @param score the headcount's score under it, 0 to 100
 * @param adoption share of what is possible that the organisation takes up, 0 to 1
 * @param capacityFte FTE that AI could carry by horizon, times adoption
 */
public record Scenario(
        String name, Map<Horizon, Double> readiness, double score, double adoption, HorizonShares capacityFte) {
    public Scenario {
        readiness = Map.copyOf(readiness);
    }
}
