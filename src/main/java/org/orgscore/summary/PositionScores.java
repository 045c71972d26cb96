package org.orgscore.summary;

import java.util.List;
import org.orgscore.chart.Ledger;
import org.orgscore.score.ScoredTitle;

/**
 * A chart whose every position has its title's match and score.
 *
 * @param ledger the positions
 * @param titles which distinct title each position has
 * @param scored one entry a distinct title, in order of number
 */
public record PositionScores(Ledger ledger, DistinctTitles titles, List<ScoredTitle> scored) {
    public PositionScores {
        scored = List.copyOf(scored);
        if (scored.size() != titles.size()) {
            throw new IllegalArgumentException(titles.size() + " titles, but " + scored.size() + " scores");
        }
    }

    /** The scored title of a position. */
    public ScoredTitle scoredOf(int position) {
        return scored.get(titles.titleOf(position));
    }
}
