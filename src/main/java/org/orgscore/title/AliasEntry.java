package org.orgscore.title;

import java.util.List;

/** An alias as the index holds it, with the forms of its words that looking up compares; one object an alias. */
final class AliasEntry {
    private final String code;
    private final String alias;
    private final String department;
    private final String origin;
    private final List<String> stems;
    private final WordSet words;

    /**
     * @param code the occupation's O*NET-SOC code
     * @param alias as written in the reference
     * @param department only for company titles
     * @param origin the name of its {@code Alias.Origin}
     * @param stems its words in order, as singulars; empty for the text of a whole occupation
     * @param index that it is from
     */
    AliasEntry(String code, String alias, String department, String origin, List<String> stems, AliasIndex index) {
        this.code = code;
        this.alias = alias;
        this.department = department;
        this.origin = origin;
        this.stems = List.copyOf(stems);
        this.words = WordSet.of(stems, index);
    }

    String code() {
        return code;
    }

    String alias() {
        return alias;
    }

    String department() {
        return department;
    }

    String origin() {
        return origin;
    }

    List<String> stems() {
        return stems;
    }

    /** Its words, each once. */
    WordSet words() {
        return words;
    }

    /** Whether it is one of O*NET's alternate or reported titles. */
    boolean isAlternate() {
        return origin.equals("ALTERNATE") || origin.equals("REPORTED");
    }

    /** The head noun: in English the last word. */
    String head() {
        return stems.get(stems.size() - 1);
    }
}
