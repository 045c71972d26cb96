package org.orgscore.summary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What nodes of an organisation tree go by from run to run, since their keys are numbers of one run: the labels from the
 * top down to them. Nodes that share a path with another are left out, and so is what lies below them.
 */
public final class TreePaths {
    private static final String BELOW = "\u001f";

    private TreePaths() {}

    /** A node as it is published. */
    public record Line(String key, String label, String parentKey) {}

    /** Keys by path, parents before children. */
    public static Map<String, String> listKeys(List<Line> tree) {
        Map<String, String> pathOfKey = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Map<String, String> keyOfPath = new LinkedHashMap<>();
        for (Line line : tree) {
            String path = pathOfKey.getOrDefault(line.parentKey(), "") + BELOW + line.label();
            pathOfKey.put(line.key(), path);
            times.merge(path, 1, Integer::sum);
            keyOfPath.put(path, line.key());
        }
        List<String> shared = times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        keyOfPath.keySet().removeIf(path -> shared.stream()
                .anyMatch(other -> path.equals(other) || path.startsWith(other + BELOW)));
        return keyOfPath;
    }
}
