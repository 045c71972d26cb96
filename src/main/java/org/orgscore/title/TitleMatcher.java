package org.orgscore.title;

/** Resolves titles. Safe for use by several threads. */
public interface TitleMatcher {
    /** The match of one title in its context; the same query gives the same match. */
    TitleMatch match(TitleQuery query);
}
