package org.orgscore.title;

import java.util.List;
import org.orgscore.occupation.Alias;

/** An alias as the index holds it, with the forms of its words that looking up compares; one object an alias. */
final class AliasEntry {
    private final String code;
    private final int occupation;
    private final String alias;
    private final String department;
    private final WordSet departmentWords;
    private final Alias.Origin origin;
    private final int length;
    private final WordSet words;
    private final JobLevel level;
    private final int headNumber;
    private final double headRarity;

    /**
     * @param occupation the occupation's number in the index
     * @param index that it is from
     */
    AliasEntry(KeptAlias kept, int occupation, AliasIndex index) {
        this.code = index.occupations().codes().get(occupation);
        this.occupation = occupation;
        this.alias = kept.alias();
        this.origin = Alias.Origin.valueOf(kept.origin());
        this.department = origin == Alias.Origin.COMPANY ? kept.department() : "";
        this.departmentWords = WordSet.of(kept.departmentStems(), index);
        List<String> stems = kept.stems();
        this.length = stems.size();
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

    /** Where a company's own title holds in one department only, that department as written; else empty. */
    String department() {
        return department;
    }

    /** Where a written title holds in a department only, that department's words; else none. */
    WordSet departmentWords() {
        return departmentWords;
    }

    /** Whether it is a title as HR systems write it. */
    boolean isWritten() {
        return origin == Alias.Origin.WRITTEN;
    }

    /** Whether it is the occupation's own title. */
    boolean isOfficial() {
        return origin == Alias.Origin.OFFICIAL;
    }

    /** Number of its words. */
    int length() {
        return length;
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
        return origin == Alias.Origin.ALTERNATE || origin == Alias.Origin.REPORTED;
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
