package org.orgscore.title;

import java.util.Optional;

/**
 * All that the index says for one occupation while a title is looked up: its best exact form, its most similar alias, how
 * many aliases came near.
 */
final class Trace {
    private static final double NEAR = 0.5;

    private final String code;
    private final int occupation;
    private Optional<AliasEntry> exactEntry = Optional.empty();
    private Form form = Form.NONE;
    private int sharedBy = 1;
    private boolean common;
    private Holding holding = Holding.ANYWHERE;
    private Optional<AliasEntry> nearEntry = Optional.empty();
    private Likeness near = Likeness.NONE;
    private int nearAliases;

    /** In which form an alias was the same as the title, from the surest; ordinals are compared. */
    enum Form {
        /** All words in the same order. */
        FULL,
        /** Without marks of shift, time, place, grade. */
        CORE,
        /** The same words in another order. */
        BAG,
        /** Without marks of seniority as well. */
        BARE,
        /** The same, in another order. */
        BARE_BAG,
        /** One part of a title of several. */
        SEGMENT,
        NONE
    }

    /** @param occupation its number in the index */
    Trace(String code, int occupation) {
        this.code = code;
        this.occupation = occupation;
    }

    /** Where an alias that is the same as the title holds, from what says least. */
    enum Holding {
        /** It was written in other departments than the title stands in. */
        ELSEWHERE,
        ANYWHERE,
        /** It was written in such a department. */
        THERE
    }

    void exact(AliasEntry entry, Form found, Holding where, int codes, boolean allCommon) {
        if (isBetter(found, where)) {
            exactEntry = Optional.of(entry);
            form = found;
            holding = where;
            sharedBy = codes;
            common = allCommon;
        }
    }

    private boolean isBetter(Form found, Holding where) {
        boolean elsewhere = where == Holding.ELSEWHERE;
        if (form != Form.NONE && elsewhere != (holding == Holding.ELSEWHERE)) {
            return !elsewhere;
        }
        int byForm = found.compareTo(form);
        return byForm < 0 || (byForm == 0 && where.compareTo(holding) > 0);
    }

    void near(AliasEntry entry, Likeness likeness) {
        if (likeness.rank() > near.rank()) {
            nearEntry = Optional.of(entry);
            near = likeness;
        }
        if (likeness.rank() > NEAR) {
            nearAliases++;
        }
    }

    String code() {
        return code;
    }

    /** The occupation's number in the index. */
    int occupation() {
        return occupation;
    }

    Form form() {
        return form;
    }

    /** Where the alias holds that is the same as the title; anywhere if there is none. */
    Holding holding() {
        return holding;
    }

    /** How many occupations have the alias that is the same as the title. */
    int sharedBy() {
        return sharedBy;
    }

    /** Likeness of the most similar alias. */
    Likeness likeness() {
        return near;
    }

    int nearAliases() {
        return nearAliases;
    }

    /** The alias that speaks for the occupation: the same as the title if there is one, else the most similar. */
    Optional<AliasEntry> findAlias() {
        return exactEntry.or(() -> nearEntry);
    }

    /** Whether the alias that is the same as the title is all common words, such as any department has. */
    boolean isCommon() {
        return common;
    }
}
