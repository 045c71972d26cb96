package org.orgscore.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for strings, so that a column of a million titles is a million ints. Not for use by several threads. */
public final class Dictionary {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    /** The number of this string, given out in order of first sight from 0. */
    public int idOf(String value) {
        Integer known = ids.get(value);
        if (known != null) {
            return known;
        }
        int id = values.size();
        ids.put(value, id);
        values.add(value);
        return id;
    }

    /** The string of this number; throws IndexOutOfBoundsException where it was never given out. */
    public String getValue(int id) {
        return values.get(id);
    }

    public int size() {
        return values.size();
    }
}
