package org.orgscore.summary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.orgscore.chart.Ledger;
import org.orgscore.score.ScoredTitle;

/** Collects the sums of one flat dimension in one pass over the ledger. */
final class GroupCollector {
    private final Map<Integer, FigureSums> byId = new HashMap<>();
    private final Map<String, FigureSums> byKey = new LinkedHashMap<>();

    /** Adds a position to the group of this number; the number's key is asked for once. */
    void add(int id, IntFunction<String> keyOf, Ledger ledger, int position, int title, ScoredTitle scored) {
        FigureSums sums = byId.get(id);
        if (sums == null) {
            sums = byKey.computeIfAbsent(keyOf.apply(id), key -> new FigureSums());
            byId.put(id, sums);
        }
        sums.add(ledger, position, title, scored);
    }

    /** The sums by key, in order of first sight; the key {@code ""} stands for "not given". */
    Map<String, FigureSums> sums() {
        return byKey;
    }

    Optional<FigureSums> findSums(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
