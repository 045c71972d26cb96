package org.orgscore.summary;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;

/**
 * The currency of a chart's pay. Pay is only ever added up where all of it is in one known currency.
 *
 * @param code ISO 4217, empty where the chart has no pay, several currencies or an unknown one
 * @param seen the currencies that occur beside a pay, for the notes of the report
 */
public record OneCurrency(Optional<String> code, SortedSet<String> seen) {

    /** Looks at every position that has pay. */
    public static OneCurrency of(Ledger ledger) {
        SortedSet<String> seen = new TreeSet<>();
        int last = -1;
        for (int i = 0; i < ledger.size(); i++) {
            if (!Double.isNaN(ledger.pay(i))) {
                int id = ledger.textId(i, Attribute.CURRENCY);
                if (id != last) {
                    seen.add(ledger.dictionary(Attribute.CURRENCY).getValue(id));
                    last = id;
                }
            }
        }
        boolean one = seen.size() == 1 && !seen.first().isEmpty();
        return new OneCurrency(one ? Optional.of(seen.first()) : Optional.empty(), seen);
    }
}
