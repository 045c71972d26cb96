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

    void exact(AliasEntry entry, Form found, int codes, boolean allCommon) {
        if (found.compareTo(form) < 0) {
            exactEntry = Optional.of(entry);
            form = found;
            sharedBy = codes;
            common = allCommon;
        }
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
