package org.orgscore.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.orgscore.chart.Ledger;

/**
 * Which groups may show pay: those of departments, locations and countries with enough persons whose pay is known, where
 * neither the groups that show none nor any difference of groups that do is smaller, and where an earlier report does
 * not differ by a few persons.
 */
final class PayRules {
    private static final Set<Dimension> DIMENSIONS =
            Set.of(Dimension.DEPARTMENT, Dimension.LOCATION, Dimension.COUNTRY);

    private final List<FlatGroups> flat;
    private final PublishedSets allowed;
    private final boolean total;

    PayRules(
            PositionScores positions,
            List<FlatGroups> flat,
            PublishedSets published,
            EarlierPublication earlier,
            double minGroup) {
        this.flat = flat;
        Ledger ledger = positions.ledger();
        ChartCells cells =
                ChartCells.of(positions, flat, TreeNodes.NONE, position -> !Double.isNaN(ledger.pay(position)));
        double headcount = 0;
        for (int i = 0; i < ledger.size(); i++) {
            headcount += ledger.headcount(i);
        }
        int[] sizes = flat.stream().mapToInt(groups -> groups.keys().size()).toArray();
        int[] alone = flat.stream()
                .mapToInt(groups -> DIMENSIONS.contains(groups.dimension()) ? Integer.MAX_VALUE : 0)
                .toArray();
        this.allowed = new PublishedSets(cells, cells, List.of(), SummarySettings.MIN_PAY_GROUP, sizes, alone);
        for (int d = 0; d < flat.size(); d++) {
            for (int group = 0; group < sizes[d]; group++) {
                String name = EarlierPublication.name(
                        flat.get(d).dimension().key(), flat.get(d).keys().get(group));
                if (allowed.isAlone(d, group)
                        && (!published.isAlone(d, group)
                                || earlier.differsByAFew(name, published.headcount(d, group), minGroup))) {
                    allowed.hideGroup(d, group);
                }
            }
        }
        double[] worth = IntStream.range(0, flat.size()).mapToDouble(d -> 1).toArray();
        Suppression.apply(allowed, List.of(cells), SummarySettings.MIN_PAY_GROUP, worth);
        this.total = cells.headcount() >= SummarySettings.MIN_PAY_GROUP
                && !SmallSets.isSmall(cells.scored().headcount(), minGroup)
                && !earlier.differsByAFew(EarlierPublication.TOTAL, headcount, minGroup);
    }

    /** Whether the pay of the whole chart may be shown. */
    boolean total() {
        return total;
    }

    /** Whether a group that stands alone may show its pay. */
    boolean group(int dimension, int group) {
        return total
                && DIMENSIONS.contains(flat.get(dimension).dimension())
                && group != PublishedSets.REST
                && allowed.isAlone(dimension, group);
    }
}
