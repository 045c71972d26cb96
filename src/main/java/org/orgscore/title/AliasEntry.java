package org.orgscore.title;

import java.util.List;

/**
 * An alias as the index holds it.
 *
 * @param code the occupation's O*NET-SOC code
 * @param alias as written in the reference
 * @param department only for company titles
 * @param origin the name of its {@code Alias.Origin}
 * @param stems its words in order, as singulars
 */
record AliasEntry(String code, String alias, String department, String origin, List<String> stems) {
    AliasEntry {
        stems = List.copyOf(stems);
    }

    /** The head noun: in English the last word. */
    String head() {
        return stems.get(stems.size() - 1);
    }
}
