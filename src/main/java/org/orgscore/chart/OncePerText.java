package org.orgscore.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is found out about texts that recur, looked at once for each: a chart has far fewer distinct texts than rows. For
 * one thread.
 */
final class OncePerText<V> {
    private final Map<String, V> kept = new HashMap<>();
    private final int maxKept;
    private final Function<String, V> look;

    /** @param maxKept more are looked at each time, so that a chart without recurring texts takes no more memory */
    OncePerText(int maxKept, Function<String, V> look) {
        this.maxKept = maxKept;
        this.look = look;
    }

    V of(String text) {
        V seen = kept.get(text);
        if (seen == null) {
            seen = look.apply(text);
            if (kept.size() < maxKept) {
                kept.put(text, seen);
            }
        }
        return seen;
    }
}
