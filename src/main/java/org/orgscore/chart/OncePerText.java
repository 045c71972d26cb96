package org.orgscore.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is found out about texts that recur, looked at once for each: a chart has far fewer distinct texts than rows. For
 * one thread.
 */
final class OncePerText<V> {
    /** More are looked at each time, so that a chart without recurring texts takes no more memory. */
    private static final int MAX_KEPT = 50_000;

    private final Map<String, V> kept = new HashMap<>();
    private final Function<String, V> look;

    OncePerText(Function<String, V> look) {
        this.look = look;
    }

    V of(String text) {
        V seen = kept.get(text);
        if (seen == null) {
            seen = look.apply(text);
            if (kept.size() < MAX_KEPT) {
                kept.put(text, seen);
            }
        }
        return seen;
    }
}
