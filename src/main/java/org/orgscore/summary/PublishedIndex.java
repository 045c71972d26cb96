package org.orgscore.summary;

import java.util.Map;

/**
 * An index of AI exposure or applicability that somebody else published.
 *
 * @param name as its maker names it, with the year
 * @param valueBySoc its value by SOC 2018 code (seven characters); larger means more exposed
 */
public record PublishedIndex(String name, Map<String, Double> valueBySoc) {
    public PublishedIndex {
        valueBySoc = Map.copyOf(valueBySoc);
    }
}
