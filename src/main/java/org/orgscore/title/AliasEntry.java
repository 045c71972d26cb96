package org.orgscore.title;

import java.util.List;

/** An alias as the index holds it, with the forms of its words that looking up compares; one object an alias. */
final class AliasEntry {
    private final String code;
    private final int occupation;
    private final String alias;
    private final String department;
    private final WordSet departmentWords;
    private final String origin;
    private final List<String> stems;
    private final WordSet words;
    private final JobLevel level;
    private final int headNumber;
    private final double headRarity;

    /**
     * @param occupation the occupation's number in the index
     * @param index that it is from
     */
    AliasEntry(KeptAlias kept, int occupation, AliasIndex index) {
        this.code = kept.code();
        this.occupation = occupation;
        this.alias = kept.alias();
        this.department = kept.department();
        this.departmentWords = WordSet.of(kept.departmentStems(), index);
        this.origin = kept.origin();
        this.stems = kept.stems();
        this.words = WordSet.of(stems, index);
        this.level = JobLevel.of(stems);
        IndexedWord head = index.word(stems.isEmpty() ? "" : stems.get(stems.size() - 1));
        this.headNumber = head.number();
        this.headRarity = head.rarity();
    }

    String code() {
        return code;
    }

    int occupation() {
        return occupation;
    }

    String alias() {
        return alias;
    }

    String department() {
        return department;
    }

    /** Where a written title holds in a department only, that department's words; else none. */
    WordSet departmentWords() {
        return departmentWords;
    }

    /** Whether it is a title as HR systems write it. */
    boolean isWritten() {
        return origin.equals("WRITTEN");
    }

    String origin() {
        return origin;
    }

    List<String> stems() {
        return stems;
    }

    /** At which its words stand. */
    JobLevel level() {
        return level;
    }

    /** Its words, each once. */
    WordSet words() {
        return words;
    }

    /** Whether it is one of O*NET's alternate or reported titles. */
    boolean isAlternate() {
        return origin.equals("ALTERNATE") || origin.equals("REPORTED");
    }

    /** The number of the head noun, which in English is the last word. */
    int headNumber() {
        return headNumber;
    }

    /** How much the head noun tells. */
    double headRarity() {
        return headRarity;
    }
}
